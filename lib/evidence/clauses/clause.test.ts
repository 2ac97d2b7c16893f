import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { clause } from './clause'

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'a claim in the future': ['token rejected (okta): iat lies in the future', 'api-error/clockSkewed 1', 'sign-in-error/clockSkewed 1'],
  'in camelCase': ['okta: refreshToken was revoked', 'sign-in-error/refreshTokenInvalid 1'],
  'the last clause counts': ['okta: the refresh token was revoked\nPKCE verification failed', 'sign-in-error/pkceFailed 2'],
  'an address that is none': ['okta: the issuer is not a valid URL: no protocol: acme', 'sign-in-error/orgUrlWrong 1', 'api-error/orgUrlWrong 1'],
  'a claim that is not sent': ['Okta does not return the email claim', 'sign-in-error/claimMissing 1'],
  'a denied push, in Dutch': ['Okta: U hebt de pushmelding geweigerd', 'sign-in-error/factorRejected 1'],
  'a link, in Polish': ['Okta: Link aktywacyjny jest nieważny', 'sign-in-error/linkExpired 1'],
  'not assigned, in Chinese': ['Okta：用户未被分配到此应用程序', 'sign-in-error/appNotAssigned 1'],
  'not assigned, in Russian': ['Okta: ошибка, пользователь не назначен приложению', 'sign-in-error/appNotAssigned 1'],
  'a prompt cut short': ['Okta: the push fails with denied before I can tap', 'sign-in-error/factorTimedOut 1'],
  'an app that lets nobody in': ['okta: user jdoe is not permitted to log in', 'sign-in-error/appRefusedUser 1', 'sign-in-error/jitFailed 1'],
  'an audience without what was expected': [
    'Okta: aud claim does not contain the client id',
    'api-error/audienceMismatched 1',
    'sign-in-error/audienceMismatched 1',
  ],
  'no audience at all': ['Okta: the token does not contain an audience', 'sign-in-error/claimMissing 1'],
  'OpenID in one word': [
    'Okta: could not load the OpenID configuration',
    'api-error/keysUnavailable 1',
    'sign-in-error/authorizationServerMissing 1',
    'sign-in-error/keysUnavailable 1',
    'sign-in-error/orgUrlWrong 1',
  ],
  'DPoP in one word': ['Okta: the DPoP proof is missing', 'api-error/dpopProofMissing 1'],
  'a setting that is not there': ['Okta: key jwks_uri missing in the file config.yml', 'api-error/clientFault 1', 'sign-in-error/clientFault 1'],
  'a key of tokens, and a file beside it': [
    'Okta: public key not found, see config.yml',
    'api-error/keysUnavailable 1',
    'api-error/orgTokenUnverifiable 1',
    'sign-in-error/keysUnavailable 1',
  ],
  'a token that was not sent': ['Okta: a call without an API token was refused', 'api-error/authorizationMissing 1'],
  'a contraction': ["Okta doesn't return the department claim", 'sign-in-error/claimMissing 1'],
  'in German': ['Okta: Ihr Konto wurde gesperrt', 'sign-in-error/userLocked 1'],
  'no mark, and a library’s subject': ['Invalid audience in the assertion of SAML', 'sign-in-error/samlAudienceMismatched 1'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows))
  test(name, () =>
    expect(
      factsReadBy(clause, paste)
        .map((fact) => fact.split(' ').slice(0, 2).join(' '))
        .sort(),
    ).toEqual([...facts].sort()),
  )

const others: Record<string, string> = {
  'a success': 'okta: the refresh token was issued',
  'a word of assigning and one of denying': 'Okta: der Bildschirm wurde zugewiesen, Anna hat nicht geantwortet',
  'a push of git': 'Okta login is fine, git push: permission denied',
  'a stack frame': 'okta\n    at com.acme.RefreshTokenExpired.read(Token.java:1)',
  'a connection of nobody knows whose': 'connection reset by peer',
  'another service': 'keycloak: the refresh token has expired',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(clause, paste)).toEqual([]))
