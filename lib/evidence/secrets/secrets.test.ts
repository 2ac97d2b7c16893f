import { expect, test } from 'vitest'
import { now } from '../__fixtures__/samples'
import { findSecrets, leakPlaces, leaks, mask } from './secrets'

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (claims: object) => `${base64url({ alg: 'RS256', kid: 'k1' })}.${base64url(claims)}.c2lnbmF0dXJl`
const later = jwt({ sub: 'lena', exp: 1800000000 })
const earlier = jwt({ sub: 'lena', exp: 1500000000 })
const apiToken = '00abcdEFGH1234ijklMNOP5678qrstUVWX9012yzABCD'.slice(0, 42)
const pem = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow+abc/DEF==\n-----END RSA PRIVATE KEY-----'
const shown = (text: string) => findSecrets(text, now).map(({ kind, value, worksUntil }) => [kind, value, ...(worksUntil === undefined ? [] : [worksUntil])])

/** What is pasted, then each secret in it. */
const rows: Record<string, [paste: string, ...secrets: unknown[][]]> = {
  'a token that works': [`token is ${later}.`, ['token', later, new Date(1800000000000)]],
  'a token that has expired': [earlier, ['token', earlier]],
  'a token that does not say how long': [jwt({ sub: 'lena' }), ['token', jwt({ sub: 'lena' }), 'unknown']],
  'a token that cannot be opened': ['eyJhbGciOiJub25lIn0.eyJ4.abc', ['token', 'eyJhbGciOiJub25lIn0.eyJ4.abc', 'unknown']],
  'an API token': [`Authorization: SSWS ${apiToken}`, ['apiToken', apiToken, 'unknown']],
  'an API token by its looks': [`key ${apiToken}\n`, ['apiToken', apiToken, 'unknown']],
  'a header': ['authorization: Basic dXNlcjpwYXNz', ['authorization', 'dXNlcjpwYXNz', 'unknown']],
  'a header in a command': [`curl -H 'Authorization: Bearer ${later}'`, ['token', later, new Date(1800000000000)]],
  'a header of a HAR': ['{"name":"Authorization","value":"Bearer abc123def456"}', ['authorization', 'abc123def456', 'unknown']],
  'a scheme alone': ['sent Bearer abcdefghij0123456789 to it', ['authorization', 'abcdefghij0123456789', 'unknown']],
  cookies: [
    'Cookie: sid=102abcDEF; DT=DI1xyz; ln=lena%40acme',
    ['cookie', '102abcDEF', 'unknown'],
    ['cookie', 'DI1xyz', 'unknown'],
    ['cookie', 'lena%40acme', 'unknown'],
  ],
  'a cookie that is set': ['Set-Cookie: JSESSIONID=0123456789ABCDEF; Path=/; Secure', ['cookie', '0123456789ABCDEF', 'unknown']],
  'a client secret in JSON': ['{"client_secret": "abCD-12_34efGH"}', ['clientSecret', 'abCD-12_34efGH', 'unknown']],
  'a client secret in JSON in a string': [String.raw`"{\"ClientSecret\":\"abCD12,34;efGH\"}"`, ['clientSecret', 'abCD12,34;efGH', 'unknown']],
  'a client secret in a form': ['grant_type=x&client_secret=abCD1234&scope=y', ['clientSecret', 'abCD1234', 'unknown']],
  'a parameter of the installer': ['CLIENT_ID="0oa1" CLIENT_SECRET="abCD1234" OKTA_URL="https://acme.okta.com"', ['clientSecret', 'abCD1234', 'unknown']],
  'an empty parameter': ['CLIENT_SECRET="" OKTA_URL="https://acme.okta.com"'],
  'a private key': [`a\n${pem}\nb`, ['privateKey', pem, 'unknown']],
  'a private key that ends early': ['-----BEGIN PRIVATE KEY-----\nMIIEow', ['privateKey', '-----BEGIN PRIVATE KEY-----\nMIIEow', 'unknown']],
  'a private JSON Web Key': [
    '{"kty":"RSA","n":"abc","d":"X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH"}',
    ['privateKey', 'X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH', 'unknown'],
  ],
  passwords: [
    'username=lena&password=hunter2! {"passCode":"123456","password":{"value":"tr0ub4dor"}}',
    ['password', 'hunter2!', 'unknown'],
    ['password', '123456', 'unknown'],
    ['password', 'tr0ub4dor', 'unknown'],
  ],
  'a password with a mark in it': [String.raw`{"password": "a\"b,c d"}`, ['password', String.raw`a\"b,c d`, 'unknown']],
  'a password in an address': ['https://lena:s3cret99@acme.example/x', ['password', 's3cret99', 'unknown']],
  'a SAML response': ['SAMLResponse=PHNhbWxwOlJlc3BvbnNl&RelayState=x', ['assertion', 'PHNhbWxwOlJlc3BvbnNl']],
  'an assertion, of which the rest is evidence': [
    '<saml2:Assertion ID="a"><ds:SignatureValue>c2lnbmF0dXJl</ds:SignatureValue><saml2:NameID Format="x">ada@acme.example</saml2:NameID><saml2:Audience>https://sp</saml2:Audience></saml2:Assertion>',
    ['assertion', 'c2lnbmF0dXJl'],
    ['assertion', 'ada@acme.example'],
  ],
  'state tokens': [
    '{"stateToken":"00lT9abcDEF"} /signin?stateToken=02.id.abcDEF&sessionToken=20111abc',
    ['stateToken', '00lT9abcDEF', 'unknown'],
    ['stateToken', '02.id.abcDEF', 'unknown'],
    ['stateToken', '20111abc', 'unknown'],
  ],
  'codes that are no secrets': [
    '{"code":"ENOTFOUND"} {"code":"E0000011"} code: E0000004, code=403&x code=invalid_client "token":"expired" {"code": 7000222} error_code=ERR_TLS_CERT_ALTNAME_INVALID "sid": "S-1-5-21-1004336348"',
  ],
  'long random values that are no secrets': [
    'X-Okta-Request-Id: ZxYwVuTsRqPoNmLkJiHgFeDcBa0aB1 "kid":"kJ8sWmQ2vX4nB7tR9yL1pZ3cD5fG6hJ8kQ2" code_challenge=kJ8sWmQ2vX4nB7tR9yL1pZ3cD5fG6hJ8kQ2 "transactionId": "aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1" thumbprint A1B2C3D4E5F60718293A4B5C6D7E8F9001122334',
  ],
  'a long random value': ['sent kJ8sWmQ2vX4nB7tR9yL1pZ3cD5fG6hJ8 to it', ['random', 'kJ8sWmQ2vX4nB7tR9yL1pZ3cD5fG6hJ8']],
  'the list of cookies in a HAR': [
    '{"cookies":[{"name":"ln","value":"lena@acme"},{"name":"x","value":"abc1def"}],"value":"open"}',
    ['cookie', 'lena@acme', 'unknown'],
    ['cookie', 'abc1def', 'unknown'],
  ],
  'a password in YAML that is a word': ['okta:\n  password: tralala\n  open: yes', ['password', 'tralala', 'unknown']],
  'a link that verifies, with what looks like an id': [
    'https://acme.okta.com/tokens/0abcdeFGHIJKlmnopqrs/verify',
    ['stateToken', '0abcdeFGHIJKlmnopqrs', 'unknown'],
  ],
  'a link that resets a password': ['https://acme.okta.com/signin/reset-password/XE6wE17zmphl3KqAPFxO', ['stateToken', 'XE6wE17zmphl3KqAPFxO', 'unknown']],
  'words that are no secrets': [
    'The client secret: missing. client_secret=<your secret> password: ****** "token_endpoint": "https://acme.okta.com" Bearer authorization_uri="http://acme.okta.com/oauth2/v1/authorize1", "secret": null, passwords = 12',
  ],
}
for (const [name, [paste, ...secrets]] of Object.entries(rows)) test(name, () => expect(shown(paste)).toEqual(secrets))

test('places point at the value', () => {
  const text = `x "client_secret": "abCD12_34efGH" ${later}`
  expect(findSecrets(text, now).map(({ value, from, to }) => text.slice(from, to) === value)).toEqual([true, true])
})

test('a mask keeps four characters, and none of what is short or was chosen by somebody', () => {
  const text = `client_secret=abCDefGH1234 password=correct-horse-battery secret=x1Y2z3\n{"passCode":"9q8w"}`
  expect(mask(text, findSecrets(text, now))).toBe('client_secret=abCD…(8 characters hidden) password=…(hidden) secret=…(hidden)\n{"passCode":"…(hidden)"}')
})

const secret = 'aB3/x+9&"Zq=é7'
const found = [{ kind: 'clientSecret', value: secret, from: 0, to: secret.length } as const]
const written: Record<string, string> = {
  plain: secret,
  'percent-encoded': encodeURIComponent(secret),
  'percent-encoded in small letters': encodeURIComponent(secret).toLowerCase().replaceAll('ab3', 'aB3').replaceAll('zq', 'Zq'),
  'percent-encoded twice': encodeURIComponent(encodeURIComponent(secret)),
  'escaped in JSON': JSON.stringify({ a: secret }),
  'escaped in JSON twice': JSON.stringify(JSON.stringify({ a: secret })),
  'escaped as code units': secret.replace('é', '\\u00e9').replace('"', '\\"'),
  base64: Buffer.from(secret).toString('base64'),
  'base64, one byte on': Buffer.from(`x${secret}y`).toString('base64'),
  'base64, two bytes on': Buffer.from(`xy${secret}zz`).toString('base64'),
  base64url: Buffer.from(`x:${secret}`).toString('base64url'),
}
for (const [name, text] of Object.entries(written)) test(`a leak: ${name}`, () => expect(leaks(`before ${text} after`, found)).toEqual(found))

test('no leak: other words, other capitals', () => {
  expect(leaks('before AB3/X+9 after', found)).toEqual([])
})

for (const value of ['user', '9q8w', 'authentication', 'Workflows'])
  test(`the password ${value} is hidden where it stands, in any encoding, and is no leak elsewhere`, () => {
    const text = `the ${value} of password=${value}&x=1 and ${encodeURIComponent(`{"password":"${value}"}`)}`
    const secrets = findSecrets(text, now)
    const shown = mask(text, secrets)
    expect(secrets).toHaveLength(2)
    expect(shown).toBe(`the ${value} of password=…(hidden)&x=1 and ${encodeURIComponent('{"password":"')}…(hidden)%22%7D`)
    expect(leaks(shown, secrets)).toEqual([])
    expect(leaks(`a ticket: {"password": "${value}"}`, secrets).length).toBeGreaterThan(0)
    expect(leaks(`a ticket: ${encodeURIComponent(`password=${value}`)}`, secrets).length).toBeGreaterThan(0)
  })

test('each secret is told once', () => {
  expect(leaks(`${secret} ${secret}`, [...found, ...found])).toEqual(found)
})

for (const [name, text] of Object.entries(written))
  test(`the line of a leak: ${name}`, () => expect(leakPlaces(`one\ntwo ${text}\nthree`, found)).toEqual([{ secret: found[0], line: 2 }]))

test('the line of a leak that goes over several lines is the one on which it begins; without a leak there is none', () => {
  const key = { kind: 'privateKey', value: pem, from: 0, to: pem.length } as const
  expect(leakPlaces(`one\ntwo\nthree: ${pem}\nend`, [key])).toEqual([{ secret: key, line: 3 }])
  expect(leakPlaces('one\ntwo', [key, ...found])).toEqual([])
})
