import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { hostFiles, hostingKit, isForHosts } from './host-files.mjs'
import { caching, headers, hostPolicy, scriptPolicy, workerPolicy } from './policy.mjs'

const embed = ['https://portal.acme.example', 'https://intranet.acme.example:8443']
const all = (origins: readonly string[] = []) => ({ ...hostFiles(origins), ...hostingKit(origins) }) as Record<string, string>
/** Every file that holds headers. */
const withHeaders = ['_headers', '.htaccess', 'web.config', 'nginx.conf', 'Caddyfile', 'vercel.json', 'cloudfront-pages.json']

type Policy = {
  SecurityHeadersConfig: Record<string, Record<string, unknown>>
  CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string; Override: boolean }[] }
}
/** What a response-headers policy of CloudFront sends. */
function sentBy(text = ''): Record<string, unknown> {
  const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } = JSON.parse(text) as Policy
  expect(custom.Quantity).toBe(custom.Items.length)
  return {
    'Content-Security-Policy': own.ContentSecurityPolicy?.ContentSecurityPolicy,
    'Referrer-Policy': own.ReferrerPolicy?.ReferrerPolicy,
    'X-Content-Type-Options': own.ContentTypeOptions?.Override === true ? 'nosniff' : undefined,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  }
}
const ofPages = (origins: readonly string[] = []) => ({ 'Content-Security-Policy': hostPolicy(origins), ...headers, 'Cache-Control': caching.others })
const ofScripts = { 'Content-Security-Policy': scriptPolicy, ...headers, 'Cache-Control': caching.scripts }
const ofWorker = { 'Content-Security-Policy': workerPolicy, ...headers, 'Cache-Control': caching.worker }
/** One header for all paths would keep the service worker from connecting: each page's `<meta>` says it. */
const onNetlify = (policy: string) => policy.replace("connect-src 'none'; ", '')

test.each(withHeaders)('%s holds the policy and every header exactly', (name) => {
  const files = name.startsWith('cloudfront')
    ? Object.entries(all()).filter(([other]) => /cloudfront-(?:pages|scripts|worker)/.test(other))
    : [[name, all()[name]!]]
  const text = files.map(([, content]) => content).join('')
  const isImplied = (value: string) => (name.startsWith('cloudfront') && value === 'nosniff') || (name === '_headers' && value === caching.others)
  const values = [...Object.values(ofPages()), ...Object.values(ofScripts), ...Object.values(ofWorker)].filter((value) => !isImplied(value))
  const shown = (name === 'web.config' ? values.filter((value) => value !== caching.others) : values).map((value) =>
    name === '_headers' && value === hostPolicy() ? onNetlify(value) : value,
  )
  expect(shown.filter((value) => !text.includes(value))).toEqual([])
  expect(text).not.toContain('X-Frame-Options')
})

test.each(withHeaders)('%s lets the sites of org.json show a page, and no other', (name) => {
  expect(all()[name]).not.toContain('portal')
  expect(all(embed)[name]).toContain(name === '_headers' ? onNetlify(hostPolicy(embed)) : hostPolicy(embed))
  expect(hostPolicy(embed)).toContain("frame-ancestors 'self' https://portal.acme.example https://intranet.acme.example:8443")
  expect(hostPolicy()).toContain("frame-ancestors 'self'")
})

test('HSTS is sent by no host unless its admin says so', () => {
  const lines = Object.entries(all()).flatMap(([name, text]) =>
    text
      .replace(/<!--[\s\S]*?-->/g, '')
      .split('\n')
      .filter((line) => line.includes('Strict-Transport') && !/^\s*#/.test(line))
      .map((line) => `${name}: ${line}`),
  )
  expect(lines).toEqual([])
})

test('CloudFront sends what the others send, within its limits', () => {
  const { 'cloudfront-pages.json': pages, 'cloudfront-scripts.json': scripts, 'cloudfront-worker.json': worker } = all(embed)
  expect(sentBy(pages)).toEqual(ofPages(embed))
  expect(sentBy(scripts)).toEqual(ofScripts)
  expect(sentBy(worker)).toEqual(ofWorker)
  expect(Math.max(...Object.values({ ...sentBy(pages), ...sentBy(scripts) }).map((value) => String(value).length))).toBeLessThan(1783)
})

test('Vercel sends each path one set of headers', () => {
  const { headers: rules } = JSON.parse(all()['vercel.json']!) as { headers: { source: string; headers: { key: string; value: string }[] }[] }
  const sent = (path: string) =>
    rules
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .map(({ headers: list }) => Object.fromEntries(list.map(({ key, value }) => [key, value])))
  for (const path of ['/', '/privacy/', '/_next/x', '/files.json']) expect(sent(path)).toEqual([ofPages()])
  expect(sent('/_next/static/chunks/a.js')).toEqual([ofScripts])
  expect(sent('/sw.js')).toEqual([ofWorker])
})

test('a line of _headers is short enough for Cloudflare, and says nothing twice with another value but the policy', () => {
  const { _headers = '' } = all(embed)
  expect(Math.max(..._headers.split('\n').map((line) => line.length))).toBeLessThan(2000)
  const names = [..._headers.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
  // Scripts, and the service worker: `Cache-Control` is said for these two alone.
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual(['Content-Security-Policy', 'Content-Security-Policy', 'Cache-Control'])
})

test('web.config is XML, and takes away in the folder of scripts what it says anew', () => {
  const problems: string[] = []
  const elements: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => problems.push(error.message))
  parser.on('opentag', ({ name, attributes }) => elements.push([name, ...Object.values(attributes)].join(' ')))
  parser.write(all()['web.config']!).close()
  expect(problems).toEqual([])
  const inScripts = elements.slice(elements.indexOf('location _next/static'), elements.indexOf('location sw.js'))
  expect(inScripts.filter((element) => /^(?:remove|add) Content-Security-Policy/.test(element))).toEqual([
    'remove Content-Security-Policy',
    `add Content-Security-Policy ${scriptPolicy}`,
  ])
})

test('the function for CloudFront finds the page of a folder, and leads to no other site', () => {
  type Request = { uri: string; querystring: Record<string, { value: string }> }
  const asked = (uri: string, querystring: Request['querystring'] = {}) => {
    const context = { event: { request: { uri, querystring } }, answer: undefined as unknown }
    runInNewContext(`${all()['cloudfront-function.js']}\nanswer = handler(event)`, context)
    const answer = context.answer as Partial<Request> & { headers?: { location: { value: string } } }
    return answer.headers?.location.value ?? `= ${answer.uri}`
  }
  expect(['/', '/rdp-mfa/', '/files.json', '/_next/static/a.js', '/rdp-mfa', '//evil.example', '//evil.example/x'].map((uri) => asked(uri))).toEqual([
    '= /index.html',
    '= /rdp-mfa/index.html',
    '= /files.json',
    '= /_next/static/a.js',
    '/rdp-mfa/',
    '= /evil.example',
    '/evil.example/x/',
  ])
  expect(asked('/rdp-mfa', { embed: { value: '' }, tree: { value: 'x' } })).toBe('/rdp-mfa/?embed&tree=x')
})

test('none of what lies in the site for hosts is for readers', () => {
  expect(Object.keys(hostFiles()).filter((name) => !isForHosts(`/${name}`))).toEqual([])
  expect(['/index.html', '/robots.txt', '/files.json'].filter(isForHosts)).toEqual([])
})

test('the container is started with files that the build writes, as nobody and without a shell', () => {
  const dockerfile = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8')
  const [, last = ''] = dockerfile.split(/^FROM scratch$/m)
  const copied = [...last.matchAll(/\/site\/hosting\/(\S+)/g)].map(([, name]) => name)
  expect(copied).toEqual(['Caddyfile', 'container.Caddyfile'])
  expect(copied.filter((name) => !(name! in hostingKit()))).toEqual([])
  expect(last).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m)
  expect([...last.matchAll(/^(?:RUN|CMD|ENTRYPOINT (?!\[)|HEALTHCHECK .*CMD (?!\[)).*/gm)].map(([line]) => line)).toEqual([])
  const ignored = readFileSync(new URL('../.dockerignore', import.meta.url), 'utf8').split('\n')
  expect(['org.json', 'scripts', 'docs'].filter((name) => ignored.includes(name))).toEqual([])
})
