import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Proof } from '@/lib/evidence/parsers/all'
import { findSecrets } from '@/lib/evidence/secrets/secrets'
import { causePages as apiCauses } from '@/machines/api-error/content/causes'
import { causePages as workflowsCauses } from '@/machines/workflows-403/content/causes'
import { localServer, run } from './__fixtures__/local-server'
import type { Values } from './aid'
import { aidsFor } from './aids'
import { byTree, traced } from './system-log'
import { looks } from './verify'

const trees: Record<string, string[]> = { 'api-error': Object.keys(apiCauses), 'workflows-403': Object.keys(workflowsCauses) }
const causes = Object.entries(trees).flatMap(([tree, names]) => names.map((cause) => ({ tree, cause })))

const nothingKnown: Values = {}
const muchKnown = {
  'http-response.path': '/api/v1/users/-/groups',
  'http-response.method': 'GET',
  'http-response.requestId': 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
  'http-response.date': '20261121T063900Z',
  'http-response.status5xx': '503',
  'okta-error.errorId': 'oaeExampleExampleExample1',
  'www-authenticate.scope': 'okta.users.read',
  'www-authenticate.realmHost': 'acme.okta.com',
  'rate-limit.limit': '600',
  'rate-limit.waitSeconds': '17',
} as Values
const cases = [nothingKnown, muchKnown].flatMap((values) => causes.map((one) => ({ ...one, values, aids: aidsFor(one.tree, one.cause, values, []) })))
const blocks = cases.flatMap(({ aids }) => aids.flatMap((aid) => aid.blocks.map((block) => ({ ...block, aid }))))
const distinct = [...new Map(blocks.map((block) => [block.code, block])).values()]
const find = (tree: string, cause: string, id: string, values: Values = muchKnown, facts: readonly string[] = []) =>
  aidsFor(tree, cause, values, facts as Proof[]).find((aid) => aid.id === id)!

test('the tables name causes of their trees, and nothing else', () => {
  for (const table of [looks, byTree])
    for (const [tree, rows] of Object.entries(table)) expect(Object.keys(rows).filter((cause) => !trees[tree]!.includes(cause))).toEqual([])
  for (const [tree, rows] of Object.entries(traced)) expect(rows.filter((cause) => !trees[tree]!.includes(cause))).toEqual([])
})

test('what is offered for each cause', () => {
  const ids = (tree: string, cause: string) => aidsFor(tree, cause, muchKnown, []).map(({ id }) => id)
  expect(ids('api-error', 'rateLimited')).toEqual(['limits', 'backOff', 'tokenCache', 'systemLog'])
  expect(ids('api-error', 'concurrencyLimited')).toEqual(['limits', 'backOff', 'systemLog'])
  expect(ids('api-error', 'clientRateLimited')).toEqual(['backOff', 'systemLog'])
  expect(ids('api-error', 'factorSendThrottled')).toEqual(['backOff', 'systemLog'])
  expect(ids('api-error', 'tokenExpired')).toEqual(['challenge', 'tokenCache', 'systemLog'])
  expect(ids('api-error', 'scopeMissing')).toEqual(['challenge', 'tokenCache', 'systemLog'])
  expect(ids('api-error', 'oktaUnavailable')).toEqual(['reach', 'answer', 'circuitBreaker', 'systemLog'])
  expect(ids('workflows-403', 'scopeNotGranted')).toEqual(['grants', 'systemLog'])
  expect(ids('workflows-403', 'rateLimited')).toEqual(['limits', 'systemLog'])
  expect(ids('api-error', 'otherService')).toEqual([])
  expect(ids('rdp-mfa', 'rateLimited')).toEqual([])
})

test('every aid is whole: names of its own, no blank left open, no secret', () => {
  for (const { aids, cause, values } of cases) {
    expect(new Set(aids.map(({ id }) => id)).size, cause).toBe(aids.length)
    for (const { title, note, blocks: its } of aids) {
      expect(new Set(its.map(({ label }) => label)).size, title).toBe(its.length)
      expect(its.length, title).toBeGreaterThan(0)
      const text = [title, note, ...its.map(({ code }) => code)].join('\n')
      expect(text, title).not.toMatch(/undefined|\bNaN\b|\[object|\{[\w-]+\.\w+\|/)
      // A variable stands where a secret belongs.
      expect(
        findSecrets(text, new Date(0)).filter(({ value }) => !/^\$|^\[Net\./.test(value)),
        title,
      ).toEqual([])
      expect((note ?? '').split('`').length % 2, title).toBe(1)
    }
    expect(aids).toEqual(aidsFor(cases.find((one) => one.cause === cause && one.aids === aids)!.tree, cause, values, []))
  }
})

test('no command sends HEAD, shows a cookie, turns a check of certificates off or names an org', () => {
  for (const { label, code, aid } of distinct.filter(({ label: name }) => name === 'curl' || name === 'PowerShell')) {
    expect(code, aid.id).not.toMatch(/-I\b|--head\b|\bHEAD\b|set-cookie|--insecure|acme/)
    // One command is about the certificate itself, and sends nothing secret.
    if (/curl(?: -\w+)* -\w*k\w* /.test(code)) expect([aid.id, code.includes('-H ')]).toEqual(['tls', false])
    // A name in PowerShell runs on over `?`: only braces end it.
    if (label === 'PowerShell') expect(code.replace(/\$env:[A-Z_]+(?=[;\s)])/g, '')).not.toMatch(/\$env:|\$[A-Z_]{2,}/)
  }
})

test('the shell takes every command for whole', async () => {
  const shell = distinct.filter(({ label }) => label === 'curl' || label === 'Shell')
  expect(shell.length).toBeGreaterThan(10)
  for (const { code, aid } of shell) expect(await run('bash', ['-n', '-c', code]), aid.title).toEqual({ code: 0, out: '', err: '' })
})

test('brackets and quotes close in every language', () => {
  const bare = (code: string) => code.replace(/(?:^|\s)(?:\/\/|#)[^\n]*/g, '').replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '')
  for (const { label, code } of distinct.filter((block) => ['Go', 'C#', 'JavaScript', 'PowerShell', 'Python'].includes(block.label))) {
    const open: string[] = []
    for (const sign of bare(code).replace(/\/[^/\n]*\/\.test/g, '')) {
      if ('([{'.includes(sign)) open.push(sign)
      else if (')]}'.includes(sign)) expect(open.pop(), `${label}: ${code}`).toBe('([{'['])}'.indexOf(sign) === 0 ? 1 : ')]}'.indexOf(sign)])
    }
    expect(open, `${label}: ${code}`).toEqual([])
  }
})

test('Go uses every package that it imports, and no other', () => {
  const code = distinct.filter(({ label }) => label === 'Go').map((block) => block.code)
  expect(code.length).toBeGreaterThan(1)
  for (const text of code) {
    const [head, body] = [text.slice(0, text.indexOf(')\n')), text.slice(text.indexOf(')\n'))]
    const imported = [...head.matchAll(/"([\w/]+)"/g)].map(([, path]) => path!.split('/').at(-1)!)
    expect(imported.filter((name) => !new RegExp(`\\b${name}\\.[A-Z]`).test(body))).toEqual([])
    const called = [...body.matchAll(/(?<![\w."])([a-z]+)\.[A-Z]\w*/g)].map(([, name]) => name!)
    const local = ['request', 'answer', 'header', 'cache', 'asked', 'ctx', 'mutex', 'now', 'client']
    expect(called.filter((name) => !imported.includes(name) && !local.includes(name))).toEqual([])
  }
})

test('no command has a client secret among its arguments, and every secret that is read in reaches programs', () => {
  for (const { code, aid } of distinct.filter(({ label }) => label === 'curl' || label === 'Shell')) {
    expect(code, aid.id).not.toMatch(/(?:curl|openssl) [^|\n]*\$CLIENT_SECRET/)
    expect(aid.note ?? '', aid.id).not.toMatch(/read -rs (\w+)(?! && export \1)\b/)
  }
})

test('who issued a certificate that is not trusted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Acme Inspection', '-keyout', key, '-out', cert])
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('{}'))
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  // Two pieces of one word: `run` would make plain HTTP of it.
  const code = find('api-error', 'tlsIntercepted', 'tls').blocks[0]!.code.replace('"https://', '"https:/""/')
  const { out } = await run('bash', ['-c', code], { OKTA_DOMAIN: `127.0.0.1:${(server.address() as AddressInfo).port}` })
  server.close()
  rmSync(folder, { recursive: true })
  expect(out).toMatch(/issuer: CN ?= ?Acme Inspection/)
})

test('every curl command does as it says against a server', async () => {
  const server = await localServer((request, response) => {
    const isKeys = request.url === '/keys'
    const body = isKeys
      ? '{"keys":[{"kid":"one"}]}'
      : `{"issuer":"https://acme.example","jwks_uri":"http://${request.headers.host}/keys","active":true,"scopeId":"okta.users.read"}`
    response
      .writeHead(200, { 'x-okta-request-id': 'abc', 'www-authenticate': 'Bearer error="x"', 'x-rate-limit-limit': '600', 'set-cookie': 'sid=hidden' })
      .end(body)
  })
  const env = {
    OKTA_DOMAIN: server.host,
    ISSUER: `http://${server.host}`,
    ACCESS_TOKEN: 'token',
    OKTA_API_TOKEN: 'api',
    CLIENT_ID: 'id',
    CLIENT_SECRET: 's',
    USER_ID: '00u1',
    DPOP_PROOF: 'proof',
    ORIGIN: 'http://localhost:1',
  }
  // Nothing here speaks TLS, which one command is about.
  for (const { code, aid } of distinct.filter(({ label, aid: { id } }) => label === 'curl' && id !== 'tls')) {
    const before = server.requests.length
    const { out, err } = await run('bash', ['-c', `set -u\n${code}`], env)
    expect(err, aid.id).toBe('')
    expect(out.trim(), aid.id).not.toBe('')
    expect(out, aid.id).not.toContain('hidden')
    const made = server.requests.slice(before)
    expect(
      made.map(({ method }) => method),
      aid.id,
    ).toEqual(aid.id === 'introspection' ? ['POST'] : made.map(() => 'GET'))
    expect(made.length, aid.id).toBe(aid.id === 'discovery' ? 2 : 1)
  }
  await server.close()
  expect(server.requests.map(({ url }) => url)).toContain('/api/v1/users/00u1/groups')
})

test('what is known is filled in', () => {
  expect(find('api-error', 'tokenExpired', 'challenge').blocks[0]!.code).toContain('"https://$OKTA_DOMAIN/api/v1/users/$USER_ID/groups"')
  expect(find('api-error', 'tokenExpired', 'challenge').note).toContain('`okta.users.read`')
  expect(find('api-error', 'rateLimited', 'backOff').note).toContain('the limit was 600, the wait is 17 seconds')
  expect(find('api-error', 'rateLimited', 'backOff', {}).note).toContain('usually less than a minute')
  expect(find('workflows-403', 'scopeNotGranted', 'grants').note).toContain('`okta.users.read` has to be in the list, or `okta.users.manage`')
})

test('the System Log is linked where the org is known and has an Admin Console; else its address is a text with a blank', () => {
  const at = (host?: string) => find('api-error', 'rateLimited', 'systemLog', (host ? { 'www-authenticate.realmHost': host } : {}) as Values)
  expect(at('acme.okta.com').link?.url).toBe(
    'https://acme-admin.okta.com/report/system_log_2?search=eventType+sw+%22system.org.rate_limit%22+or+eventType+eq+%22core.concurrency.org.limit.violation%22',
  )
  for (const host of [undefined, 'login.acme.example', 'okta.com.evil.example', 'acme.okta.com.evil.example']) {
    expect(at(host).link, host).toBeUndefined()
    expect(at(host).blocks.at(-1)!.code, host).toMatch(/^https:\/\/\{org\}-admin\.okta\.com\/report\/system_log_2\?search=eventType\+sw/)
  }
  expect(at().note).toContain('Reports > System Log')
  expect(find('api-error', 'rateLimited', 'systemLog').blocks[0]).toEqual({
    label: 'This request',
    code: 'transaction.id eq "a1b2c3d4e5f60718293a4b5c6d7e8f90"',
  })
})
