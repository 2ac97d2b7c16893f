import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { firstScript, headerPolicy, hostPolicy, pagePolicy, screenshotPolicy, scriptPolicy, workerPolicy } from './policy.mjs'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]))

const closed = {
  'base-uri': "'none'",
  'connect-src': "'none'",
  'font-src': "'self'",
  'form-action': "'none'",
  'frame-src': "'self'",
  'img-src': 'data:',
  'manifest-src': "'self'",
  'object-src': "'none'",
  'style-src': "'self'",
  'worker-src': "'self' blob:",
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

test('WebAssembly is allowed in the page that reads pictures alone, which differs in nothing else', () => {
  const [ours, others] = [directives(screenshotPolicy(['sha256-a'])), directives(pagePolicy(['sha256-a']))]
  expect(ours).toEqual({ ...others, 'script-src': "'self' 'wasm-unsafe-eval' 'sha256-a'" })
  expect([pagePolicy([]), scriptPolicy, hostPolicy()].filter((policy) => policy.includes('wasm'))).toEqual([])
})

test('framing is refused to other sites by the header alone', () => {
  expect(headerPolicy(pagePolicy([]))).toBe(`${pagePolicy([])}; frame-ancestors 'self'`)
  expect(pagePolicy([])).not.toContain('frame-ancestors')
})

test('a script that is opened, or a worker that starts from it without our first script, is held as a page is', () => {
  expect(directives(scriptPolicy)).toEqual({ ...closed, 'default-src': "'none'", 'frame-ancestors': "'self'", 'script-src': "'self'" })
})

test("what a host sends for all paths leaves scripts to the page's own policy", () => {
  expect(directives(hostPolicy())).toEqual({ ...closed, 'frame-ancestors': "'self'" })
})

test('sites that may show a page in a frame are named by the header of pages alone', () => {
  const embed = ['https://portal.acme.example', 'https://intranet.acme.example']
  expect(headerPolicy('x', embed)).toBe("x; frame-ancestors 'self' https://portal.acme.example https://intranet.acme.example")
  expect(hostPolicy(embed)).toBe(hostPolicy().replace("frame-ancestors 'self'", `frame-ancestors 'self' ${embed.join(' ')}`))
})

const origin = 'https://latchkey.example'
const foreign = [
  'https://example.org/a.js',
  '//example.org/a.js',
  'http://latchkey.example/a.js',
  'https://latchkey.example:8443/a.js',
  'data:text/javascript,0',
  'https://',
  `blob:${origin}/not-made-here`,
]

/** What a string becomes where the policy takes it, else the name of the error. */
const tried = (rule: (value: string) => string, values: readonly string[]) =>
  values.map((value) => {
    try {
      return rule(value)
    } catch (error) {
      return (error as Error).name
    }
  })

/** A page after its first script: what that made of Trusted Types and of workers. */
function page({ location = { href: `${origin}/rdp-mfa/`, origin } } = {}) {
  const created: [string, Record<string, (value: string) => string>][] = []
  const blobs: string[] = []
  const trustedTypes = { createPolicy: (...policy: (typeof created)[0]) => created.push(policy) }
  class Plain {
    url: string
    options: unknown
    constructor(url: string | URL, options?: object) {
      this.url = created[0]![1].createScriptURL!(String(url))
      this.options = options
    }
  }
  class Address extends URL {}
  Object.assign(Address, { createObjectURL: ({ parts }: Text) => `blob:${origin}/${blobs.push(parts.join('')) - 1}` })
  class Text {
    constructor(readonly parts: string[]) {}
  }
  const window: { trustedTypes: object; Worker: new (url: string | URL, options?: object) => Plain; RTCPeerConnection?: object } = {
    trustedTypes,
    Worker: Plain,
    RTCPeerConnection: class {},
  }
  runInNewContext(firstScript, { window, trustedTypes, location, URL: Address, Blob: Text, TypeError })
  return { created, blobs, window, admits: created[0]![1].createScriptURL! }
}

test('the one Trusted Types policy admits scripts of the own origin and nothing else', () => {
  const { created, admits } = page()
  expect(created.map(([name, rules]) => [name, Object.keys(rules)])).toEqual([['default', ['createScriptURL']]])
  const own = ['/_next/a.js', 'a.js', 'https://latchkey.example/a.js']
  expect(tried(admits, own)).toEqual(own)
  expect(tried(admits, foreign)).toEqual(foreign.map(() => 'TypeError'))
})

test('a worker starts from a blob that loads its script, and so under the policy of the page', () => {
  const { window, blobs, admits } = page()
  const worker = new window.Worker(new URL(`${origin}/_next/worker.js#params=1`), { type: 'module', name: 'reader' })
  expect(worker).toMatchObject({ url: `blob:${origin}/0#params=1`, options: { type: 'classic', name: 'reader' } })
  expect(blobs).toEqual([expect.stringContaining(`importScripts("${origin}/_next/worker.js")`)])
  // A second one of the same script takes the same blob; no other blob is admitted.
  expect(new window.Worker('/_next/worker.js').url).toBe(`blob:${origin}/0`)
  expect(tried(admits, [`blob:${origin}/0`, `blob:${origin}/1`])).toEqual([`blob:${origin}/0`, 'TypeError'])
  expect(tried((url) => new window.Worker(url).url, foreign)).toEqual(foreign.map(() => 'TypeError'))
})

test('in the worker, scripts of the own origin may be loaded by their paths, and nothing else', () => {
  const { window, blobs } = page()
  new window.Worker('/_next/worker.js')
  const [loaded, created]: [string[], [string, Record<string, (value: string) => string>][]] = [[], []]
  const trustedTypes = { createPolicy: (...policy: (typeof created)[0]) => created.push(policy) }
  const scope: Record<string, unknown> = { trustedTypes, importScripts: (...urls: string[]) => loaded.push(...urls), location: { origin }, URL, TypeError }
  scope.self = scope
  runInNewContext(blobs[0]!, scope)
  const load = scope.importScripts as (...urls: string[]) => void
  load('/_next/part.js', `${origin}/_next/other.js`)
  expect(loaded).toEqual(['worker', 'part', 'other'].map((name) => `${origin}/_next/${name}.js`))
  expect(tried((url) => String(load(url)), foreign)).toEqual(foreign.map(() => 'TypeError'))
  const Nested = scope.Worker as new (url: string) => object
  expect(tried((url) => String(new Nested(url)), [...foreign, '/_next/part.js'])).toEqual([...foreign, ''].map(() => 'TypeError'))
  expect(tried(created[0]![1].createScriptURL!, foreign)).toEqual(foreign.map(() => 'TypeError'))
})

test('what no policy covers and we have no use for is taken away', () => {
  expect(page().window).not.toHaveProperty('RTCPeerConnection')
})

test('a browser without Trusted Types runs the page all the same', () => {
  expect(() => runInNewContext(firstScript, { window: {} })).not.toThrow()
})

test('the service worker connects to this site alone, and runs nothing but itself', () => {
  expect(directives(workerPolicy)).toEqual({
    'default-src': "'none'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  })
})

test('no service worker is registered but ours, and there are no shared workers', async () => {
  const registered: string[] = []
  class ServiceWorkerContainer {
    register(url: string) {
      return Promise.resolve(registered.push(String(url)))
    }
  }
  const window = { ServiceWorkerContainer, SharedWorker: class {} }
  runInNewContext(firstScript, { window, location: { href: `${origin}/privacy/`, origin }, URL, TypeError })
  const workers = new ServiceWorkerContainer()
  const others = [...foreign.filter((url) => url !== 'https://'), '/robots.txt', '/sw.js?a', '/sw.js#a', '/a/sw.js']
  const said = await Promise.all(['/sw.js', ...others].map((url) => workers.register(url).then(String, (error: Error) => error.name)))
  expect(said).toEqual(['1', ...others.map(() => 'TypeError')])
  expect(registered).toEqual(['/sw.js'])
  expect(window).not.toHaveProperty('SharedWorker')
})
