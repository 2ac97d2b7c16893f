import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Answer, faultsOf, from } from './check-host.mjs'
import { filesOf } from './files.mjs'
import { withPolicy } from './page.mjs'
import { headerPolicy, pagePolicy } from './policy.mjs'
import { precompress } from './precompress.mjs'
import { pageWith } from './screenshot.mjs'
import { serve } from './serve.mjs'

const directory = mkdtempSync(join(tmpdir(), 'latchkey-'))
const page = (words: string) => withPolicy(`<html><head></head><body>${words}<script>${JSON.stringify(words)}</script></body></html>`)
for (const [name, content] of Object.entries({
  'index.html': page('home'),
  'privacy/index.html': page('privacy'),
  'screenshot/index.html': pageWith('/_next/static/screenshot-worker-0.js'),
  '404.html': page('not found'),
  '_next/static/chunks/a.js': 'a()',
  '_next/static/b.css': 'p{}',
  'robots.txt': 'robots',
  'sw.js': 'sw()',
})) {
  mkdirSync(dirname(join(directory, name)), { recursive: true })
  writeFileSync(join(directory, name), content)
}
const list = { version: '1', sources: 'a1', files: filesOf(directory) }
writeFileSync(join(directory, 'files.json'), JSON.stringify(list))
precompress(directory)
const { address, close } = await serve({ port: 0, directory })
afterAll(async () => {
  await close()
  rmSync(directory, { recursive: true })
})
const get = from(address)

/** The host with something changed in its answers. */
const broken =
  (change: (answer: Answer, path: string) => void) =>
  async (path: string): Promise<Answer> => {
    const answer = await get(path)
    change(answer, path)
    return answer
  }
const header = (name: string, value: string | null, on = /./) =>
  broken(({ headers }, path) => {
    if (!on.test(path)) return
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  })
const isPage = /\/$|\/no-such-page/
const isScript = /^\/_next\//

test('our own server gets nothing wrong', async () => {
  expect(await faultsOf(list, get)).toEqual([])
})

test('a host that sends one policy for all paths, and the pages the rest, gets nothing wrong', async () => {
  expect(await faultsOf(list, header('content-security-policy', "worker-src 'self' blob:; frame-ancestors 'self'", isPage))).toEqual([])
})

const csp = 'content-security-policy'
const cases: [string, (path: string) => Promise<Answer>, string[]][] = [
  [
    'no policy',
    header(csp, null, isPage),
    ['Pages come without frame-ancestors in the header Content-Security-Policy: another site can show them in a frame. Send the header (docs/hosting.md).'],
  ],
  [
    'an old policy',
    header(csp, "worker-src 'self'; frame-ancestors 'self'", isPage),
    [
      "The header Content-Security-Policy of pages says worker-src 'self', where ours says worker-src 'self' blob:. A browser obeys both, the page’s own and this: it can stop parts of the page. Take the header of this version, and have the server read it anew.",
    ],
  ],
  [
    'a policy without the hashes of the page',
    header(csp, `${pagePolicy([])}; frame-ancestors 'self'`, /^\/$/),
    [expect.stringContaining("says script-src 'self', where ours says script-src 'self' 'sha256-") as unknown as string],
  ],
  ['scripts without a policy', header(csp, null, isScript), [expect.stringContaining('Scripts and styles come without') as unknown as string]],
  [
    'no nosniff',
    header('x-content-type-options', null),
    ['X-Content-Type-Options is missing: it must say nosniff. Without it, a browser may take a file for what it is not.'],
  ],
  [
    'another opener policy',
    header('cross-origin-opener-policy', 'unsafe-none'),
    [expect.stringMatching(/^Cross-Origin-Opener-Policy says unsafe-none: it must say same-origin\. /) as unknown as string],
  ],
  [
    'no resource policy',
    header('cross-origin-resource-policy', null),
    [expect.stringMatching(/^Cross-Origin-Resource-Policy is missing/) as unknown as string],
  ],
  ['no referrer policy', header('referrer-policy', null), [expect.stringMatching(/^Referrer-Policy is missing/) as unknown as string]],
  ['no permissions policy', header('permissions-policy', null), [expect.stringMatching(/^Permissions-Policy is missing/) as unknown as string]],
  [
    'scripts that are not kept',
    header('cache-control', null, isScript),
    [expect.stringMatching(/^Cache-Control of files below \/_next\/static\/ is missing/) as unknown as string],
  ],
  [
    'pages that are kept',
    header('cache-control', 'max-age=86400', isPage),
    ['Pages are kept for 86400 seconds (Cache-Control): after an update a browser would show old ones, whose parts are gone. Send no-cache.'],
  ],
  [
    'a service worker that is kept',
    header('cache-control', 'max-age=60', /^\/sw\.js/),
    ['/sw.js may be kept (Cache-Control): a release that has to be withdrawn would stay. Send no-store.'],
  ],
  [
    'a service worker that may not connect',
    header(csp, "connect-src 'none'", /^\/sw\.js/),
    [expect.stringContaining('of /sw.js lets it connect to nobody') as unknown as string],
  ],
  ['a cookie', header('set-cookie', 'a=b'), ['The host sets a cookie (Set-Cookie). Latchkey has none: it is the host’s own, and tells readers apart.']],
  ['reports', header('nel', '{}'), ['The host asks browsers to report to it (NEL): they would tell it of errors and refusals on our pages.']],
  [
    'reports by the policy',
    header(csp, "frame-ancestors 'self'; report-uri /r", isPage),
    ['The host asks browsers to report to it (report-uri in Content-Security-Policy): they would tell it of errors and refusals on our pages.'],
  ],
  [
    'scripts of another type',
    header('content-type', 'text/plain', /\.js$/),
    ['/_next/static/chunks/a.js is sent as text/plain, and not as text/javascript: browsers refuse to run it.'],
  ],
  [
    'pages of another charset',
    header('content-type', 'text/html', isPage),
    ['Pages are sent as text/html without charset=utf-8: a browser may guess another one.'],
  ],
  [
    'found for 404',
    broken((answer) => {
      if (answer.status === 404) answer.status = 200
    }),
    ['A path that is not there is answered with status 200. It must be 404, with the page 404.html.'],
  ],
  [
    'another page for 404',
    broken((answer) => {
      if (answer.status === 404) answer.body = Buffer.from('Not found')
    }),
    ['A path that is not there is not answered with 404.html: that page rescues links whose # was lost.'],
  ],
  [
    'a file that is gone',
    broken((answer, path) => {
      if (path === '/robots.txt') answer.status = 404
    }),
    ['1 of 8 files is missing: /robots.txt (404).'],
  ],
  [
    'pages that were changed',
    broken((answer, path) => {
      if (/^\/(?:privacy\/)?$/.test(path)) answer.body = Buffer.from(`${answer.body}<script src=x>`)
    }),
    ['2 of 8 files differ from the list: /, /privacy/. Either the host changes files on the way, or it has another version.'],
  ],
  [
    'files for hosts',
    broken((answer, path) => {
      if (path === '/web.config') answer.status = 200
    }),
    ['Files that are for hosts are sent to readers: /web.config. Have the host answer 404, or leave them out.'],
  ],
  [
    'a listing',
    broken((answer, path) => {
      if (path === '/_next/static/') answer.status = 200
    }),
    ['The host lists what a folder holds: /_next/static/. Turn that off.'],
  ],
  [
    'pages that are not compressed',
    header('content-encoding', null, isPage),
    ['Pages are sent uncompressed, at about five times the length. Have the host send the copies that end in .br or .gz, or compress by itself.'],
  ],
  [
    'another version',
    broken((answer, path) => {
      if (path === '/files.json') answer.body = Buffer.from('{"version":"2","sources":"b2","files":{}}')
    }),
    ['The host has version 2 (b2), the list is of version 1 (a1). Compare with the list of that version.'],
  ],
]
test.each(cases)('%s', async (_, host, expected) => {
  expect(await faultsOf(list, host)).toEqual(expected)
})

test('a host that sends the policy of a page with the page that reads pictures stops it, and is told', async () => {
  expect(await faultsOf(list, header(csp, headerPolicy(pagePolicy([])), /^\/screenshot\/$/))).toEqual([
    expect.stringContaining("of the page that reads pictures says script-src 'self', where ours says script-src 'self' 'wasm-unsafe-eval' 'sha256-"),
  ])
})

test('a host must let the sites of org.json show a page in a frame, and no other', async () => {
  const embed = ['https://portal.acme.example']
  const sends = (value: string) => header(csp, `frame-ancestors 'self' ${value}`, isPage)
  expect(await faultsOf({ ...list, embed }, sends(embed.join(' ')))).toEqual([])
  expect(await faultsOf(list, sends(embed.join(' ')))).toEqual([
    expect.stringContaining("says frame-ancestors 'self' https://portal.acme.example, where ours says frame-ancestors 'self'"),
  ])
})

test('an address that nobody answers at is said in a sentence', async () => {
  await expect(faultsOf(list, from('http://localhost:1'))).rejects.toThrow(/^http:\/\/localhost:1 does not answer: /)
})
