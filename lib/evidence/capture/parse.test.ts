import { expect, test } from 'vitest'
import { now } from '../__fixtures__/samples'
import { leaks } from '../secrets/secrets'
import { authorize, base64, chrome, dateAt, firefox, type Made, org, safari, samlResponse, samlTracer, tokenRequest } from './__fixtures__/captures'
import { factsReadFrom, idsOf } from './__fixtures__/facts-read'
import { openCapture } from './open'
import { parseCapture } from './parse'

const parsed = (text: string) => parseCapture(openCapture(text)!, now)
const har = async (text: string) => {
  const reading = (await parsed(text)).readings[0]!
  if (reading.outcome !== 'read') throw new Error(reading.why)
  return reading
}
const token = (claims: object) =>
  ['{"alg":"ES256","typ":"dpop+jwt"}', JSON.stringify(claims), 'sig'].map((part) => Buffer.from(part).toString('base64url')).join('.')
const callback = (state: string, more: Record<string, string> = {}): Made => ({
  url: `https://app.acme.example/callback?${new URLSearchParams({ state, code: 'Xy9abcDEFghi', ...more })}`,
  status: 400,
})
const good = tokenRequest({}, { status: 200, json: { access_token: 'x', token_type: 'Bearer' } })

test('a failed sign-in: what the failing request shows, and the capture as a whole', async () => {
  const text = chrome([authorize(), tokenRequest({}, { statusText: 'Bad Request' })])
  expect(await factsReadFrom(text, ['har', 'http-response', 'oauth-error'])).toEqual([
    'har.requests=2 | request 1, address | GET acme.okta.com/oauth2/default/v1/authorize',
    'har.failed=400 | request 2, status | 400 Bad Request',
    'har.requestId=toKen-1234567890abcdefgh | request 2, response header x-okta-request-id | toKen-1234567890abcdefgh',
    '!har.clockDiffers | request 2, response header date | date: Fri, 20 Nov 2026 10:00:01 GMT',
    '!har.redirectUriDiffers | request 2, request body | redirect_uri=https://app.acme.example/callback',
    '!har.pkceDiffers | request 1, address | code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    'http-response.status400 | request 2, status | HTTP/1.1 400 Bad Request',
    'http-response.okta | request 2, response header x-okta-request-id | x-okta-request-id: toKen-1234567890abcdefgh',
    '!http-response.emptyBody | request 2, response body | {"error":"invalid_grant","error_description":"PKCE verification failed."}',
    'http-response.requestId=toKen-1234567890abcdefgh | request 2, response header x-okta-request-id | x-okta-request-id: toKen-1234567890abcdefgh',
    'http-response.date=20261120T100001Z | request 2, response header date | date: Fri, 20 Nov 2026 10:00:01 GMT',
    'http-response.method=POST | request 2, address | POST https://acme.okta.com/oauth2/default/v1/token HTTP/1.1',
    'http-response.path=/oauth2/default/v1/token | request 2, address | https://acme.okta.com/oauth2/default/v1/token',
    'http-response.signInPath | request 2, address | https://acme.okta.com/oauth2/default/v1/token',
    'oauth-error.pkce_verification_failed | request 2, response body | PKCE verification failed.',
    'oauth-error.okta | request 2, address | acme.okta.com',
  ])
})

for (const [browser, made] of Object.entries({ chrome, firefox, safari }))
  test(`the same in ${browser}: a redirect that bears an error`, async () => {
    const location =
      'https://app.acme.example/callback?error=access_denied&error_description=User+is+not+assigned+to+the+client+application.&state=s-1234567890'
    const text = made([
      { ...authorize(), received: { location, 'x-okta-request-id': 'aUthoriZe-1234567890abcdef' } },
      { url: location, status: 200 },
    ])
    expect(await idsOf(text, ['har', 'oauth-error'])).toEqual([
      'har.requests=2',
      'har.failed=302',
      'har.requestId=aUthoriZe-1234567890abcdef',
      '!har.clockDiffers',
      'oauth-error.user_not_assigned',
      'oauth-error.okta',
    ])
  })

test('events: names without queries, what failed, and a window of sixty', async () => {
  const text = chrome([authorize(), { url: `${org}/signin/reset-password/abcdefghijklmnopqrstuvwxyz012345` }, tokenRequest({})])
  expect((await har(text)).events).toEqual([
    {
      time: Date.parse('2026-11-20T10:00:00Z'),
      name: 'GET acme.okta.com/oauth2/default/v1/authorize',
      outcome: '302',
      failed: false,
      requestId: 'aUthoriZe-1234567890abcdef',
      quote: 'GET acme.okta.com/oauth2/default/v1/authorize',
      line: null,
      place: 'request 1, address',
    },
    expect.objectContaining({ name: 'GET acme.okta.com/signin/reset-password/abcd…', outcome: '200', failed: false }),
    expect.objectContaining({
      name: 'POST acme.okta.com/oauth2/default/v1/token',
      outcome: '400 invalid_grant',
      failed: true,
      requestId: 'toKen-1234567890abcdefgh',
    }),
  ])
  const many = (before: number, after: number) => chrome([...Array(before).fill(authorize()), tokenRequest({}), ...Array(after).fill(authorize())])
  for (const [before, after, at] of [
    [100, 100, 44],
    [100, 0, 59],
    [3, 100, 3],
  ] as const) {
    const events = (await har(many(before, after))).events!
    expect([events.length, events.findIndex(({ failed }) => failed)]).toEqual([60, at])
  }
})

test('nothing about signing in, nothing failed, nothing captured', async () => {
  expect(await idsOf(chrome([{ url: 'https://app.acme.example/' }]))).toEqual(['har.stripped', 'har.noSignIn', 'unchecked har.cookieMissing'])
  expect(await idsOf(chrome([authorize(), good]))).toEqual(['har.requests=2', 'har.noFailure', '!har.clockDiffers'])
  expect(await idsOf('{"log":{"version":"1.2","entries":[]}}')).toEqual([])
})

test('what was left out is not said to be fine', async () => {
  const [broken] = [JSON.parse(chrome([authorize(), good]))]
  broken.log.entries.push({ request: {} })
  expect(await idsOf(JSON.stringify(broken))).toEqual(['har.requests=2', '!har.clockDiffers', 'unchecked har.noFailure'])
  const bare = JSON.parse(chrome([authorize(), good]))
  for (const { response } of bare.log.entries) delete response.content
  expect(await idsOf(JSON.stringify(bare))).toEqual(['har.requests=2', 'har.stripped', '!har.clockDiffers', 'unchecked har.noFailure'])
})

test('a header that was stripped is not missing', async () => {
  const call: Made = {
    url: `${org}/api/v1/users`,
    status: 403,
    sent: { accept: 'application/json', authorization: 'Bearer abc123def456ghi789' },
    json: { errorCode: 'E0000005' },
  }
  const { authorization: _, ...bare } = call.sent!
  const ids = async (text: string) => (await idsOf(text, ['har', 'http-response'])).filter((id) => /Authorization|bearer|stripped|cookie/.test(id!))
  expect(await ids(chrome([call]))).toEqual(['http-response.bearerSent'])
  expect(await ids(chrome([call], true))).toEqual(['har.stripped', 'unchecked har.cookieMissing', 'unchecked http-response.noAuthorization'])
  expect(await ids(chrome([{ ...call, sent: bare }, authorize()]))).toEqual(['http-response.noAuthorization'])
  expect(await ids(chrome([{ ...call, sent: { ...bare, cookie: 'sid=102abcDEF' } }]))).toEqual([])
  expect(await ids(chrome([authorize(), tokenRequest({})]))).toEqual([])
})

test('other calls neither hide nor add causes', async () => {
  const other: Made = { url: `${org}/api/v1/users`, status: 403, json: { errorCode: 'E0000006', errorSummary: 'You do not have permission' } }
  const text = chrome([authorize(), other, { ...other, status: 200 }, good, tokenRequest({}, { json: { error: 'invalid_client' }, status: 401 })])
  const ids = await idsOf(text, ['http-response', 'okta-error', 'oauth-error', 'rate-limit'])
  expect(ids.filter((id) => /status|success|E0000|invalid/.test(id!))).toEqual(['http-response.status401', 'oauth-error.invalid_client'])
})

test('a token of an old capture is judged by that capture’s time', async () => {
  const at = Date.parse('2024-03-01T12:00:00Z') / 1000
  const bearer = `${Buffer.from('{"alg":"RS256","kid":"k1"}').toString('base64url')}.${Buffer.from(JSON.stringify({ ver: 1, jti: 'AT.x', iss: org, aud: org, iat: at, exp: at + 3600, cid: '0oa1', scp: ['okta.users.read'] })).toString('base64url')}.${'a'.repeat(342)}`
  const call: Made = {
    url: `${org}/api/v1/users`,
    status: 403,
    sent: { authorization: `Bearer ${bearer}` },
    received: { date: new Date((at + 60) * 1000).toUTCString() },
    json: {},
  }
  const ids = await idsOf(chrome([call]), ['jwt'])
  expect(ids).toContain('jwt.valid')
  expect(ids.filter((id) => /xpired/.test(id!))).toEqual(['!jwt.expired'])
})

test('what was asked for before goes with a failure at the token endpoint, not with a wrong password', async () => {
  const wrong: Made = { method: 'POST', url: `${org}/idp/idx/identify`, status: 401, json: { errorCode: 'E0000004' } }
  expect(await idsOf(chrome([authorize(), tokenRequest({})]), ['authorize-url'])).toContain('authorize-url.authorize')
  expect(await idsOf(chrome([authorize(), wrong]), ['authorize-url'])).toEqual([])
})

test('a SAML response with the request before it', async () => {
  const request = base64(
    samlResponse()
      .replaceAll('Response', 'AuthnRequest')
      .replace(/<saml2p:Status>.*<\/saml2p:Status>/, ''),
  )
  const post: Made = { url: 'https://app.acme.example/saml/acs', status: 403, form: { SAMLResponse: base64(samlResponse()), RelayState: 'r' } }
  const facts = await factsReadFrom(chrome([{ url: `${org}/app/acme/exk1acme/sso/saml`, form: { SAMLRequest: request } }, post]), ['saml'])
  expect(facts.map((one) => one.split(' | ').slice(0, 2).join(' | '))).toEqual(
    expect.arrayContaining(['saml.response | request 2, request body', 'saml.authnRequest | request 1, request body']),
  )
})

test('what went well is not held against each other, what failed is', async () => {
  const [xml, request] = [
    samlResponse(),
    '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" AssertionConsumerServiceURL="https://app.acme.example/other"/>',
  ]
  const steps = (status: number): Made[] => [
    { url: `${org}/app/acme_crm_1/exk1acme/sso/saml`, form: { SAMLRequest: base64(request) } },
    { url: 'https://app.acme.example/saml/acs', form: { SAMLResponse: base64(xml) }, status },
  ]
  const named = async (status: number) =>
    (await parsed(chrome(steps(status)))).readings.flatMap((one) => (one.outcome === 'read' ? (one.terms ?? []) : [])).map(({ name }) => name)
  expect(await named(302)).toEqual([])
  expect(await named(500)).toContain('samlDestination')
})

test('a token that was issued before is told of an API’s call that does not show one, and of nothing else', async () => {
  const at = Date.parse('2026-11-20T10:00:00Z') / 1000
  const access = token({ ver: 1, iss: org, aud: org, iat: at, exp: at + 3600, cid: '0oa1', scp: ['openid'] })
  const issued = tokenRequest({}, { status: 200, json: { token_type: 'Bearer', access_token: access } })
  const call: Made = { url: `${org}/api/v1/users`, status: 403, json: { errorCode: 'E0000006' } }
  expect(await idsOf(chrome([authorize(), issued, call], true), ['jwt'])).toContain('jwt.orgServer')
  expect(await idsOf(chrome([authorize(), issued, { ...call, url: `${org}/app/acme/exk1/sso/saml` }], true), ['jwt'])).toEqual([])
})

test('clocks', async () => {
  const skewed = (seconds: number) => [{ ...tokenRequest({}), at: 100, received: { date: dateAt(100 + seconds) } }]
  const ids = async (made: Made[]) => (await idsOf(chrome(made))).filter((id) => /clock/.test(id!))
  expect(await ids(skewed(400))).toEqual(['har.clockDiffers=400'])
  expect(await ids(skewed(-500))).toEqual(['har.clockDiffers=-500'])
  expect(await ids(skewed(119))).toEqual(['!har.clockDiffers'])
  expect(await ids([{ ...tokenRequest({}), received: { date: dateAt(-9000), age: '9000' } }])).toEqual([])
  expect(await ids([{ ...tokenRequest({}), received: { date: 'yesterday' } }])).toEqual([])
})

test('a redirect_uri that differs', async () => {
  const text = chrome([authorize(), tokenRequest({ redirect_uri: 'https://app.acme.example/callback/' })])
  const reading = await har(text)
  expect(reading.facts.map(({ id }) => id)).toContain('har.redirectUriDiffers')
  expect(reading.pairs).toEqual([{ of: 'redirectUri', expected: 'https://app.acme.example/callback', found: 'https://app.acme.example/callback/' }])
  const other = chrome([authorize({ client_id: '0oaOther1' }), tokenRequest({ redirect_uri: 'https://x.acme.example/' })])
  expect((await idsOf(other)).filter((id) => /redirectUri/.test(id!))).toEqual([])
})

test('a state that differs', async () => {
  const [sent, back] = [authorize(), callback('s-0987654321')]
  const reading = await har(chrome([sent, back]))
  expect(reading.facts.map(({ id, place }) => `${id} ${place}`)).toContain('har.stateDiffers request 2, address')
  expect(reading.pairs).toEqual([{ of: 'state', expected: 's-1234567890', found: 's-0987654321' }])
  expect(await idsOf(chrome([sent, callback('s-1234567890')]))).toContain('!har.stateDiffers')
  expect(await idsOf(chrome([sent, authorize({ state: 'other' }), callback('s-1234567890')]))).toContain('!har.stateDiffers')
  expect((await idsOf(chrome([back]))).filter((id) => /state/.test(id!))).toEqual([])
})

test('a DPoP proof for another address', async () => {
  const proof = (htu: string) => chrome([tokenRequest({}, { sent: { DPoP: token({ htu, htm: 'POST', iat: 1 }) }, json: { error: 'invalid_dpop_proof' } })])
  const reading = await har(proof(`${org}//oauth2/default/v1/token`))
  expect(reading.facts.map(({ id, place }) => `${id} ${place}`)).toContain('har.htuDiffers request 1, request header dpop')
  expect(reading.pairs).toEqual([{ of: 'htu', expected: `${org}/oauth2/default/v1/token`, found: `${org}//oauth2/default/v1/token` }])
  expect(await idsOf(proof('https://ACME.okta.com:443/oauth2/default/v1/token?x=1'))).toContain('!har.htuDiffers')
})

test('a verifier that does not belong to the challenge', async () => {
  const reading = await har(chrome([authorize(), tokenRequest({ code_verifier: 'another-verifier-of-more-than-43-characters-x' })]))
  expect(reading.facts.map(({ id }) => id)).toContain('har.pkceDiffers')
  expect(reading.pairs?.map(({ of, expected, found }) => [of, expected, found.length])).toEqual([
    ['codeChallenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', 43],
  ])
  expect((await idsOf(chrome([authorize(), { ...good }]))).filter((id) => /pkce/.test(id!))).toEqual([])
})

test('a SAML response sent elsewhere than it says', async () => {
  const post = (destination: string): Made => ({
    url: 'https://app.acme.example/saml/acs',
    status: 403,
    form: { SAMLResponse: base64(samlResponse('Success', destination)) },
  })
  const reading = await har(chrome([post('https://app.acme.example/saml/acs/')]))
  expect(reading.facts.map(({ id }) => id)).toContain('har.destinationDiffers')
  expect(reading.pairs).toEqual([{ of: 'destination', expected: 'https://app.acme.example/saml/acs', found: 'https://app.acme.example/saml/acs/' }])
  expect(await idsOf(chrome([post('https://app.acme.example/saml/acs')]))).toContain('!har.destinationDiffers')
})

test('SAML-tracer: what it decoded is read, what it does not write down is not judged', async () => {
  const made = [
    {
      url: `${org}/app/acme/exk1acme/sso/saml`,
      status: 200,
      sent: { Cookie: 'sid=102abc' },
      received: { Date: dateAt(0), 'x-okta-request-id': 'tracer-1234567890abcdefg' },
    },
    {
      method: 'POST',
      url: 'https://app.acme.example/saml/acs',
      status: 403,
      sent: { Cookie: 'a=b' },
      post: [['SAMLResponse', '{obf:alternative_3}']] as [string, string][],
      saml: samlResponse('Success', 'https://other.acme.example/'),
    },
  ]
  expect(await factsReadFrom(samlTracer(made))).toEqual([
    'har.requests=2 | request 1, address | GET acme.okta.com/app/acme/exk1acme/sso/saml',
    'har.failed=403 | request 2, status | 403 Found',
    'har.destinationDiffers | request 2, SAML message | Destination="https://other.acme.example/"',
    'unchecked har.clockDiffers',
  ])
  expect(await idsOf(samlTracer(made.slice(0, 1)))).toEqual(['har.requests=1', 'unchecked har.noFailure', 'unchecked har.clockDiffers'])
})

test('no answer', async () => {
  expect(await factsReadFrom(chrome([{ url: `${org}/login`, status: 0, error: 'net::ERR_CONNECTION_REFUSED', sent: { cookie: 'sid=1' } }]))).toEqual([
    'har.requests=1 | request 1, address | GET acme.okta.com/login',
    'har.networkFailed | request 1, error | net::ERR_CONNECTION_REFUSED',
  ])
})

test('a circle of redirects', async () => {
  const round = (count: number, apart = 1) =>
    Array.from({ length: count }, (_, i) => [
      { ...authorize(), at: i * apart },
      { ...callback('s-1234567890'), status: 302, at: i * apart },
    ]).flat()
  const loops = async (made: Made[]) => (await idsOf(chrome(made))).includes('har.redirectLoop')
  expect(await loops(round(6))).toBe(true)
  expect(await loops(round(5))).toBe(false)
  expect(await loops(round(8, 60))).toBe(false)
  const typed: Made = { method: 'POST', url: `${org}/idp/idx/identify`, json: {}, at: 4.5 }
  expect(await loops([...round(8), typed])).toBe(false)
})

test('cookies that did not come back', async () => {
  const start: Made = { url: 'https://app.acme.example/', status: 302, received: { 'set-cookie': 'session=abc123; Path=/; HttpOnly' } }
  const after: Made = { url: 'https://app.acme.example/help', sent: { cookie: 'session=abc123' } }
  const missing = async (made: Made[], sanitized = false) => (await idsOf(chrome(made, sanitized))).includes('har.cookieMissing')
  const back = callback('s')
  expect(await missing([start, authorize(), back, after])).toBe(true)
  expect(await missing([start, authorize(), back])).toBe(false)
  expect(await missing([authorize(), back, after])).toBe(false)
  expect(await missing([start, authorize(), { ...back, sent: { cookie: 'session=abc123' } }, after])).toBe(false)
  expect(await missing([{ ...start, received: { 'set-cookie': 'session=; Path=/; Max-Age=0' } }, authorize(), back, after])).toBe(false)
  expect(await missing([start, authorize(), back, after], true)).toBe(false)
})

test('no secret of the requests is told', async () => {
  const secret = 'SuperSecretValue-0123456789'
  const made = [
    { ...authorize(), sent: { cookie: `sid=${secret}a` } },
    tokenRequest(
      { client_secret: `${secret}b`, code: `${secret}c` },
      { sent: { authorization: `Bearer ${secret}d` }, status: 401, json: { error: 'invalid_client' } },
    ),
  ]
  const { readings, secrets } = await parsed(chrome(made))
  expect(JSON.stringify(readings)).not.toContain(secret)
  expect(leaks(JSON.stringify(readings), secrets)).toEqual([])
  expect(
    secrets
      .filter(({ value }) => value.startsWith(secret))
      .map(({ value }) => value.at(-1))
      .sort(),
  ).toEqual(['a', 'b', 'c', 'd'])
})
