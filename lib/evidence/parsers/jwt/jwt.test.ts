import { expect, test } from 'vitest'
import { pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { parseText } from '@/lib/evidence/text/parse'
import type { Format } from '@/lib/evidence/types'
import type { FormatId } from '../all'
import { factsBy, idClaims, orgHeader, person, seconds, service, signature, token } from './__fixtures__/tokens'
import { jwt } from './jwt'

const orgToken = token(service, orgHeader)
const apiToken = `00${'aB3dE5gH7jK9mN1pQ3sT'.repeat(2)}`
const lines = (text: string) => text.match(/.{1,76}/g)!
const issued = ['exp=20261121T093000Z', 'iat=20261121T083000Z']
const good = [...issued, '!expired', 'valid']
const granted = ['scopeCount=2', 'scope=okta.users.read', 'scope=okta.groups.manage']
const org = ['issuer=acme.okta.com', 'orgServer', '!customServer']
const custom = ['issuer=acme.okta.com', 'customServer', '!orgServer', 'audienceApi']
const orgFacts = ['kid', 'accessToken', '!idToken', 'okta', 'orgTokenType', ...org, '!dpopBound', 'serviceToken', ...good, ...granted]
const serviceFacts = orgFacts.filter((fact) => fact !== 'orgTokenType')

/** What is pasted, and the facts that it shows. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'a bare token of the org’s own server': [orgToken, ...orgFacts],
  'wrapped over lines': [lines(orgToken).join('\n'), ...orgFacts],
  'wrapped over lines in quoted mail': [
    lines(orgToken)
      .map((line) => `> ${line}`)
      .join('\r\n'),
    ...orgFacts,
  ],
  'in a query, percent-encoded around it': [`?token=%22${orgToken}%22&x=1`, ...orgFacts],
  'in a JSON string in a JSON string': [JSON.stringify({ a: JSON.stringify({ b: `x\n${orgToken}` }) }), ...orgFacts],
  'in the quotation marks of a chat': [`“${orgToken}”`, ...orgFacts],
  'in a header': [
    `Authorization: Bearer ${token(person)}`,
    'sentAsBearer',
    'kid',
    'accessToken',
    '!idToken',
    'okta',
    ...custom,
    '!dpopBound',
    'userToken',
    ...good,
    'scopeCount=2',
    'scope=openid',
  ],
  'expired for a minute by now, and nothing says when it was refused': [
    token({ ...service, exp: seconds - 60 }),
    ...serviceFacts.flatMap(replaced('exp=20261121T085900Z', 'expiredByNow=60')),
  ],
  'expires in a minute': [
    token({ ...service, exp: seconds + 60 }),
    ...serviceFacts.flatMap(replaced('exp=20261121T090100Z', '!expired', 'expiresSoon=60', 'valid')),
  ],
  'from the future': [
    token({ ...service, iat: seconds + 90, nbf: seconds + 30 }),
    ...serviceFacts.flatMap((fact) => (fact === issued[1] ? ['iat=20261121T090130Z', 'notYetValid=30', 'issuedInFuture=90'] : fact === 'valid' ? [] : [fact])),
  ],
  'a few seconds of the future are a clock’s': [
    token({ ...service, iat: seconds + 4 }),
    ...serviceFacts.map((fact) => (fact === issued[1] ? 'iat=20261121T090004Z' : fact)),
  ],
  'bound to a key': [token({ ...service, cnf: { jkt: 'x' } }), ...serviceFacts.map((fact) => fact.replace('!dpopBound', 'dpopBound'))],
  'an ID token': [token(idClaims), 'kid', 'idToken', 'okta', ...org, 'exp=20261121T095900Z', 'iat=20261121T085900Z', '!expired', 'valid'],
  'an ID token beside an access token is factsById, and the access token’s claims': [
    JSON.stringify({ access_token: token(service), id_token: token(idClaims) }),
    'idToken',
    ...serviceFacts.filter((fact) => fact !== '!idToken'),
  ],
  'an ID token that is sent is what is judged': [
    `{"access_token":"${token(service)}"}\nAuthorization: Bearer ${token(idClaims)}`,
    'accessToken',
    'sentAsBearer',
    'kid',
    'idToken',
    'okta',
    ...org,
    'exp=20261121T095900Z',
    'iat=20261121T085900Z',
    '!expired',
    'valid',
  ],
  'under the scheme of API tokens': [`Authorization: SSWS ${token(service)}`, 'sentAsSsws', ...serviceFacts],
  'a call with its proof': [
    `authorization: DPoP ${token({ ...service, cnf: { jkt: 'x' } })}\ndpop: ${token({ htm: 'GET', htu: 'https://acme.okta.com/api/v1/users', iat: seconds }, { typ: 'dpop+jwt', alg: 'ES256' })}`,
    'dpopProof',
    'sentAsDpop',
    ...serviceFacts.map((fact) => fact.replace('!dpopBound', 'dpopBound')),
  ],
  'a client assertion that lasts too long': [
    `client_assertion=${token({ iss: '0oa1', sub: '0oa1', aud: 'https://acme.okta.com/oauth2/v1/token', iat: seconds, exp: seconds + 7200 })}`,
    'kid',
    'clientAssertion',
    'okta',
    'assertionTooLong=7200',
  ],
  'a client assertion that has expired by now': [
    token({ iss: '0oa1', sub: '0oa1', aud: 'https://acme.okta.com/oauth2/v1/token', iat: seconds - 400, exp: seconds - 100 }),
    'kid',
    'clientAssertion',
    'okta',
    'assertionExpiredByNow=100',
  ],
  'a token of somebody else': [
    token({ iss: 'https://login.microsoftonline.com/x/v2.0', aud: 'api://x', sub: 'y', scp: 'User.Read', exp: seconds - 5 }, { alg: 'RS256' }),
    'accessToken',
    '!idToken',
    '!okta',
    'issuer=login.microsoftonline.com',
    '!dpopBound',
    'exp=20261121T085955Z',
    'expiredByNow=5',
    'scopeCount=1',
  ],
  'decoded claims': [JSON.stringify(service, null, 2), ...serviceFacts.slice(1)],
  'decoded header and claims': [`${JSON.stringify(orgHeader)}.${JSON.stringify(service)}`, ...orgFacts],
  'decoded header and claims, within an object': [JSON.stringify({ header: orgHeader, claims: service }), ...orgFacts],
  'decoded claims, as Python prints them': [JSON.stringify(service).replaceAll('"', "'"), ...serviceFacts.slice(1)],
  'decoded claims, as Node prints them': [
    `{\n  ver: 1,\n  iss: 'https://acme.okta.com/oauth2/default',\n  aud: 'api://default',\n  iat: ${seconds - 1800},\n  exp: ${seconds + 1800},\n  scp: [ 'openid' ]\n}`,
    'accessToken',
    '!idToken',
    'okta',
    ...custom,
    '!dpopBound',
    ...good,
    'scopeCount=1',
    'scope=openid',
  ],
  'decoded claims, cut off': [JSON.stringify(service, null, 2).split('"scp"')[0]!, 'accessToken', 'okta', ...org, ...issued, '!expired'],
  'some claims on lines, without braces': [
    '"iss": "https://acme.okta.com",\n"aud": "https://acme.okta.com",\n"scp": ["openid"]',
    'accessToken',
    'okta',
    ...org,
    'scopeCount=1',
    'signInScopesOnly',
    'scope=openid',
  ],
  'encoded and decoded: once': [`${token(service)}\n\n${JSON.stringify(service)}`, ...serviceFacts],
  'without its signature': [token(service).slice(0, -signature.length - 1), 'damaged', ...serviceFacts],
  'cut off in its claims': [token(service, orgHeader).slice(0, 300), 'damaged', 'kid', 'accessToken', 'okta', 'orgTokenType', ...org, ...issued, '!expired'],
  'a header alone': [`${token(service).split('.')[0]}.`, 'damaged', 'kid', 'unchecked expired'],
  'an encrypted token': [`${token({}, { alg: 'dir', enc: 'A256GCM', kid: 'k' }).split('.')[0]}..aXY.Y2lwaGVy.dGFn`, 'kid', 'jwe', 'unchecked expired'],
  'an opaque token': ['Authorization: Bearer 7fK2mQ9xL4pR8sT1vW6z', 'opaque', 'unchecked expired'],
  'an API token': [`Authorization: SSWS ${apiToken}`, 'sswsToken'],
  'an API token as Bearer': [`Authorization: Bearer ${apiToken}`, 'sswsToken', 'sswsAsBearer'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsBy(jwt, paste)).toEqual(facts))

/** The facts of a token with another end: these take the place of all that is factsById of the time of its end. */
function replaced(...facts: [string, ...string[]]) {
  return (fact: string) => (fact === issued[0] ? [facts[0]] : fact === '!expired' ? facts.slice(1) : fact === 'valid' ? [] : [fact])
}

/** What the texts around a token say of the time at which it was refused. The token was good from 2026-11-20T10:00:00Z to 11:00:00Z. */
const [from, until] = [Date.parse('2026-11-20T10:00:00Z') / 1000, Date.parse('2026-11-20T11:00:00Z') / 1000]
const hourly = `Authorization: Bearer ${token({ ...service, iat: from, exp: until })}`
const proofAt = (at: string) =>
  `DPoP: ${token({ htm: 'GET', htu: 'https://acme.okta.com/api/v1/users', iat: Date.parse(at) / 1000 }, { typ: 'dpop+jwt', alg: 'ES256' })}`
const told: Record<string, [paste: string, ...facts: string[]]> = {
  'a Date header': [`${hourly}\n< date: Fri, 20 Nov 2026 11:10:00 GMT`, 'expired=600'],
  'a Date header in JSON, before its end': [`${hourly}\n{"headers":{"date":"Fri, 20 Nov 2026 10:50:00 GMT"}}`, '!expired', 'valid'],
  'a Date header in an object of Node, of days later': [`${hourly}\n  date: 'Mon, 23 Nov 2026 11:00:00 GMT',`, 'expired=259200'],
  'a line of a log': [`2026-11-20T11:10:00Z ERROR 401 from Okta\n${hourly}`, 'expired=600'],
  'a line of a log, before its end': [`2026-11-20T10:50:00Z ERROR 401 from Okta\n${hourly}`, '!expired'],
  'lines of a log, of which one fails': [`2026-11-20T10:50:00Z ERROR 401 from Okta\n2026-11-20T11:10:00Z INFO waiting\n${hourly}`, '!expired'],
  'a line of a log in JSON': [`{"level":"error","time":"2026-11-20T11:10:00Z","msg":"401"}\n${hourly}`, 'expired=600'],
  'a line of a log without a zone says nothing': [`2026-11-20 11:10:00 ERROR 401 from Okta\n${hourly}`, 'expiredByNow=79200'],
  'a line of a log before the token was issued says nothing': [`2026-11-20T09:10:00Z ERROR 401 from Okta\n${hourly}`, 'expiredByNow=79200'],
  'the proof of the same call': [`${hourly}\n${proofAt('2026-11-20T11:10:00Z')}`, 'expired=600'],
  'the proof of the same call, before its end': [`${hourly}\n${proofAt('2026-11-20T10:50:00Z')}`, '!expired'],
  nothing: [hourly, 'expiredByNow=79200'],
}
for (const [name, [paste, ...facts]] of Object.entries(told))
  test(`a token is judged by ${name}`, () => expect(factsBy(jwt, paste).filter((fact) => /expire|valid/i.test(fact))).toEqual(facts))

const others: Record<string, string> = {
  'a word to fill in': 'Authorization: Bearer <your access token here>',
  'a variable': 'curl -H "Authorization: Bearer $ACCESS_TOKEN_FROM_VAULT_1"',
  'a challenge': 'www-authenticate: Bearer authorization_uri="http://acme.okta.com/oauth2/v1/authorize", realm="x"',
  'an elided token': 'Authorization: Bearer eyJhb...snip',
  'the answer of an introspection': `{"active":true,"exp":${seconds},"iat":1,"iss":"https://acme.okta.com","sub":"x"}`,
  'a key': '{"kty":"RSA","alg":"RS256","kid":"k","e":"AQAB","n":"x"}',
  'a checksum': '00e3b0c44298fc1c149afbf4c8996fb92427ae41e4',
  'a schedule': '{"name":"nightly","exp":"0 3 * * *"}',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(jwt, paste)).toEqual([]))

test('where a claim stands', () => {
  expect(
    factsReadBy(jwt, JSON.stringify({ ...person, scp: ['openid'] }, null, 2)).filter((fact) => /^(?:issuer|scope=|userToken|expired|!expired)/.test(fact)),
  ).toEqual([
    'issuer=acme.okta.com 4 "iss": "https://acme.okta.com/oauth2/default"',
    'userToken 13 "uid": "00u1acmeLena00000a1"',
    '!expired 8 "exp": 1795253400',
    'scope=openid 11 openid',
  ])
  expect(factsReadBy(jwt, `GET /api/v1/users\nAuthorization: Bearer ${token(service)}`)[0]).toMatch(
    /^sentAsBearer 2 Authorization: Bearer eyJh…\(\d+ characters hidden\)$/,
  )
})

test('no quote gives away claims or signature, whichever way the token was pasted', () => {
  const pastes = Object.values(rows).map(([paste]) => paste)
  const quotes = pastes.flatMap((paste) =>
    parseText(paste, now, [jwt as unknown as Format<FormatId>]).readings.flatMap((one) => (one.outcome === 'read' ? one.facts : [])),
  )
  expect(quotes.length).toBeGreaterThan(300)
  expect(quotes.filter(({ quote }) => /eyJ[\w-]{8}/.test(quote) || quote.includes(signature.slice(-20)) || quote.includes(apiToken.slice(8)))).toEqual([])
})

testFacts('the published shapes are read', [pasteSamples], ({ samples }) => {
  const factsById = Object.fromEntries(
    samples()
      .map(({ id, input }) => [id, factsBy(jwt, input)] as const)
      .filter(([, facts]) => facts.length > 0),
  )
  expect(factsById).toEqual({
    'jwt-custom-as': expect.arrayContaining(['customServer', 'accessToken']),
    'jwt-org-as': expect.arrayContaining(['orgServer', 'serviceToken', 'orgTokenType']),
  })
})
