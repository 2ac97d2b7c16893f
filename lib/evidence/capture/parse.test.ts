import { expect, test } from 'vitest'
import { authorize, base64, chrome, firefox, type Made, org, safari, samlResponse, tokenRequest } from './__fixtures__/captures'
import { factsReadFrom, idsOf } from './__fixtures__/facts-read'
import { good, har, parsed, token } from './__fixtures__/parsed'

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
