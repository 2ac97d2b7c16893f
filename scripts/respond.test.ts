import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { long, page, servedSite } from './__fixtures__/served-site'
import { headerPolicy, headers, pagePolicy, scriptPolicy } from './policy.mjs'

const { site, get, said, saidOf, close } = await servedSite()
afterAll(close)

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
    '/web.config',
    '/.htaccess',
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

test('a page may be shown in a frame by the sites that the build names', async () => {
  const policyOf = async (path: string) => (await get(path)).headers['content-security-policy']
  expect(await policyOf('/')).toContain("frame-ancestors 'self'")
  writeFileSync(join(site, 'build.json'), '{"embed":["https://portal.acme.example"]}')
  expect(await Promise.all(['/', '/nothing'].map(policyOf))).toEqual(
    Array(2).fill(expect.stringMatching(/; frame-ancestors 'self' https:\/\/portal\.acme\.example$/)),
  )
  expect(await policyOf('/_next/static/chunks/a.js')).toContain("frame-ancestors 'self'")
})
