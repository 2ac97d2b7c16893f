import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { preferred } from './encoding.mjs'
import { withPolicy } from './page.mjs'
import { headerPolicy, headers, pagePolicy, scriptPolicy } from './policy.mjs'
import { respond } from './respond.mjs'

let site = ''
const page = (words: string) => withPolicy(`<html><head></head><body>${words}<script>${JSON.stringify(words)}</script></body></html>`)

beforeAll(() => {
  site = join(mkdtempSync(join(tmpdir(), 'latchkey-')), 'site')
  for (const folder of ['rdp-mfa', '_next/static/chunks', 'a b']) mkdirSync(join(site, folder), { recursive: true })
  const files = { 'index.html': page('home'), '404.html': page('not found'), 'rdp-mfa/index.html': page('tree'), 'a b/index.html': page('space') }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(site, name), content)
  writeFileSync(join(site, '_next/static/chunks/a.js'), 'a()')
  writeFileSync(join(site, '..', 'secret.txt'), 'secret')
  return () => rmSync(join(site, '..'), { recursive: true })
})

const get = (url: string, asked = {}, method = 'GET') => respond(site, { method, url, headers: asked })
const said = (url: string) => {
  const { status, headers, body } = get(url)
  return [status, headers.Location ?? /<body>(.*?)<script>/.exec(String(body))?.[1] ?? String(body)]
}

test('an address leads to its file, and a folder to its page', () => {
  expect(['/', '/rdp-mfa/', '/rdp-mfa/?tree=x', '/rdp-mfa/index.html', '/_next/static/chunks/a.js', '/a%20b/'].map(said)).toEqual([
    [200, 'home'],
    [200, 'tree'],
    [200, 'tree'],
    [200, 'tree'],
    [200, 'a()'],
    [200, 'space'],
  ])
})

test('a folder without its slash is sent on within this site, with its query', () => {
  expect(['/rdp-mfa', '/rdp-mfa?tree=x?y', '//rdp-mfa', '/a%20b'].map(said)).toEqual([
    [308, '/rdp-mfa/'],
    [308, '/rdp-mfa/?tree=x?y'],
    [308, '/rdp-mfa/'],
    [308, '/a%20b/'],
  ])
})

test('whatever else is asked for gets the not-found page, and nothing from outside the folder', () => {
  const addresses = [
    '/nothing',
    '/rdp-mfa/%23v1?tree=rdp-mfa&at=scope&end=k3f9',
    '/%E0%A4%A',
    '/%',
    '/%00',
    '/index.html/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/rdp-mfa/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/c:/secret.txt',
    'http://elsewhere.example/',
    '*',
    '',
  ]
  expect(addresses.map((address) => [address, ...said(address)])).toEqual(addresses.map((address) => [address, 404, 'not found']))
})

test("every response carries the headers, a page its own policy, a script the worker's", () => {
  for (const [url, policy] of [
    ['/', null],
    ['/nothing', null],
    ['/_next/static/chunks/a.js', scriptPolicy],
  ] as const) {
    const answer = get(url)
    expect(answer.headers).toMatchObject(headers)
    const own = /content="([^"]*)"/.exec(String(answer.body))?.[1] ?? ''
    expect(answer.headers['Content-Security-Policy']).toBe(policy ?? headerPolicy(own))
  }
  expect(get('/rdp-mfa').headers).toMatchObject(headers)
})

test('a page that was built without its policy gets one that runs no inline script', () => {
  writeFileSync(join(site, 'bare.html'), '<html><head></head><script>1</script></html>')
  expect(get('/bare.html').headers['Content-Security-Policy']).toBe(headerPolicy(pagePolicy([])))
})

test('named by their content, files are kept for ever; pages are asked for again and not sent twice', () => {
  expect(get('/_next/static/chunks/a.js').headers['Cache-Control']).toContain('immutable')
  const { headers } = get('/')
  expect(headers['Cache-Control']).toBe('no-cache')
  const again = get('/', { 'if-none-match': headers.ETag })
  expect([again.status, again.body]).toEqual([304, ''])
})

test('text is compressed as the client asks', () => {
  const plain = get('/').body
  const brotli = get('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect([brotli.headers['Content-Encoding'], brotliDecompressSync(brotli.body)]).toEqual(['br', plain])
  const gzip = get('/', { 'accept-encoding': 'gzip' })
  expect([gzip.headers['Content-Encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', plain])
  expect(gzip.headers['Content-Length']).toBe(gzip.body.length)
  expect(['', 'identity', 'br;q=0, gzip;q=0.5', 'BR', 'brx'].map(preferred)).toEqual(['identity', 'identity', 'gzip', 'br', 'identity'])
})

test('nothing can be sent to it', () => {
  expect(get('/', {}, 'POST').status).toBe(405)
})
