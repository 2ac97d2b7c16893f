import { expect, test } from 'vitest'
import { asText } from './as-text'
import { compare } from './compare'

const now = new Date('2026-11-30T12:00:00Z')

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (claims: object, header: object = {}) => `${base64url({ alg: 'RS256', kid: 'k1', ...header })}.${base64url(claims)}.c2lnbmF0dXJlLW9mLXRoaXM`
const claims = {
  iss: 'https://acme.okta.com/oauth2/default',
  aud: 'api://orders',
  cid: '0oa1b2c3d4E5f6G7h8i9',
  scp: ['orders.read', 'orders.write'],
  iat: 1796000000,
  exp: 1796003600,
  jti: 'AT.one',
}

const saml = (change: (xml: string) => string = (xml) => xml) =>
  change(`<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="id1" IssueInstant="2026-11-30T10:00:00Z" Version="2.0" Destination="https://wiki.acme.example/saml/acs" InResponseTo="_1">
<saml:Issuer>http://www.okta.com/exk1a2b3c4D5e6F7g8h9</saml:Issuer>
<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
<saml:Assertion ID="id2" IssueInstant="2026-11-30T10:00:00Z" Version="2.0"><saml:Issuer>http://www.okta.com/exk1a2b3c4D5e6F7g8h9</saml:Issuer>
<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">lena@acme.example</saml:NameID></saml:Subject>
<saml:Conditions NotBefore="2026-11-30T09:55:00Z" NotOnOrAfter="2026-11-30T10:05:00Z"><saml:AudienceRestriction><saml:Audience>https://wiki.acme.example/saml/metadata</saml:Audience></saml:AudienceRestriction></saml:Conditions>
</saml:Assertion></samlp:Response>`)

const authorize = (parameters: Record<string, string> = {}) =>
  `GET https://acme.okta.com/oauth2/default/v1/authorize?${new URLSearchParams({ client_id: '0oa1b2c3d4E5f6G7h8i9', redirect_uri: 'https://shop.acme.example/cb', scope: 'openid profile', response_type: 'code', state: 'a1', ...parameters })} HTTP/1.1\nHost: acme.okta.com\n`

const call = (lines: string, status: string) => `GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\n${lines}\n\nHTTP/1.1 ${status}\n`

const config = (change: Record<string, string> = {}) =>
  Object.entries({
    OKTA_ISSUER: 'https://acme.okta.com/oauth2/default',
    OKTA_CLIENT_ID: '0oa1b2c3d4E5f6G7h8i9',
    OKTA_CLIENT_SECRET: 'Zq8kTr5wLm2xVb7nPd4sHj9cFg3yRt6uKe1aWo0i',
    REDIRECT_URI: 'https://shop.acme.example/cb',
    LOG_LEVEL: 'info',
    ...change,
  })
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')

/** The difference that decides, first, and the cause that it leads to; then how many more that matter. */
const pairs: Record<string, [works: string, fails: string, field: string, cause: string, more?: number]> = {
  'a token for another audience': [
    token(claims),
    token({ ...claims, aud: 'api://default', jti: 'AT.two', iat: 1796100000, exp: 1796103600 }),
    'aud',
    'api-error.audienceMismatched',
  ],
  'a token of the org authorization server': [
    token(claims),
    token({ ...claims, iss: 'https://acme.okta.com', scp: ['orders.read'] }),
    'iss',
    'api-error.issuerMismatched',
    1,
  ],
  'a token without the scope': [token(claims), token({ ...claims, scp: ['orders.read'], jti: 'AT.3' }), 'scp', 'api-error.scopeMissing'],
  'a token signed with a new key': [token(claims), token(claims, { kid: 'k2' }), 'header kid', 'api-error.keysUnavailable'],
  'SAML for another audience': [
    saml(),
    saml((xml) => xml.replace('saml/metadata</saml:Audience>', 'saml</saml:Audience>').replaceAll('id1', 'id7').replace('lena@', 'omar@')),
    'Audience',
    'sign-in-error.samlAudienceMismatched',
  ],
  'SAML of another app in Okta': [
    saml(),
    saml((xml) => xml.replaceAll('exk1a2b3c4D5e6F7g8h9', 'exk9z8y7x6W5v4U3t2s1')),
    'Issuer',
    'sign-in-error.samlIssuerMismatched',
  ],
  'a redirect URI with a slash at its end': [
    authorize(),
    authorize({ redirect_uri: 'https://shop.acme.example/cb/', state: 'b2' }),
    'parameter redirect_uri',
    'sign-in-error.redirectUriMismatched',
  ],
  'an API token without its scheme': [
    call('Authorization: SSWS 00abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN', '200 OK'),
    call('Authorization: 00abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN', '401 Unauthorized'),
    'header authorization',
    'api-error.authorizationMissing',
    1,
  ],
  'a configuration with another issuer': [
    config(),
    config({ OKTA_ISSUER: 'https://acme.okta.com', LOG_LEVEL: 'debug' }),
    'OKTA_ISSUER',
    'sign-in-error.issuerMismatched',
  ],
  'a configuration in YAML, with another redirect URI': [
    'okta:\n  oauth2:\n    client-id: 0oa1b2c3d4E5f6G7h8i9\n    redirect-uri: /login/oauth2/code/okta\n',
    'okta:\n  oauth2:\n    client-id: 0oa1b2c3d4E5f6G7h8i9\n    redirect-uri: /authorization-code/callback\n',
    'okta.oauth2.redirect-uri',
    'sign-in-error.redirectUriMismatched',
  ],
  'a System Log event from another network': [
    '{"eventType":"user.session.start","uuid":"1","outcome":{"result":"SUCCESS"},"client":{"ipAddress":"198.51.100.7"}}',
    '{"eventType":"user.session.start","uuid":"2","outcome":{"result":"SUCCESS"},"client":{"ipAddress":"203.0.113.9"}}',
    'client.ipAddress',
    'sign-in-error.networkZoneDenied',
  ],
}

test.each(Object.entries(pairs))('%s: the deciding difference stands first', (_, [works, fails, field, cause, more = 0]) => {
  const found = compare(works, fails, now)
  if ('refused' in found) throw new Error(found.refused)
  expect(found.deciding[0]).toMatchObject({ field, cause })
  expect(found.deciding).toHaveLength(1 + more)
  expect(found.swapped).toBe(false)
})

test('what differs every time is told apart', () => {
  const found = compare(token(claims), token({ ...claims, aud: 'api://x', jti: 'AT.2', iat: 1796000009, exp: 1796003609 }), now)
  if ('refused' in found) throw new Error(found.refused)
  expect(found.unimportant.map(({ field }) => field).sort()).toEqual(['exp', 'iat', 'jti'])
})

test('what is new with every attempt decides nothing, and is missed where it is not there', () => {
  const proof = (text: string) => `Authorization: DPoP x\nDPoP: ${text}`
  const of = (one: string, other: string) => {
    const found = compare(one, other, now)
    if ('refused' in found) throw new Error(found.refused)
    return [...found.deciding, ...found.other].map(({ field }) => field)
  }
  expect(of(call(proof('eyJ1'), '200 OK'), call(proof('eyJ2'), '200 OK'))).toEqual([])
  expect(of(call(proof('eyJ1'), '200 OK'), call('Authorization: DPoP x', '401 No'))).toEqual(['header dpop', 'status'])
  expect(of(authorize({ code_challenge: 'a' }), authorize({ code_challenge: 'b', state: 'z' }))).toEqual([])
  expect(of(authorize({ nonce: 'n' }), authorize())).toEqual(['parameter nonce'])
  expect(of(token({ ...claims, cnf: { jkt: 'a' } }), token({ ...claims, cnf: { jkt: 'b' } }))).toEqual([])
})

test('an address alone and a curl command are requests', () => {
  const url = (id: string) => `https://acme.okta.com/oauth2/v1/authorize?client_id=${id}&state=1`
  expect(compare(url('0oa1'), url('0oa2'), now)).toMatchObject({ kind: 'request', deciding: [{ field: 'parameter client_id' }] })
  const curl = (header: string) => `curl -X GET 'https://acme.okta.com/api/v1/users' -H 'Accept: application/json'${header}`
  expect(compare(curl(` -H 'Authorization: SSWS 00x'`), curl(''), now)).toMatchObject({ kind: 'request', deciding: [{ field: 'header authorization' }] })
})

test('a slash at the end is named', () => {
  const found = compare(authorize(), authorize({ redirect_uri: 'https://shop.acme.example/cb/' }), now)
  expect(found).toMatchObject({ deciding: [{ why: expect.stringMatching(/Only a slash at the end differs\.$/) }] })
})

test('the order of scopes and capitals of a host say nothing', () => {
  const found = compare(authorize({ scope: 'openid profile' }), authorize({ scope: 'profile openid', state: 'x9' }).replace('//acme.okta', '//ACME.okta'), now)
  expect(found).toMatchObject({ deciding: [], other: [] })
})

test('of a HAR, the call that failed is compared with the same call of the other', () => {
  const entry = (url: string, status: number) => ({ request: { method: 'GET', url, headers: [] }, response: { status, content: {} } })
  const har = (...entries: object[]) => JSON.stringify({ log: { entries } })
  const at = (server: string) => `https://acme.okta.com/oauth2/${server}/v1/authorize?client_id=0oa1b2c3d4E5f6G7h8i9&redirect_uri=https%3A%2F%2Fa.example%2F`
  const found = compare(
    har(entry(at('default'), 302), entry('https://a.example/x', 200)),
    har(entry(`${at('default')}cb`, 400), entry('https://a.example/y', 200)),
    now,
  )
  expect(found).toMatchObject({ kind: 'request', deciding: [{ field: 'parameter redirect_uri' }, { field: 'status' }] })
})

test('boxes the wrong way round are noticed', () => {
  const [right, wrong] = [call('Authorization: SSWS 00a', '200 OK'), call('Accept: */*', '401 Unauthorized')]
  expect(compare(right, wrong, now)).toMatchObject({ swapped: false })
  expect(compare(wrong, right, now)).toMatchObject({ swapped: true })
})

const refusals: Record<string, [works: string, fails: string, words: RegExp]> = {
  'an empty box': ['', config(), /^Paste something into both boxes/],
  'the same twice': [config(), config(), /^Both boxes hold the same text/],
  'two kinds': [token(claims), saml(), /holds a token, the box “Fails” a SAML message/],
  'neither one nor the other': ['It worked yesterday and we changed nothing.', config(), /^We cannot tell what the box “Works” holds/],
}
test.each(Object.entries(refusals))('refused: %s', (_, [works, fails, words]) => {
  const found = compare(works, fails, now)
  expect('refused' in found && found.refused).toMatch(words)
})

test('no secret of either side is shown', () => {
  const secrets = [
    'Zq8kTr5wLm2xVb7nPd4sHj9cFg3yRt6uKe1aWo0i',
    'Xy7kTr5wLm2xVb7nPd4sHj9cFg3yRt6uKe1aWo0q',
    'hunter-2-hunter',
    'c2lnbmF0dXJlLW9mLXRoaXM',
    '00abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN',
  ]
  const shown = [
    compare(config(), config({ OKTA_CLIENT_SECRET: secrets[1]!, DB_PASSWORD: 'hunter-2-hunter' }), now),
    compare(
      call(`Authorization: SSWS ${secrets[4]}\nCookie: sid=${secrets[0]}`, '200 OK'),
      call(`Authorization: Bearer ${token(claims)}\nCookie: sid=${secrets[1]}`, '401 No'),
      now,
    ),
    compare(token(claims), token({ ...claims, aud: 'x' }), now),
    compare(authorize({ code: secrets[0]!, client_secret: secrets[1]! }), authorize({ code: secrets[1]!, client_secret: secrets[0]! }), now),
  ].map((found) => {
    if ('refused' in found) throw new Error(found.refused)
    const { secrets: known, ...rest } = found
    expect(known.length).toBeGreaterThan(0)
    return `${JSON.stringify(rest)}\n${asText(found, {})}`
  })
  for (const secret of secrets) expect(shown.filter((text) => text.includes(secret))).toEqual([])
  expect(shown[0]).toContain('OKTA_CLIENT_SECRET')
})
