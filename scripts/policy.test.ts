import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { hostFiles } from './host-files.mjs'
import { headerPolicy, hostPolicy, pagePolicy, scriptPolicy, trustedTypesScript } from './policy.mjs'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]))

const closed = {
  'base-uri': "'none'",
  'connect-src': "'none'",
  'font-src': "'self'",
  'form-action': "'none'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'style-src': "'self'",
  'worker-src': "'self'",
}

test('a page runs its own files and the inline scripts it names, and connects to nobody', () => {
  expect(directives(pagePolicy(['sha256-a', 'sha256-b']))).toEqual({
    ...closed,
    'default-src': "'none'",
    'require-trusted-types-for': "'script'",
    'script-src': "'self' 'sha256-a' 'sha256-b'",
    'trusted-types': 'default',
  })
})

test('framing is refused by the header alone', () => {
  expect(headerPolicy(pagePolicy([]))).toBe(`${pagePolicy([])}; frame-ancestors 'none'`)
  expect(pagePolicy([])).not.toContain('frame-ancestors')
})

test('a worker is held as a page is, and may load its parts', () => {
  expect(directives(scriptPolicy)).toEqual({ ...closed, 'default-src': "'none'", 'frame-ancestors': "'none'", 'script-src': "'self'" })
})

test("what a host sends for all paths leaves scripts to the page's own policy", () => {
  expect(directives(hostPolicy)).toEqual({ ...closed, 'frame-ancestors': "'none'" })
  const { _headers, 'nginx.conf': nginx } = hostFiles()
  const [everywhere = '', scripts = ''] = _headers.split(/^\/_next.*$/m)
  expect([everywhere.includes(hostPolicy), everywhere.includes('script-src'), scripts.includes(scriptPolicy)]).toEqual([true, false, true])
  const [server = '', location = ''] = nginx.split(/^location .*$/m)
  expect([server.includes(hostPolicy), server.includes('script-src'), location.includes(scriptPolicy)]).toEqual([true, false, true])
})

test('the one Trusted Types policy admits scripts of the own origin and nothing else', () => {
  const created: [string, Record<string, (value: string) => string>][] = []
  const trustedTypes = { createPolicy: (...policy: (typeof created)[0]) => created.push(policy) }
  const location = { href: 'https://latchkey.example/rdp-mfa/', origin: 'https://latchkey.example' }
  runInNewContext(trustedTypesScript, { window: { trustedTypes }, trustedTypes, location, URL, TypeError })
  expect(created.map(([name, rules]) => [name, Object.keys(rules)])).toEqual([['default', ['createScriptURL']]])
  const admits = (url: string) => {
    try {
      return created[0]?.[1].createScriptURL?.(url) === url
    } catch (error) {
      return (error as Error).name
    }
  }
  const own = ['/_next/a.js', 'a.js', 'https://latchkey.example/a.js']
  expect(own.map(admits)).toEqual([true, true, true])
  const foreign = [
    'https://example.org/a.js',
    '//example.org/a.js',
    'http://latchkey.example/a.js',
    'https://latchkey.example:8443/a.js',
    'data:text/javascript,0',
    'https://',
  ]
  expect(foreign.map(admits)).toEqual(foreign.map(() => 'TypeError'))
})

test('a browser without Trusted Types runs the page all the same', () => {
  expect(() => runInNewContext(trustedTypesScript, { window: {} })).not.toThrow()
})
