import type { Proof } from '@/lib/evidence/parsers/all'
import { signingIn } from '@/lib/evidence/parsers/client-error/facts'

/** Of OAuth's errors, those that a call to an API meets. The others are about signing in and about getting a token. */
const ofCalls = new Set(
  [
    'okta',
    'token_expired',
    'token_timestamp_invalid',
    'invalid_token',
    'insufficient_scope',
    'invalid_request',
    'user_rate_limited',
    'too_many_user_codes',
    'slow_down',
    'feature_not_enabled',
    'server_error',
    'temporarily_unavailable',
    'user_claim_evaluation_failure',
    'system_claim_evaluation_failure',
    'too_many_groups_in_groups_claim',
    'id_token_not_generated',
    'invalid_callout_response',
  ].map((error) => `oauth-error.${error}`),
)
const isOfCalls = (proof: Proof) => ofCalls.has(proof) || proof.includes('dpop') || proof.startsWith('oauth-error.access_token_')

/** Okta's codes that only a sign-in, a recovery or a factor meets. */
const codes = [
  'E0000004',
  'E0000034',
  'E0000057',
  'E0000058',
  'E0000064',
  'E0000068',
  'E0000069',
  'E0000070',
  'E0000073',
  'E0000079',
  'E0000082',
  'E0000083',
  'E0000085',
  'E0000087',
  'E0000092',
  'E0000095',
  'E0000105',
  'E0000110',
  'E0000119',
  'E0000191',
  'E0000207',
  'E0000259',
]

/** What tools and apps say when they sign somebody in. Others use them too, so Okta must be named. */
const tools = [
  ...['authnRefused', 'sessionMissing', 'pageUnexpected', 'codeMissing', 'provisioningFailed'],
  ...signingIn.filter((key) => key !== 'tokenExchangeFailed' && key !== 'groupsUnmet'),
].map((key) => `client-error.${key}`)

/** What the System Log records of other things than a sign-in, and what it only adds to one. */
const besides = new Set(
  ['requestId', 'eventTime', 'identityEngine', 'zoneChanged', 'policyChanged', 'rateLimited', 'clientRateLimited', 'ipBlocked'].map(
    (key) => `okta-system-log.${key}`,
  ),
)

/** What an address says, and a status that came from it: nothing that only a call to an API meets. */
const ofAddresses: ReadonlySet<string> = new Set([
  ...['okta', 'method', 'path', 'signInPath', 'status400', 'status401', 'status403'].map((key) => `http-response.${key}`),
  ...['okta', 'unauthorizedPrinted', 'permissionPrinted'].map((key) => `client-error.${key}`),
])

/** What a clause, a symptom, a hint or a browser adds to an address and its status. */
const isVague = (proof: string) => /^(?:clause|symptom|message-hint|exception|browser-console)\./.test(proof)

/** Whether proofs are about signing in, and about nothing that another tree knows better. */
export function isOfSigningIn(proofs: readonly Proof[]): boolean {
  const has = (proof: string) => (proofs as readonly string[]).includes(proof)
  const some = (format: string) => proofs.some((proof) => proof.startsWith(`${format}.`))
  const isCall = has('http-response.managementPath')
  return (
    (has('oauth-error.okta') && proofs.some((proof) => proof.startsWith('oauth-error.') && !isOfCalls(proof))) ||
    (has('http-response.signInPath') &&
      (has('oauth-error.invalid_request') || has('http-response.status404') || proofs.every((proof) => ofAddresses.has(proof) || isVague(proof)))) ||
    (has('oauth-error.okta') && has('authorize-url.callbackError')) ||
    codes.some((code) => has(`okta-error.${code}`)) ||
    (has('client-error.okta') && tools.some(has)) ||
    // A link from an e-mail says that it has expired, and seldom whose it is.
    (!isCall && has('sign-in-page.okta')) ||
    ['linkExpired', 'linkUsed'].some((key) => has(`sign-in-page.${key}`)) ||
    has('saml-error.okta') ||
    (some('saml') && !has('!saml.okta')) ||
    proofs.some((proof) => proof.startsWith('okta-system-log.') && !besides.has(proof)) ||
    (!isCall && (has('authorize-url.okta') || (some('har') && !['noSignIn', 'networkFailed'].some((key) => has(`har.${key}`))) || has('browser-console.okta')))
  )
}
