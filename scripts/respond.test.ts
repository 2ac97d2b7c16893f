import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { hostFiles } from './host-files.mjs'
import { withPolicy } from './page.mjs'
import { headerPolicy, headers, pagePolicy, scriptPolicy } from './policy.mjs'
import { precompress } from './precompress.mjs'
import { serve } from './serve.mjs'

const page = (words: string) => withPolicy(`<html><head></head><body>${words}<script>${JSON.stringify(words)}</script></body></html>`)
const long = `${'long '.repeat(400)}é`

let site = ''
let port = ''

beforeAll(async () => {
  site = join(mkdtempSync(join(tmpdir(), 'latchkey-')), 'site')
  const files = {
    'index.html': page('home'),
    '404.html': page('not found'),
    'rdp-mfa/index.html': page('tree'),
    'a b/index.html': page('space'),
    'long.txt': long,
    'icon.svg': '<svg/>',
    '_next/static/chunks/a.js': 'a()',
    '.well-known/security.txt': 'security',
    '.well-known/.secret': 'secret',
    '.secret': 'secret',
    'rdp-mfa/.git/config': 'secret',
    'build.json': '{}',
    ...hostFiles(),
    '../secret.txt': 'secret',
    '../site-secret/index.html': page('secret'),
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true })
    writeFileSync(join(site, name), content)
  }
  symlinkSync(join(site, '..', 'secret.txt'), join(site, 'leads-out.txt'))
  symlinkSync(join(site, '..', 'site-secret'), join(site, 'leads-out'))
  symlinkSync(join(site, 'long.txt'), join(site, 'stays-inside.txt'))
  precompress(site)
  const { address, close } = await serve({ port: 0, directory: site })
  port = new URL(address).port
  return async () => {
    await close()
    rmSync(join(site, '..'), { recursive: true })
  }
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Not `fetch`, which tidies the path before it asks. */
const get = (path: string, asked: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: asked }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    sent.on('error', reject).end()
  })

async function said(path: string) {
  const { status, headers, body } = await get(path)
  return [status, headers.location ?? /<body>(.*?)<script>/.exec(String(body))?.[1] ?? String(body)]
}
const saidOf = (paths: readonly string[]) => Promise.all(paths.map(said))

test('an address leads to its file, and a folder to its page', async () => {
  expect(
    await saidOf([
      '/',
      '/rdp-mfa/',
      '/rdp-mfa/?tree=x',
      '/rdp-mfa/index.html',
      '/_next/static/chunks/a.js',
      '/a%20b/',
      '/stays-inside.txt',
      '/.well-known/security.txt',
    ]),
  ).toEqual([
    [200, 'home'],
    [200, 'tree'],
    [200, 'tree'],
    [200, 'tree'],
    [200, 'a()'],
    [200, 'space'],
    [200, long],
    [200, 'security'],
  ])
})

test('a folder without its slash is sent on within this site, with its query', async () => {
  expect(await saidOf(['/rdp-mfa', '/rdp-mfa?tree=x?y', '/a%20b'])).toEqual([
    [308, '/rdp-mfa/'],
    [308, '/rdp-mfa/?tree=x?y'],
    [308, '/a%20b/'],
  ])
})

test('two slashes at the start become one, never the address of another site', async () => {
  expect(
    await saidOf(['//x', '///evil.example/?a', '//rdp-mfa/', '//%23v1?tree=x', '/x', '/%2f/evil.example', '//\\evil.example', '//%5cevil.example']),
  ).toEqual([
    [308, '/x'],
    [308, '/evil.example/?a'],
    [308, '/rdp-mfa/'],
    [308, '/%23v1?tree=x'],
    [404, 'not found'],
    [404, 'not found'],
    [404, 'not found'],
    [404, 'not found'],
  ])
})

test('whatever else is asked for gets the not-found page, and nothing from outside the folder', async () => {
  const addresses = [
    '/nothing',
    `/${'a'.repeat(256)}`,
    `/${'a/'.repeat(3000)}`,
    '/rdp-mfa/%23v1?tree=rdp-mfa&at=scope&end=k3f9',
    '/%E0%A4%A',
    '/%',
    '/%00',
    '/index.html/',
    '/index',
    '/rdp-mfa/index.html/index.html',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../site-secret/',
    '/rdp-mfa/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/c:/secret.txt',
    '/leads-out.txt',
    '/leads-out/',
    '/leads-out',
    '/.secret',
    '/%2esecret',
    '/.well-known/.secret',
    '/rdp-mfa/.git/config',
    '/_headers',
    '/nginx.conf',
    '/build.json',
    '/long.txt.br',
    '/long.txt.gz',
    'http://elsewhere.example/',
    '*',
  ]
  expect((await saidOf(addresses)).map((answer, i) => [addresses[i], ...answer])).toEqual(addresses.map((address) => [address, 404, 'not found']))
})

test("every response carries the headers, a page its own policy, a script the worker's", async () => {
  const expected = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  for (const [path, policy] of [
    ['/', null],
    ['/nothing', null],
    ['/_next/static/chunks/a.js', scriptPolicy],
    ['/icon.svg', scriptPolicy],
  ] as const) {
    const answer = await get(path)
    expect(answer.headers).toMatchObject(expected)
    const own = /content="([^"]*)"/.exec(String(answer.body))?.[1] ?? ''
    expect(answer.headers['content-security-policy']).toBe(policy ?? headerPolicy(own))
  }
  expect((await get('/rdp-mfa')).headers).toMatchObject(expected)
})

test('a page that was built without its policy gets one that runs no inline script', async () => {
  writeFileSync(join(site, 'bare.html'), '<html><head></head><script>1</script></html>')
  expect((await get('/bare.html')).headers['content-security-policy']).toBe(headerPolicy(pagePolicy([])))
})

test('text says that it is UTF-8, and everything what it is', async () => {
  const types = await Promise.all(['/', '/_next/static/chunks/a.js', '/long.txt', '/icon.svg'].map(async (path) => (await get(path)).headers['content-type']))
  expect(types).toEqual(['text/html; charset=utf-8', 'text/javascript; charset=utf-8', 'text/plain; charset=utf-8', 'image/svg+xml'])
})

test('named by their content, files are kept for ever; pages are asked for again and not sent twice', async () => {
  expect((await get('/_next/static/chunks/a.js')).headers['cache-control']).toContain('immutable')
  const { headers, body } = await get('/')
  expect(headers['cache-control']).toBe('no-cache')
  const tag = String(headers.etag)
  for (const named of [tag, tag.replace('W/', ''), `"a", ${tag}`, `W/"b" , "c,d",${tag}`, '*']) {
    const again = await get('/', { 'if-none-match': named })
    expect([named, again.status, String(again.body), again.headers.etag, again.headers['cache-control']]).toEqual([named, 304, '', tag, 'no-cache'])
    expect((await get('/', { 'if-none-match': named, 'accept-encoding': 'br' })).status).toBe(304)
  }
  for (const named of ['"a"', '"a", W/"b"', tag.slice(0, -2), '']) expect([named, (await get('/', { 'if-none-match': named })).body]).toEqual([named, body])
  expect((await get('/nothing', { 'if-none-match': '*' })).status).toBe(404)
})

test('text is compressed as the client asks', async () => {
  const plain = (await get('/long.txt')).body
  const brotli = await get('/long.txt', { 'accept-encoding': 'gzip, deflate, br' })
  expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body)]).toEqual(['br', plain])
  const gzip = await get('/long.txt', { 'accept-encoding': 'gzip' })
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', plain])
  for (const { headers, body } of [brotli, gzip]) {
    expect([headers['content-length'], headers.vary, headers['content-type']]).toEqual([String(body.length), 'Accept-Encoding', 'text/plain; charset=utf-8'])
    expect(body.length).toBeLessThan(plain.length / 4)
  }
  const accepted = ['', 'identity', 'br;q=0, gzip;q=0.5', 'BR', 'brx']
  const encodings = await Promise.all(accepted.map(async (asked) => (await get('/long.txt', { 'accept-encoding': asked })).headers['content-encoding']))
  expect(encodings).toEqual([undefined, undefined, 'gzip', 'br', undefined])
})

test('a part of a file is sent as asked, uncompressed; what is no single part, whole', async () => {
  const whole = Buffer.from(long)
  const { length } = whole
  const ask = async (range: string, more = {}) => {
    const { status, headers, body } = await get('/long.txt', { range, 'accept-encoding': 'br', ...more })
    return [status, headers['content-range'] ?? headers['content-encoding'], status === 206 ? String(body) : body.length > 0]
  }
  expect(await ask('bytes=5-8')).toEqual([206, `bytes 5-8/${length}`, 'long'])
  expect(await ask(`bytes=${length - 4}-`)).toEqual([206, `bytes ${length - 4}-${length - 1}/${length}`, 'g é'])
  expect(await ask('bytes=-4')).toEqual([206, `bytes ${length - 4}-${length - 1}/${length}`, 'g é'])
  expect(await ask(`bytes=${length - 4}-99999`)).toEqual([206, `bytes ${length - 4}-${length - 1}/${length}`, 'g é'])
  expect(await ask('bytes=-99999')).toEqual([206, `bytes 0-${length - 1}/${length}`, long])
  for (const range of [`bytes=${length}-`, 'bytes=-0']) expect(await ask(range)).toEqual([416, `bytes */${length}`, false])
  for (const range of ['bytes=8-5', 'bytes=0-3,5-8', 'bytes=-', 'bytes=a-b', 'lines=1-2'])
    expect([range, ...(await ask(range))]).toEqual([range, 200, 'br', true])
  expect(await ask('bytes=5-8', { 'if-range': '"another"' })).toEqual([200, 'br', true])
  expect((await get('/long.txt')).headers['accept-ranges']).toBe('bytes')
})

test('HEAD gets the headers of GET without the body', async () => {
  for (const path of ['/', '/nothing', '/long.txt', '/rdp-mfa']) {
    const [get1, head] = [await get(path), await get(path, {}, 'HEAD')]
    const { date: _, ...fields } = get1.headers
    expect([head.status, String(head.body)]).toEqual([get1.status, ''])
    expect(head.headers).toMatchObject(fields)
  }
})

test('nothing can be sent to it', async () => {
  const { status, headers } = await get('/', {}, 'POST')
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a build may replace the files while they are served', async () => {
  expect(await said('/rdp-mfa/')).toEqual([200, 'tree'])
  renameSync(join(site, 'rdp-mfa'), join(site, 'old'))
  expect(await said('/rdp-mfa/')).toEqual([404, 'not found'])
  mkdirSync(join(site, 'rdp-mfa'))
  writeFileSync(join(site, 'rdp-mfa', 'index.html'), page('a longer tree'))
  expect(await said('/rdp-mfa/')).toEqual([200, 'a longer tree'])
})
