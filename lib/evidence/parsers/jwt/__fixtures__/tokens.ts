import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { now } from '@/lib/evidence/__fixtures__/samples'

/** Invented tokens for the tests. */

export const seconds = now.getTime() / 1000
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
export const signature = Buffer.from('no real signature: '.repeat(14)).toString('base64url').slice(0, 342)
export const token = (claims: object, header: object = { alg: 'RS256', kid: 'k1' }, end = signature) => `${encoded(header)}.${encoded(claims)}.${end}`

/** A token of an API service, of the org's own server: good for an hour from half an hour ago. */
export const service = {
  ver: 1,
  jti: 'AT.a1B2c3',
  iss: 'https://acme.okta.com',
  aud: 'https://acme.okta.com',
  sub: '0oa1acmeService0000a1',
  iat: seconds - 1800,
  exp: seconds + 1800,
  cid: '0oa1acmeService0000a1',
  scp: ['okta.users.read', 'okta.groups.manage'],
}
export const orgHeader = { kid: 'org1', typ: 'application/okta-internal-at+jwt', alg: 'RS256' }
/** A token of a person, of a custom server. */
export const person = {
  ...service,
  iss: 'https://acme.okta.com/oauth2/default',
  aud: 'api://default',
  sub: 'lena@acme.example',
  uid: '00u1acmeLena00000a1',
  scp: ['openid', 'files:read'],
}
export const idClaims = {
  ver: 1,
  jti: 'ID.a1',
  iss: 'https://acme.okta.com',
  aud: '0oa1acmeService0000a1',
  sub: '00u1',
  iat: seconds - 60,
  exp: seconds + 3540,
  nonce: 'n',
}

/** What a format reads, each fact as `[!]key[=value]`, without lines and quotes. */
export const factsBy = (format: { id: string }, paste: string) => factsReadBy(format, paste).map((one) => /^(?:older |unchecked )?\S+/.exec(one)![0])
