import { expect, test } from 'vitest'
import { leaks } from '../secrets/secrets'
import { authorize, base64, chrome, dateAt, type Made, org, samlResponse, samlTracer, tokenRequest } from './__fixtures__/captures'
import { factsReadFrom, idsOf } from './__fixtures__/facts-read'
import { callback, good, har, parsed, token } from './__fixtures__/parsed'

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
