import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { treeIds, trees } from '@/machines/trees'
import { artefactIds } from '../artefacts/ids'
import { codeIds } from '../codes/codes'
import { allEntries } from './entries'
import { makeFinder } from './search'

const entries = await allEntries()
const find = makeFinder(entries)
const hrefs = (query: string) => find(query).map(({ href }) => href)

/** What is typed → where the first result leads. */
const first: Record<string, string> = {
  E0000011: '/codes/E0000011/',
  e0000006: '/codes/E0000006/',
  ' "E0000047" ': '/codes/E0000047/',
  '“E0000142”': '/codes/E0000142/',
  '{"errorCode":"E0000009","errorSummary":"Internal Server Error"}': '/codes/E0000009/',
  invalid_client: '/codes/invalid_client/',
  'Invalid client': '/codes/invalid_client/',
  INVALID_GRANT: '/codes/invalid_grant/',
  'error=invalid_scope': '/codes/invalid_scope/',
  insufficient_scope: '/codes/insufficient_scope/',
  use_dpop_nonce: '/codes/use_dpop_nonce/',
  client_assertion_invalid_kid: '/codes/invalid_client/#client_assertion_invalid_kid',
  'client assertion invalid kid': '/codes/invalid_client/#client_assertion_invalid_kid',
  'reason: user_not_assigned': '/codes/access_denied/#user_not_assigned',
  'multi factor authentication failed': '/rdp-mfa/',
  'Multi-Factor Authentication Failed': '/rdp-mfa/',
  'remote desktop': '/rdp-mfa/',
  '401': '/api-error/',
  '403': '/workflows-403/',
  'unable to sign in': '/sign-in-error/',
  'certificate expired': '/causes/sign-in-error/samlCertificateExpired/',
  'saml audience': '/causes/sign-in-error/samlAudienceMismatched/',
  samlAudienceMismatched: '/causes/sign-in-error/samlAudienceMismatched/',
  ssws: '/causes/api-error/apiTokenInvalid/',
  cors: '/causes/api-error/originNotAllowed/',
  pkce: '/causes/sign-in-error/pkceFailed/',
  'third party cookies': '/causes/sign-in-error/thirdPartyCookiesBlocked/',
  'getaddrinfo ENOTFOUND': '/causes/api-error/oktaUnreachable/',
  'could not create SSL/TLS secure channel': '/causes/rdp-mfa/tlsOutdated/',
  'activation link expired': '/causes/sign-in-error/linkExpired/',
}
for (const [query, href] of Object.entries(first)) test(`${query} leads to ${href}`, () => expect(hrefs(query)[0]).toBe(href))

/** What is typed → one of the first three. */
const soon: Record<string, string> = {
  'mfa bypass': '/rdp-mfa/',
  'no way in at all': '/rdp-mfa/',
  clock: '/causes/rdp-mfa/clockSkewed/',
  'clock skew': '/causes/api-error/clockSkewed/',
  'redirect uri': '/causes/sign-in-error/redirectUriMismatched/',
  redirectUri: '/causes/sign-in-error/redirectUriMismatched/',
  'user is not assigned': '/causes/sign-in-error/appNotAssigned/',
  '429': '/api-error/',
  'rate limit': '/causes/api-error/rateLimited/',
  'locked out': '/causes/sign-in-error/userLocked/',
  'wrong password': '/causes/sign-in-error/credentialsWrong/',
  'forgot password': '/causes/sign-in-error/recoveryNotAllowed/',
  'network zone': '/causes/sign-in-error/networkZoneDenied/',
  'token expired': '/causes/api-error/tokenExpired/',
  'resource not found': '/codes/E0000007/',
  'you do not have permission to perform the requested action': '/causes/api-error/adminRoleMissing/',
  'push rejected': '/causes/rdp-mfa/factorRejected/',
  proxy: '/causes/rdp-mfa/proxyRefused/',
  signature: '/causes/sign-in-error/samlSignatureInvalid/',
  timeout: '/causes/rdp-mfa/oktaUnreachable/',
  'authentification failed': '/rdp-mfa/',
  signatur: '/causes/api-error/signatureInvalid/',
  OktaWidget: '/evidence/widget-log/',
  'HAR file': '/evidence/capture/',
  'okta.users.read': '/scopes/',
  'scopes by endpoint': '/scopes/',
  'read user card': '/workflows-cards/',
  addNewUserToGroup: '/workflows-cards/',
}
for (const [query, href] of Object.entries(soon)) test(`${query} leads soon to ${href}`, () => expect(hrefs(query).slice(0, 3)).toContain(href))

test('nothing is found where nothing fits, and no more than ten', () => {
  expect(['', '  ', 'the', '!?', 'xyzzyplugh', '"""'].map((query) => find(query).length)).toEqual([0, 0, 0, 0, 0, 0])
  expect(find('token').length).toBe(10)
  expect(find('x'.repeat(5000))).toEqual([])
})

test('every tree, cause, code and evidence page, and each list of scopes, can be found, each once', async () => {
  const all = entries.map(({ href }) => href)
  expect(new Set(all).size).toBe(all.length)
  const causes = await Promise.all(treeIds.map(async (id) => Object.keys((await trees[id].load()).causes).map((cause) => `/causes/${id}/${cause}/`)))
  const lists = ['/scopes/', '/workflows-cards/']
  const pages = [
    ...treeIds.map((id) => `/${id}/`),
    ...lists,
    ...causes.flat(),
    ...artefactIds.map((id) => `/evidence/${id}/`),
    ...codeIds.map((id) => `/codes/${id}/`),
  ]
  expect(pages.filter((href) => !all.includes(href))).toEqual([])
  expect(all.filter((href) => !pages.includes(href.replace(/#\w+$/, '')))).toEqual([])
})

test('an entry is in plain words', () => {
  expect(entries.filter(({ title, says }) => title === '' || says === '' || says.length > 200 || /[{}`]/.test(title + says))).toEqual([])
})

test('the list weighs at most 40 kB as a host sends it', () => {
  expect(brotliCompressSync(JSON.stringify(entries)).length).toBeLessThanOrEqual(40_000)
})
