import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { type TreeId, trees } from '@/machines/trees'
import { report } from './diagnose'
import { resolve } from './resolve'

/** Pastes of our own making, one for each kind that an audit found wrong. `cause`: what is named; `among`: what stays possible where nothing may be named. */
const cases: Record<string, { paste: string; cause: string | null; among?: string[] }> = {
  'a program that stumbles over what Okta answered': {
    paste: `TokenParseError: malformed JWT, cannot be parsed
POST https://acme.okta.com/oauth2/v1/token
{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}`,
    cause: 'sign-in-error.clientSecretInvalid',
  },
  'the same with an answer that has no description': {
    paste: `JwtParseError: Jwt cannot be parsed
POST https://acme.okta.com/oauth2/v1/token
{"error":"invalid_client"}`,
    cause: null,
    among: ['sign-in-error.clientSecretInvalid', 'sign-in-error.clientIdUnknown'],
  },
  'no session, although a well-formed API token was sent': {
    paste: `> GET /api/v1/groups HTTP/2
> Host: umbra.okta.com
> authorization: SSWS 00zY9xW8vU7tS6rQ5pO4nM3lK2jI1hG0fE9dC8bA7z
< HTTP/2 403
< x-okta-request-id: b7d1c2a3f4e5061728394a5b6c7d8e9f
{"errorCode":"E0000005","errorSummary":"Invalid session"}`,
    cause: null,
    among: ['api-error.authorizationMissing', 'api-error.networkZoneDenied'],
  },
  'a verifier of ASP.NET Core that names its check only': {
    paste: `GET https://orders.umbra.example/v2/list
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The issuer is invalid"
verifier: https://umbra.okta.com/oauth2/default`,
    cause: 'api-error.issuerMismatched',
  },
}

for (const [name, { paste, cause, among = [] }] of Object.entries(cases))
  test(name, async () => {
    const result = await report(name, paste, new Date('2026-11-30T00:00:00Z'))
    expect({ cause: result.cause, lacking: among.filter((one) => !(result.possible as string[]).includes(one)) }).toEqual({ cause, lacking: [] })
  })

test('a token that was issued in the future says so, whatever general words stand beside it', async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const at = Date.parse('2026-11-28T10:12:00Z') / 1000
  const token = `${part({ kid: 'k', alg: 'RS256' })}.${part({ iss: 'https://umbra.okta.com', aud: 'https://umbra.okta.com', iat: at, exp: at + 3600, cid: '0oa9umbra', scp: ['okta.groups.read'] })}.c2lnbmF0dXJl`
  const paste = `> GET /api/v1/groups HTTP/2
> Host: umbra.okta.com
> authorization: Bearer ${token}
< HTTP/2 401
< date: Sat, 28 Nov 2026 10:00:00 GMT
< www-authenticate: Bearer realm="http://umbra.okta.com", error="invalid_token", error_description="The access token is invalid."`
  expect((await report('', paste, new Date('2026-11-30T00:00:00Z'))).cause).toBe('api-error.clockSkewed')
})

/** Answers of a reader alone. `first`: the cause or question that the walk ends at; `certainty`: how sure. */
const clicked: Record<string, { tree: TreeId; answers: Record<string, string>; first: string; certainty: string | null; among?: string[] }> = {
  'the log outweighs who is affected': {
    tree: 'rdp-mfa',
    answers: { seen: 'failed', log: 'tls', scope: 'onlyMe' },
    first: 'tlsOutdated',
    certainty: 'likely',
    among: ['tlsIntercepted'],
  },
  'a secret that cannot be read, whoever is affected': {
    tree: 'rdp-mfa',
    answers: { seen: 'failed', log: 'secret', scope: 'onlyMe' },
    first: 'secretUnreadable',
    certainty: 'proven',
  },
  'a bare 400, and nobody knows of DPoP': {
    tree: 'api-error',
    answers: { reply: 'status400', dpopUsed: 'dontKnow' },
    first: 'requestInvalid',
    certainty: null,
    among: ['dpopProofMissing'],
  },
  'a circle that a fresh start does not end': {
    tree: 'sign-in-error',
    answers: { reply: 'circle', fresh: 'fails' },
    first: 'thirdPartyCookiesBlocked',
    certainty: null,
    among: ['clockSkewed', 'issuerMismatched', 'clientFault'],
  },
}

for (const [name, { tree: id, answers, first, certainty, among = [] }] of Object.entries(clicked))
  test(name, async () => {
    const { step, certainty: found, candidates } = resolve(await trees[id].load(), { ...nothing, answers })
    const told = candidates.map(({ cause }) => cause)
    expect({ step, found, lacking: among.filter((cause) => !told.includes(cause)) }).toEqual({ step: first, found: certainty, lacking: [] })
  })
