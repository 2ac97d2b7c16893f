import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { factKeysReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { oktaDiag } from '@/lib/evidence/parsers/okta-diag/okta-diag'
import { localOkta, okta } from './__fixtures__/local-okta'
import { access, against, called, type Environment, now, run, sane } from './__fixtures__/run-bash'
import { bashScript } from './bash'

test('a scope that is missing', async () => {
  const token = access()
  const challenge =
    'Bearer authorization_uri="http://acme.okta.com/oauth2/v1/authorize", realm="http://acme.okta.com", scope="okta.users.read", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/users/00u1lena/groups"'
  const limits = { 'x-rate-limit-limit': '300', 'x-rate-limit-remaining': '299', 'x-rate-limit-reset': String(now + 30) }
  const result = await against({ status: 403, headers: { ...okta, ...limits, 'www-authenticate': challenge } }, { ACCESS_TOKEN: token })
  sane(result, token)
  expect(result.received.map(({ method, url, authorization }) => [method, url, authorization])).toEqual([
    ['GET', '/.well-known/okta-organization', undefined],
    ['GET', called, `Bearer ${token}`],
  ])
  expect([...result.lines]).toEqual(
    [
      ['okta-diag 1', undefined],
      ['made-for', 'GET /api/v1/users/-/groups'],
      ['local-time', '2031-05-06T07:08:09Z'],
      ['domain', 'acme.okta.com'],
      ['reached', 'yes'],
      ['organization-status', '200'],
      ['okta', 'yes (x-okta-request-id, p3p, pipeline)'],
      ['engine', 'idx (Identity Engine)'],
      ['okta-time', '2031-05-06T07:08:09Z'],
      ['clock-skew-seconds', '0'],
      ['token', `JWT, ${token.length} characters (in ACCESS_TOKEN)`],
      ['token-type', 'access'],
      ['issuer', 'https://acme.okta.com'],
      ['issuer-domain', 'same'],
      ['server', 'org'],
      ['audience', 'https://acme.okta.com'],
      ['acts-for', 'service'],
      ['scopes', 'okta.apps.read'],
      ['scope-needed', 'okta.users.read'],
      ['scope-in-token', 'no'],
      ['issued-at', '2031-05-06T07:07:09Z'],
      ['issued-seconds-ago-this-clock', '60'],
      ['expires-at', '2031-05-06T08:07:09Z'],
      ['seconds-left-this-clock', '3540'],
      ['seconds-left-okta-time', '3540'],
      ['dpop-bound', 'no'],
      ['call', 'GET /api/v1/users/-/groups'],
      ['call-reached', 'yes'],
      ['call-status', '403'],
      ['call-okta', 'yes (x-okta-request-id, p3p)'],
      ['body', 'empty'],
      ['challenge', 'Bearer'],
      ['challenge-error', 'insufficient_scope'],
      ['challenge-scope', 'okta.users.read'],
      ['challenge-says', 'The access token provided does not contain the required scopes.'],
      ['rate-limit', '300'],
      ['rate-limit-remaining', '299'],
      ['rate-limit-reset-in-seconds', '30'],
      ['request-id', 'a0b1c2d3e4f5061728394a5b6c7d8e9f'],
      ['introspection', 'skipped: no-client: CLIENT_ID is not set'],
      ['done', 'okta-diag'],
    ].map((pair) => (pair.length === 1 ? [pair[0]] : pair)),
  )
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(
    expect.arrayContaining([
      'reached',
      '!notOkta',
      '!clockSkewed',
      'orgServer',
      '!customServer',
      '!expired',
      'scopeMissing',
      'status403',
      'insufficientScope',
      'scope',
    ]),
  )
})

test('a token that has expired, and whether the server calls it active', async () => {
  const token = access({ iat: now - 7200, exp: now - 3600, iss: 'https://acme.okta.com/oauth2/default', aud: 'api://default' })
  const challenge = 'Bearer scope="okta.users.read", error="invalid_token", error_description="The token has expired."'
  const inactive = { '/oauth2/default/v1/introspect': { status: 200, headers: okta, body: '{"active":false}' } }
  const result = await against(
    { status: 401, headers: { ...okta, 'www-authenticate': challenge } },
    { ACCESS_TOKEN: token, CLIENT_ID: '0oa1acme' },
    { more: inactive },
  )
  sane(result, token)
  expect(result.lines.get('seconds-left-this-clock')).toBe('-3600')
  expect(result.received.at(-1)).toMatchObject({ method: 'POST', url: '/oauth2/default/v1/introspect', authorization: undefined })
  expect(result.received.at(-1)?.body).toContain(`client_id=0oa1acme`)
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(
    expect.arrayContaining(['customServer', '!orgServer', 'audienceApi', 'expired', 'status401', 'invalidToken', '!insufficientScope', 'inactive', '!active']),
  )
  expect(factKeysReadBy(oktaDiag, result.out)).not.toContain('scope')
})

test('an API token without the role', async () => {
  const token = `00${'Ab3_-'.repeat(8)}`
  const body = '{"errorCode":"E0000006","errorSummary":"You do not have permission","errorLink":"E0000006","errorId":"oaeAcme1Acme2Acme3","errorCauses":[]}'
  const result = await against({ status: 403, headers: okta, body }, { OKTA_API_TOKEN: token })
  sane(result, token)
  expect(result.received.at(-1)?.authorization).toBe(`SSWS ${token}`)
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(
    expect.arrayContaining(['sswsToken', 'status403', 'errorCode', 'errorId', '!emptyBody', '!insufficientScope']),
  )
})

test('too many requests', async () => {
  const token = access()
  const limits = { 'x-rate-limit-limit': '0', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(now + 40) }
  const result = await against({ status: 429, headers: { ...okta, ...limits }, body: '{"errorCode":"E0000047"}' }, { ACCESS_TOKEN: token })
  sane(result, token)
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(expect.arrayContaining(['status429', 'concurrency', 'waitSeconds', 'errorCode']))
})

test('the page of a proxy: the token is not sent', async () => {
  const token = access()
  const page = { status: 200, body: '<html><title>Sign in to the network</title></html>' }
  const result = await against(page, { ACCESS_TOKEN: token, CLIENT_ID: '0oa1acme' }, { more: { '/.well-known/okta-organization': page } })
  sane(result, token)
  expect(result.received.map(({ url }) => url)).toEqual(['/.well-known/okta-organization'])
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(expect.arrayContaining(['reached', 'notOkta', 'unchecked success', 'unchecked active']))
  expect(factKeysReadBy(oktaDiag, result.out)).not.toContain('!clockSkewed')
})

test('a server whose clock is two hours ahead', async () => {
  const token = access()
  const result = await against({ status: 200, headers: okta, body: '[]' }, { ACCESS_TOKEN: token }, { ahead: 7200 })
  sane(result, token)
  const seconds = ['clock-skew-seconds', 'seconds-left-okta-time', 'seconds-left-this-clock'].map((key) => Number(result.lines.get(key)))
  expect(seconds).toEqual([7200, 3540 - 7200, 3540])
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(expect.arrayContaining(['clockSkewed', 'expired', 'success']))
})

test('base64url of every length, with letters that base64 does not have', async () => {
  for (const filler of ['', 'a', 'ab', 'abc', '??>>~~ÿ']) {
    const result = await against(
      { status: 200, headers: okta, body: '{}' },
      { ACCESS_TOKEN: access({ filler, nested: { exp: 1, iss: 'https://x' }, scp: ['openid'] }) },
    )
    expect([result.lines.get('issuer'), result.lines.get('seconds-left-this-clock')]).toEqual(['https://acme.okta.com', '3540'])
  }
})

test('a token that is bound to a key is not sent', async () => {
  const result = await against({ status: 200 }, { ACCESS_TOKEN: access({ cnf: { jkt: 'x' } }) })
  expect(result.received).toHaveLength(1)
  expect(factKeysReadBy(oktaDiag, result.out)).toEqual(expect.arrayContaining(['dpopBound', 'unchecked success']))
})

test('nothing there: the connection is refused', async () => {
  const server = await localOkta({}, new Date(now * 1000))
  await server.close()
  const { out, err } = await run({ OKTA_DOMAIN: 'acme.okta.com', OKTA_DIAG_BASE: server.base })
  expect([factKeysReadBy(oktaDiag, out).slice(0, 3), err]).toEqual([['!reached', 'connectFailed', 'noToken'], ''])
})

const refusals: Record<string, [Environment, string | undefined]> = {
  'no domain': [{}, 'refused'],
  http: [{ OKTA_DOMAIN: 'http://acme.okta.com' }, 'notHttps'],
  'a slash at the end': [{ OKTA_DOMAIN: 'https://acme.okta.com/' }, 'trailingSlash'],
  'a path': [{ OKTA_DOMAIN: 'https://acme.okta.com/oauth2/default' }, 'pathInDomain'],
  'the Admin Console': [{ OKTA_DOMAIN: 'ACME-admin.okta.com' }, 'adminHost'],
  'a user before the host': [{ OKTA_DOMAIN: 'acme.okta.com@evil.example' }, 'notADomain'],
  'a command': [{ OKTA_DOMAIN: '$(touch x);`id`.okta.com' }, 'notADomain'],
  'two lines': [{ OKTA_DOMAIN: 'acme.okta.com\nevil.example' }, 'notADomain'],
  'a token with its scheme': [{ OKTA_DOMAIN: 'acme.okta.com', ACCESS_TOKEN: 'Bearer eyJhbGci' }, 'malformedToken'],
  'a token with quotes': [{ OKTA_DOMAIN: 'acme.okta.com', ACCESS_TOKEN: '"eyJhbGciOiJSUzI1NiJ9"' }, 'malformedToken'],
  'a token that would be a setting of curl': [{ OKTA_DOMAIN: 'acme.okta.com', ACCESS_TOKEN: 'x"\nurl = "https://evil.example' }, 'malformedToken'],
}
for (const [name, [environment, fact]] of Object.entries(refusals))
  test(`refused: ${name}`, async () => {
    const { out, err, code } = await run(environment)
    expect({ keys: factKeysReadBy(oktaDiag, out), err, code }).toEqual({ keys: [fact], err: '', code: 2 })
  })

test('another server than one on this machine is never used', async () => {
  const { out } = await run({ OKTA_DOMAIN: 'acme.okta.invalid', OKTA_DIAG_BASE: 'http://localhost:80@127.0.0.1:9' })
  expect(factKeysReadBy(oktaDiag, out).slice(0, 2)).toEqual(['!reached', 'dnsFailed'])
})

test('what is filled in is a path, a method and a scope, or nothing', async () => {
  const hostile = `'; touch owned; '`
  expect(bashScript({ path: `/api/v1/users${hostile}`, method: hostile, scope: hostile })).not.toContain('owned')
  for (const about of [{}, { path: '/oauth2/v1/token', method: 'POST' }, { path: '/api/v1/groups/-/users/-', method: 'PUT' }]) {
    const checked = await promisify(execFile)('bash', ['-n', '-c', bashScript(about)])
    expect(checked.stderr).toBe('')
  }
  expect(bashScript({ path: '/api/v1/users/-/lifecycle/suspend', method: 'POST' })).toContain(`CALL_PATH='/api/v1/users/{OKTA_USER_ID}'`)
})

test('who issued a certificate that is not trusted, and the token stays here', async () => {
  // A function that is handed down to bash takes the place of curl: it trusts nothing unless told to.
  const curl = `() { case "$*" in *-kv*) echo '*  issuer: O=Acme Inspection' >&2; echo 200 ;; *) echo 'SSL certificate problem' >&2; return 60 ;; esac; }`
  const { out } = await run({ OKTA_DOMAIN: 'acme.okta.com', ACCESS_TOKEN: access(), OKTA_USER_ID: '00u1lena', 'BASH_FUNC_curl%%': curl })
  expect(out).toContain('reached: no, certificate (curl 60)\n')
  expect(out).toContain('tls-issuer: O=Acme Inspection\n')
  expect(out).toContain('call: skipped: not-okta')
})
