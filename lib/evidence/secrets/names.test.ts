import { expect, test } from 'vitest'
import { secretNamed } from './names'

const spellings = (...words: string[]) => [
  words.join('_'),
  words.join('-'),
  words.join(' '),
  words.join('.'),
  words.join('_').toUpperCase(),
  words.map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join(''),
  words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('-'),
]

for (const [kind, ...names] of [
  ['clientSecret', 'client secret', 'app client secret', 'secret', 'client secret value', 'okta client secret 2'],
  ['password', 'password', 'new password', 'pass code', 'otp', 'interaction code', 'code verifier', 'user passphrase', 'code'],
  ['token', 'access token', 'subject token', 'actor token', 'x auth token', 'id token hint', 'token'],
  ['apiKey', 'x api key', 'account key', 'ocp apim subscription key'],
  ['stateToken', 'state token', 'state handle', 'recovery token', 'x csrf token'],
  ['cookie', 'sid', 'j session id', 'okta oauth nonce'],
  ['assertion', 'client assertion'],
  ['privateKey', 'private key', 'okta private key'],
  ['authorization', 'authorization', 'proxy authorization'],
] as const)
  test(`names of ${kind}, however they are cased and joined`, () => {
    for (const name of names) for (const written of spellings(...name.split(' '))) expect([written, secretNamed(written)]).toEqual([written, kind])
  })

test('no names of secrets', () => {
  const names =
    'client_id kid nonce state scope error token_endpoint token_type expires_in client_secret_expires_at passwordPolicy passwordChanged secretName keyId publicKey errorCode statusCode x-okta-request-id grant_type eventType compass'
  expect(names.split(' ').filter((name) => secretNamed(name))).toEqual([])
})

test('a name that stands before other things, too, is one only before what looks like a secret', () => {
  const secret = ['kJ8sWmQ2vX4nB7tR9yL1', '482913', '9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'h7Kp2mQx', 'eyJhbGciOiJub25lIn0.e30.']
  const other =
    'E0000011 ENOTFOUND ECONNREFUSED 403 invalid_client expired ERR_TLS_CERT_ALTNAME_INVALID AADSTS50011 0x80072EFE UNABLE_TO_VERIFY_LEAF_SIGNATURE https://x/y okta.users.read 1.2.3 2026-11-20T08:15:00Z UserNotAssigned'
  expect(secret.filter((value) => secretNamed('code', value) !== 'password')).toEqual([])
  expect(other.split(' ').filter((value) => secretNamed('code', value))).toEqual([])
  expect(secretNamed('password', 'tralala')).toBe('password')
})
