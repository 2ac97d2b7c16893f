import { otherThan } from '@/machines/engine/causes-table'
import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Why an answer rules a cause out, in the words that “Ruled out” shows. */
const reasons = {
  reply: 'The message is another one.',
  status: 'The user’s status in Okta is another one.',
  log: 'The System Log gives another reason.',
  grantType: 'The app uses another grant type.',
  fresh: 'A fresh sign-in shows otherwise.',
  redirectUri: 'The redirect URI shows otherwise.',
  clientAuthentication: 'The app authenticates in another way.',
  server: 'Another authorization server is used.',
  samlReason: 'The SAML message was refused for another reason.',
  certificate: 'The certificates show otherwise.',
  address: 'The tool is pointed at another kind of address.',
}

/** Causes of a failed sign-in. A bare error points to every cause that may show it; a description, a code or a page’s own words point to few. */
export const causes = {
  credentialsWrong: {
    proves: [{ reply: ['passwordRefused', 'passwordGrant'] }, { grantType: 'password' }],
    points: [{ reply: ['credentials', 'authnRefused', 'invalidGrant'] }, { status: 'active' }, { log: ['credentials', 'nothing'] }, { grantType: 'other' }],
    rulesOut: [
      { reply: otherThan('credentials', 'passwordRefused', 'authnRefused', 'passwordGrant', 'invalidGrant'), because: reasons.reply },
      { status: otherThan('active'), because: reasons.status },
      { log: otherThan('credentials', 'nothing'), because: reasons.log },
      { grantType: otherThan('password', 'other'), because: reasons.grantType },
    ],
  },
  userLocked: {
    proves: [{ reply: 'locked' }, { status: 'locked' }],
    points: [{ reply: ['credentials', 'passwordRefused', 'authnRefused'] }, { log: ['locked', 'nothing'] }],
    rulesOut: [
      { reply: otherThan('locked', 'credentials', 'passwordRefused', 'authnRefused'), because: reasons.reply },
      { status: otherThan('locked'), because: reasons.status },
      { log: otherThan('locked', 'nothing'), because: reasons.log },
    ],
  },
  userInactive: {
    proves: [{ reply: 'inactive' }, { status: 'inactive' }],
    points: [{ reply: ['credentials', 'passwordRefused', 'authnRefused'] }, { log: ['credentials', 'nothing'] }],
    rulesOut: [
      { reply: otherThan('inactive', 'credentials', 'passwordRefused', 'authnRefused'), because: reasons.reply },
      { status: otherThan('inactive'), because: reasons.status },
      { log: otherThan('credentials', 'nothing'), because: reasons.log },
    ],
  },
  passwordExpired: {
    proves: [{ reply: 'passwordExpired' }, { status: 'passwordExpired' }],
    points: [{ reply: ['credentials', 'passwordRefused', 'authnRefused'] }, { status: 'active' }, { log: ['credentials', 'nothing'] }],
    rulesOut: [
      { reply: otherThan('passwordExpired', 'credentials', 'passwordRefused', 'authnRefused'), because: reasons.reply },
      { status: otherThan('passwordExpired', 'active'), because: reasons.status },
      { log: otherThan('credentials', 'nothing'), because: reasons.log },
    ],
  },
  passcodeInvalid: {
    proves: [{ reply: 'code' }],
    points: [{ log: ['credentials', 'nothing'] }],
    rulesOut: [
      { reply: otherThan('code'), because: reasons.reply },
      { log: otherThan('credentials', 'nothing'), because: reasons.log },
    ],
  },
  linkExpired: {
    proves: [{ reply: 'linkExpired' }],
    rulesOut: [{ reply: otherThan('linkExpired'), because: reasons.reply }],
  },
  recoveryNotAllowed: {
    proves: [{ reply: 'recovery' }],
    rulesOut: [{ reply: otherThan('recovery'), because: reasons.reply }],
  },
  appNotAssigned: {
    proves: [{ reply: 'notAssigned' }, { log: 'notAssigned' }],
    points: [{ reply: ['denied', 'accessDenied'] }],
    rulesOut: [
      { reply: otherThan('notAssigned', 'denied', 'accessDenied'), because: reasons.reply },
      { log: otherThan('notAssigned'), because: reasons.log },
    ],
  },
  signOnPolicyDenied: {
    proves: [{ reply: 'policyDenied' }, { log: 'policyDenied' }],
    points: [
      { reply: ['denied', 'accessDenied', 'noPermission', 'requirements', 'authnRefused', 'credentials', 'passwordRefused', 'zone'] },
      { log: ['requirements', 'zone'] },
    ],
    rulesOut: [
      {
        reply: otherThan('policyDenied', 'denied', 'accessDenied', 'noPermission', 'requirements', 'authnRefused', 'credentials', 'passwordRefused', 'zone'),
        because: reasons.reply,
      },
      { log: otherThan('policyDenied', 'requirements', 'zone'), because: reasons.log },
    ],
  },
  assuranceUnmet: {
    proves: [{ reply: 'requirements' }, { log: 'requirements' }],
    points: [{ reply: ['denied', 'accessDenied', 'authnRefused'] }, { log: 'policyDenied' }],
    rulesOut: [
      { reply: otherThan('requirements', 'denied', 'accessDenied', 'authnRefused'), because: reasons.reply },
      { log: otherThan('requirements', 'policyDenied'), because: reasons.log },
    ],
  },
  networkZoneDenied: {
    proves: [{ reply: 'zone' }, { log: 'zone' }],
    points: [
      { reply: ['denied', 'accessDenied', 'noPermission', 'policyDenied', 'credentials', 'passwordRefused', 'authnRefused'] },
      { log: ['policyDenied', 'nothing'] },
    ],
    rulesOut: [
      {
        reply: otherThan('zone', 'denied', 'accessDenied', 'noPermission', 'policyDenied', 'credentials', 'passwordRefused', 'authnRefused'),
        because: reasons.reply,
      },
      { log: otherThan('zone', 'policyDenied', 'nothing'), because: reasons.log },
    ],
  },
  sessionStateStale: {
    proves: [{ reply: 'stale' }, { fresh: 'works' }],
    points: [{ reply: ['linkExpired', 'circle', 'stateLost', 'denied'] }],
    rulesOut: [
      { reply: otherThan('stale', 'linkExpired', 'circle', 'stateLost', 'denied'), because: reasons.reply },
      { fresh: otherThan('works'), because: reasons.fresh },
    ],
  },
  thirdPartyCookiesBlocked: {
    proves: [{ reply: ['cookies', 'loginRequired'] }, { fresh: 'otherBrowser' }],
    points: [{ reply: ['circle', 'stateLost', 'stale'] }, { fresh: 'works' }],
    rulesOut: [
      { reply: otherThan('cookies', 'loginRequired', 'circle', 'stateLost', 'stale'), because: reasons.reply },
      { fresh: otherThan('otherBrowser', 'works'), because: reasons.fresh },
    ],
  },
  rateLimited: {
    proves: [{ reply: 'throttled' }],
    rulesOut: [{ reply: otherThan('throttled'), because: reasons.reply }],
  },
  redirectUriMismatched: {
    proves: [{ reply: 'redirectUri' }, { redirectUri: 'differs' }],
    points: [{ reply: ['redirectTrust', 'badRequest', 'invalidRequest'] }],
    rulesOut: [
      { reply: otherThan('redirectUri', 'redirectTrust', 'badRequest', 'invalidRequest'), because: reasons.reply },
      { redirectUri: otherThan('differs'), because: reasons.redirectUri },
    ],
  },
  redirectNotTrusted: {
    proves: [{ reply: 'redirectTrust' }, { redirectUri: 'none' }],
    points: [{ reply: 'badRequest' }, { redirectUri: 'same' }],
    rulesOut: [
      { reply: otherThan('redirectTrust', 'badRequest'), because: reasons.reply },
      { redirectUri: otherThan('none', 'same'), because: reasons.redirectUri },
    ],
  },
  requestInvalid: {
    proves: [{ reply: 'request' }],
    points: [{ reply: ['badRequest', 'invalidRequest'] }, { redirectUri: ['same', 'none'] }],
    rulesOut: [
      { reply: otherThan('request', 'badRequest', 'invalidRequest'), because: reasons.reply },
      { redirectUri: otherThan('same', 'none'), because: reasons.redirectUri },
    ],
  },
  clientIdUnknown: {
    proves: [{ reply: 'clientId' }, { clientAuthentication: 'unknownClient' }],
    points: [{ reply: ['invalidClient', 'badRequest'] }, { clientAuthentication: ['secret', 'keys', 'none'] }],
    rulesOut: [
      { reply: otherThan('clientId', 'invalidClient', 'badRequest'), because: reasons.reply },
      { clientAuthentication: otherThan('unknownClient', 'secret', 'keys', 'none'), because: reasons.clientAuthentication },
    ],
  },
  clientSecretInvalid: {
    proves: [{ reply: 'clientSecret' }, { clientAuthentication: 'secret' }],
    points: [{ reply: 'invalidClient' }],
    rulesOut: [
      { reply: otherThan('clientSecret', 'invalidClient'), because: reasons.reply },
      { clientAuthentication: otherThan('secret'), because: reasons.clientAuthentication },
    ],
  },
  clientAuthMethodMismatched: {
    proves: [{ reply: 'clientMethod' }, { clientAuthentication: 'none' }],
    points: [{ reply: ['invalidClient', 'invalidRequest'] }, { clientAuthentication: ['secret', 'keys'] }],
    rulesOut: [
      { reply: otherThan('clientMethod', 'invalidClient', 'invalidRequest'), because: reasons.reply },
      { clientAuthentication: otherThan('secret', 'keys', 'none'), because: reasons.clientAuthentication },
    ],
  },
  clientKeysMissing: {
    proves: [{ reply: 'clientKeys' }, { clientAuthentication: 'keys' }],
    points: [{ reply: 'invalidClient' }],
    rulesOut: [
      { reply: otherThan('clientKeys', 'invalidClient'), because: reasons.reply },
      { clientAuthentication: otherThan('keys'), because: reasons.clientAuthentication },
    ],
  },
  clientAssertionInvalid: {
    proves: [{ reply: 'assertion' }, { clientAuthentication: 'keys' }],
    points: [{ reply: 'invalidClient' }],
    rulesOut: [
      { reply: otherThan('assertion', 'invalidClient'), because: reasons.reply },
      { clientAuthentication: otherThan('keys'), because: reasons.clientAuthentication },
    ],
  },
  authorizationCodeInvalid: {
    proves: [{ reply: 'authorizationCode' }, { grantType: 'authorizationCode' }],
    points: [{ reply: 'invalidGrant' }],
    rulesOut: [
      { reply: otherThan('authorizationCode', 'invalidGrant'), because: reasons.reply },
      { grantType: otherThan('authorizationCode'), because: reasons.grantType },
    ],
  },
  pkceFailed: {
    proves: [{ reply: 'pkce' }],
    points: [{ reply: ['invalidGrant', 'invalidRequest'] }, { grantType: 'authorizationCode' }],
    rulesOut: [
      { reply: otherThan('pkce', 'invalidGrant', 'invalidRequest'), because: reasons.reply },
      { grantType: otherThan('authorizationCode'), because: reasons.grantType },
    ],
  },
  refreshTokenInvalid: {
    proves: [{ reply: 'refreshToken' }, { grantType: 'refreshToken' }],
    points: [{ reply: 'invalidGrant' }],
    rulesOut: [
      { reply: otherThan('refreshToken', 'invalidGrant'), because: reasons.reply },
      { grantType: otherThan('refreshToken'), because: reasons.grantType },
    ],
  },
  grantNotAllowed: {
    proves: [{ reply: 'grantType' }],
    points: [{ reply: 'badRequest' }],
    rulesOut: [{ reply: otherThan('grantType', 'badRequest'), because: reasons.reply }],
  },
  browserTokenRequest: {
    proves: [{ reply: 'browserRequest' }],
    points: [{ reply: ['grantType', 'invalidClient', 'invalidRequest'] }, { clientAuthentication: ['secret', 'none'] }],
    rulesOut: [
      { reply: otherThan('browserRequest', 'grantType', 'invalidClient', 'invalidRequest'), because: reasons.reply },
      { clientAuthentication: otherThan('secret', 'none'), because: reasons.clientAuthentication },
    ],
  },
  interactionRequired: {
    proves: [{ reply: 'interaction' }],
    rulesOut: [{ reply: otherThan('interaction'), because: reasons.reply }],
  },
  scopeUnknown: {
    proves: [{ reply: 'scope' }],
    points: [{ reply: ['invalidScope', 'badRequest'] }, { server: 'custom' }],
    rulesOut: [
      { reply: otherThan('scope', 'invalidScope', 'badRequest'), because: reasons.reply },
      { server: otherThan('custom'), because: reasons.server },
    ],
  },
  customScopeOnOrgServer: {
    proves: [{ reply: 'customScope' }],
    points: [{ reply: ['invalidScope', 'badRequest'] }, { server: 'org' }],
    rulesOut: [
      { reply: otherThan('customScope', 'invalidScope', 'badRequest'), because: reasons.reply },
      { server: otherThan('org'), because: reasons.server },
    ],
  },
  scopesNotConsented: {
    proves: [{ reply: 'consent' }],
    points: [{ reply: ['accessDenied', 'invalidScope'] }, { server: 'org' }],
    rulesOut: [
      { reply: otherThan('consent', 'accessDenied', 'invalidScope'), because: reasons.reply },
      { server: otherThan('org'), because: reasons.server },
    ],
  },
  authorizationServerMissing: {
    proves: [{ reply: 'serverMissing' }, { server: 'missing' }],
    points: [{ reply: ['codeMissing', 'pageMissing', 'badRequest'] }, { server: 'custom' }],
    rulesOut: [
      { reply: otherThan('serverMissing', 'codeMissing', 'pageMissing', 'badRequest'), because: reasons.reply },
      { server: otherThan('missing', 'custom'), because: reasons.server },
    ],
  },
  policyMismatched: {
    proves: [{ reply: 'noPolicy' }, { log: 'noPolicy' }],
    points: [{ reply: ['accessDenied', 'codeMissing'] }, { server: 'custom' }],
    rulesOut: [
      { reply: otherThan('noPolicy', 'accessDenied', 'codeMissing'), because: reasons.reply },
      { log: otherThan('noPolicy'), because: reasons.log },
      { server: otherThan('custom'), because: reasons.server },
    ],
  },
  clockSkewed: {
    proves: [{ reply: 'tokenTime' }],
    points: [{ reply: 'circle' }],
    rulesOut: [{ reply: otherThan('tokenTime', 'circle'), because: reasons.reply }],
  },
  issuerMismatched: {
    proves: [{ reply: 'tokenIssuer' }],
    points: [{ reply: ['codeMissing', 'pageMissing', 'circle'] }],
    rulesOut: [{ reply: otherThan('tokenIssuer', 'codeMissing', 'pageMissing', 'circle'), because: reasons.reply }],
  },
  samlSignatureInvalid: {
    proves: [{ reply: 'samlSignature' }, { certificate: 'differs' }],
    points: [{ reply: ['samlTrust', 'samlCertificate', 'inboundFailed'] }, { samlReason: 'signature' }, { certificate: 'same' }],
    rulesOut: [
      { reply: otherThan('samlSignature', 'samlTrust', 'samlCertificate', 'inboundFailed'), because: reasons.reply },
      { samlReason: otherThan('signature'), because: reasons.samlReason },
      { certificate: otherThan('differs', 'same'), because: reasons.certificate },
    ],
  },
  samlCertificateExpired: {
    proves: [{ reply: 'samlCertificate' }, { certificate: 'expired' }],
    points: [{ reply: ['samlSignature', 'samlTrust'] }, { samlReason: 'signature' }],
    rulesOut: [
      { reply: otherThan('samlCertificate', 'samlSignature', 'samlTrust'), because: reasons.reply },
      { samlReason: otherThan('signature'), because: reasons.samlReason },
      { certificate: otherThan('expired'), because: reasons.certificate },
    ],
  },
  samlAudienceMismatched: {
    proves: [{ reply: 'samlAudience' }, { samlReason: 'audience' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      { reply: otherThan('samlAudience', 'inboundFailed'), because: reasons.reply },
      { samlReason: otherThan('audience'), because: reasons.samlReason },
    ],
  },
  samlDestinationMismatched: {
    proves: [{ reply: 'samlDestination' }, { samlReason: 'destination' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      { reply: otherThan('samlDestination', 'inboundFailed'), because: reasons.reply },
      { samlReason: otherThan('destination'), because: reasons.samlReason },
    ],
  },
  samlIssuerMismatched: {
    proves: [{ reply: 'samlIssuer' }, { samlReason: 'issuer' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      { reply: otherThan('samlIssuer', 'inboundFailed'), because: reasons.reply },
      { samlReason: otherThan('issuer'), because: reasons.samlReason },
    ],
  },
  samlClockSkewed: {
    proves: [{ reply: 'samlTime' }, { samlReason: 'time' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      { reply: otherThan('samlTime', 'inboundFailed'), because: reasons.reply },
      { samlReason: otherThan('time'), because: reasons.samlReason },
    ],
  },
  samlUserUnmatched: {
    proves: [{ reply: 'samlUser' }, { samlReason: 'user' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      { reply: otherThan('samlUser', 'inboundFailed'), because: reasons.reply },
      { samlReason: otherThan('user'), because: reasons.samlReason },
    ],
  },
  samlRequestMalformed: {
    proves: [{ reply: 'samlRequest' }],
    points: [{ reply: 'badRequest' }],
    rulesOut: [{ reply: otherThan('samlRequest', 'badRequest'), because: reasons.reply }],
  },
  idpRefused: {
    proves: [{ reply: 'samlStatus' }, { samlReason: 'status' }],
    points: [{ reply: ['inboundFailed', 'accessDenied'] }],
    rulesOut: [
      { reply: otherThan('samlStatus', 'inboundFailed', 'accessDenied'), because: reasons.reply },
      { samlReason: otherThan('status'), because: reasons.samlReason },
    ],
  },
  appUrlWrong: {
    proves: [{ address: 'org' }],
    points: [{ reply: ['noAssertion', 'pageMissing'] }, { address: 'app' }],
    rulesOut: [
      { reply: otherThan('noAssertion', 'pageMissing'), because: reasons.reply },
      { address: otherThan('org', 'app'), because: reasons.address },
    ],
  },
  orgUrlWrong: {
    proves: ['okta-address.unfilled', 'okta-address.schemeInside', 'okta-address.wwwHost', { reply: 'orgUrl' }, { address: 'other' }],
    points: [{ reply: ['noAssertion', 'pageMissing'] }],
    rulesOut: [
      { reply: otherThan('orgUrl', 'noAssertion', 'pageMissing'), because: reasons.reply },
      { address: otherThan('other'), because: reasons.address },
    ],
  },
  provisioningRefused: {
    proves: [{ reply: 'provisioning' }],
    rulesOut: [{ reply: otherThan('provisioning'), because: reasons.reply }],
  },
  clientFault: {
    proves: [{ reply: 'program' }],
    points: [{ reply: ['noAssertion', 'circle', 'stateLost'] }, { address: 'app' }],
    rulesOut: [
      { reply: otherThan('program', 'noAssertion', 'circle', 'stateLost'), because: reasons.reply },
      { address: otherThan('app'), because: reasons.address },
    ],
  },
  noErrorFound: {
    proves: [{ reply: 'success' }],
    rulesOut: [{ reply: otherThan('success'), because: reasons.reply }],
  },
  audienceMismatched: {
    proves: [{ reply: 'tokenAudience' }],
    points: [{ reply: ['tokenIssuer'] }],
  },
  keysUnavailable: {
    proves: [{ reply: 'tokenKeys' }],
  },
  idpInitiatedUnsupported: {
    proves: [{ reply: 'fromDashboard' }],
    points: [{ reply: ['stateLost', 'circle', 'stale'] }],
  },
  clientCannotChallenge: {
    proves: [{ reply: 'toolStops' }],
    points: [{ reply: ['authnRefused', 'noAssertion', 'requirements'] }],
  },
  notEnrolled: {
    proves: [{ reply: 'notSetUp' }],
    points: [{ reply: ['requirements'] }],
  },
  factorRejected: {
    proves: [{ reply: 'rejected' }],
  },
  factorTimedOut: {
    proves: [{ reply: 'timedOut' }],
  },
  authenticatorBroken: {
    proves: [{ reply: 'verifyApp' }],
  },
  authenticationTooOld: {
    proves: [{ reply: 'tooOld' }],
  },
  claimMissing: {
    proves: [{ reply: 'claimLost' }],
  },
  appRefusedUser: {
    proves: [{ reply: 'appRules' }],
    points: [{ reply: ['denied'] }],
  },
  jitFailed: {
    proves: [{ reply: 'jit' }],
    points: [{ reply: ['inboundFailed', 'samlUser'] }],
  },
  deviceCodeExpired: {
    proves: [{ reply: 'deviceCode' }],
    points: [{ reply: ['invalidGrant'] }],
  },
  localNetworkBlocked: {
    proves: [{ reply: 'localNetwork' }],
  },
  framingRefused: {
    proves: [{ reply: 'frame' }],
  },
  webSsoNotAllowed: {
    proves: [{ reply: 'webSso' }],
    points: [{ reply: ['grantType', 'invalidGrant'] }],
  },
  agentFaulty: {
    proves: [{ reply: 'agent' }],
  },
  tokenContentFailed: {
    proves: [{ reply: 'tokenContent' }],
  },
  samlDecryptionFailed: {
    proves: [{ reply: 'samlDecryption' }],
  },
} satisfies CausesTable<typeof questions>
