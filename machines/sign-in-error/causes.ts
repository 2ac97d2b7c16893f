import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'
import { unless } from './says'

/** Why an answer to a question rules a cause out, in the words that “Ruled out” shows. */
const because = {
  active: 'The Admin Console shows the account as active.',
  oneStatus: 'Okta shows another status for this user.',
  loggedOther: 'The System Log would show LOCKED_OUT.',
  before: 'The System Log shows that the user’s sign-in failed before the app was involved.',
  logged: 'Okta logs such a refusal, and the System Log has nothing about this user.',
  freshFails: 'A new sign-in has a new session, and it fails in the same way.',
  listed: 'The app’s list has exactly this redirect URI.',
  noRedirectUri: 'The request has no redirect URI.',
  secret: 'The app sends a client secret, not a signed assertion.',
  keys: 'The app sends a signed assertion, not a client secret.',
  grant: 'The app used another grant type at the token endpoint.',
  customServer: 'A custom authorization server supports custom scopes.',
  orgServer: 'The org authorization server always exists and has no access policies.',
  samlReason: 'The System Log gives another reason why the SAML response failed.',
  certificate: 'The certificate is valid.',
  appLink: 'The tool uses the embed link of the right app.',
}
const grant = because.grant

/**
 * Causes of a failed sign-in. A bare error points to every cause that may show it; a description, a code or a page’s own words point to few. An answer that a row
 * does not mention leaves its cause open.
 */
export const causes = {
  credentialsWrong: {
    proves: [{ reply: ['passwordRefused', 'passwordGrant'] }, { grantType: 'password' }],
    points: [{ reply: ['credentials', 'authnRefused', 'invalidGrant'] }, { status: 'active' }, { log: ['credentials', 'nothing'] }],
    rulesOut: [
      ...unless('credentials', 'passwordRefused', 'authnRefused', 'passwordGrant', 'invalidGrant'),
      { status: 'inactive', because: 'With this status, Okta refuses the right password too.' },
      { grantType: ['authorizationCode', 'refreshToken', 'deviceCode', 'tokenExchange', 'other'], because: grant },
    ],
  },
  userLocked: {
    proves: [{ reply: 'locked' }, { status: 'locked' }, { log: 'locked' }],
    points: [{ reply: ['credentials', 'passwordRefused', 'authnRefused'] }, { log: 'nothing' }],
    rulesOut: [
      ...unless('locked', 'credentials', 'passwordRefused', 'authnRefused'),
      { log: 'credentials', because: because.loggedOther },
      { status: ['passwordExpired', 'inactive'], because: because.oneStatus },
    ],
  },
  userInactive: {
    proves: [{ reply: 'inactive' }, { status: 'inactive' }],
    points: [{ reply: ['credentials', 'passwordRefused', 'authnRefused', 'verifyApp'] }, { log: ['credentials', 'nothing'] }],
    rulesOut: [
      ...unless('inactive', 'credentials', 'passwordRefused', 'authnRefused', 'verifyApp'),
      { status: 'active', because: because.active },
      { status: ['locked', 'passwordExpired'], because: because.oneStatus },
    ],
  },
  passwordExpired: {
    proves: [{ reply: 'passwordExpired' }, { status: 'passwordExpired' }],
    points: [{ reply: ['credentials', 'passwordRefused', 'authnRefused'] }, { status: 'active' }, { log: ['credentials', 'nothing'] }],
    rulesOut: [...unless('passwordExpired', 'credentials', 'passwordRefused', 'authnRefused'), { status: 'inactive', because: because.oneStatus }],
  },
  passcodeInvalid: {
    proves: [{ reply: 'code' }],
    points: [{ reply: 'verifyApp' }, { log: ['credentials', 'nothing'] }],
    rulesOut: unless('code', 'verifyApp', 'rejected'),
  },
  linkExpired: {
    proves: [{ reply: 'linkExpired' }],
    rulesOut: unless('linkExpired'),
  },
  recoveryNotAllowed: {
    proves: [{ reply: 'recovery' }],
    rulesOut: unless('recovery'),
  },
  appNotAssigned: {
    proves: [{ reply: 'notAssigned' }, { log: 'notAssigned' }],
    points: [{ reply: ['denied', 'accessDenied'] }],
    rulesOut: [
      ...unless('notAssigned', 'denied', 'accessDenied', 'credentials'),
      { log: ['credentials', 'locked'], because: because.before },
      { log: 'nothing', because: because.logged },
    ],
  },
  signOnPolicyDenied: {
    proves: [{ reply: 'policyDenied' }, { log: 'policyDenied' }],
    points: [
      { reply: ['denied', 'accessDenied', 'noPermission', 'requirements', 'authnRefused', 'credentials', 'passwordRefused', 'zone'] },
      { log: ['requirements', 'zone'] },
    ],
    rulesOut: [
      ...unless('policyDenied', 'denied', 'accessDenied', 'noPermission', 'requirements', 'authnRefused', 'credentials', 'passwordRefused', 'zone'),
      { log: ['credentials', 'locked'], because: because.before },
      { log: 'nothing', because: because.logged },
    ],
  },
  assuranceUnmet: {
    proves: [{ reply: 'requirements' }, { log: 'requirements' }],
    points: [{ reply: ['denied', 'accessDenied', 'authnRefused', 'toolFactor'] }, { log: 'policyDenied' }],
    rulesOut: [
      ...unless('requirements', 'denied', 'accessDenied', 'authnRefused', 'credentials', 'policyDenied', 'notSetUp', 'toolFactor'),
      { log: ['credentials', 'locked'], because: because.before },
      { log: 'nothing', because: because.logged },
    ],
  },
  networkZoneDenied: {
    proves: [{ reply: 'zone' }, { log: 'zone' }],
    points: [
      { reply: ['denied', 'accessDenied', 'noPermission', 'policyDenied', 'credentials', 'passwordRefused', 'authnRefused'] },
      { log: ['policyDenied', 'nothing'] },
    ],
    rulesOut: [
      ...unless('zone', 'denied', 'accessDenied', 'noPermission', 'policyDenied', 'credentials', 'passwordRefused', 'authnRefused'),
      { log: ['credentials', 'locked'], because: because.before },
    ],
  },
  sessionStateStale: {
    proves: [{ reply: 'stale' }, { fresh: 'works' }],
    points: [{ reply: ['linkExpired', 'circle', 'stateLost', 'denied'] }],
    rulesOut: [...unless('stale', 'linkExpired', 'circle', 'stateLost', 'denied', 'fromDashboard'), { fresh: 'fails', because: because.freshFails }],
  },
  thirdPartyCookiesBlocked: {
    proves: [{ reply: ['cookies', 'loginRequired'] }, { fresh: 'otherBrowser' }],
    points: [{ reply: ['circle', 'stateLost', 'stale'] }, { fresh: 'works' }],
    rulesOut: unless('cookies', 'loginRequired', 'circle', 'stateLost', 'stale', 'frame'),
  },
  rateLimited: {
    proves: [{ reply: 'throttled' }],
    rulesOut: unless('throttled'),
  },
  redirectUriMismatched: {
    proves: [{ reply: 'redirectUri' }, { redirectUri: 'differs' }],
    points: [{ reply: ['redirectTrust', 'badRequest', 'invalidRequest'] }],
    rulesOut: [
      ...unless('redirectUri', 'redirectTrust', 'badRequest', 'invalidRequest'),
      { redirectUri: 'same', because: because.listed },
      { redirectUri: 'none', because: because.noRedirectUri },
    ],
  },
  redirectNotTrusted: {
    proves: [{ reply: 'redirectTrust' }, { redirectUri: 'none' }],
    points: [{ reply: 'badRequest' }, { redirectUri: 'same' }],
    rulesOut: unless('redirectTrust', 'badRequest'),
  },
  requestInvalid: {
    proves: [{ reply: 'request' }],
    points: [{ reply: ['badRequest', 'invalidRequest'] }, { redirectUri: ['same', 'none'] }],
    rulesOut: unless('request', 'badRequest', 'invalidRequest'),
  },
  clientIdUnknown: {
    proves: [{ reply: 'clientId' }, { clientAuthentication: 'unknownClient' }],
    points: [{ reply: ['invalidClient', 'badRequest'] }, { clientAuthentication: ['secret', 'keys', 'none'] }],
    rulesOut: unless('clientId', 'invalidClient', 'badRequest'),
  },
  clientSecretInvalid: {
    proves: [{ reply: 'clientSecret' }, { clientAuthentication: 'secret' }],
    points: [{ reply: 'invalidClient' }],
    rulesOut: [...unless('clientSecret', 'invalidClient'), { clientAuthentication: 'keys', because: because.keys }],
  },
  clientAuthMethodMismatched: {
    proves: [{ reply: 'clientMethod' }, { clientAuthentication: 'none' }],
    points: [{ reply: ['invalidClient', 'invalidRequest'] }, { clientAuthentication: ['secret', 'keys'] }],
    rulesOut: unless('clientMethod', 'invalidClient', 'invalidRequest'),
  },
  clientKeysMissing: {
    proves: [{ reply: 'clientKeys' }, { clientAuthentication: 'keys' }],
    points: [{ reply: 'invalidClient' }],
    rulesOut: [...unless('clientKeys', 'invalidClient'), { clientAuthentication: 'secret', because: because.secret }],
  },
  clientAssertionInvalid: {
    proves: [{ reply: 'assertion' }, { clientAuthentication: 'keys' }],
    points: [{ reply: 'invalidClient' }],
    rulesOut: [...unless('assertion', 'invalidClient'), { clientAuthentication: 'secret', because: because.secret }],
  },
  authorizationCodeInvalid: {
    proves: [{ reply: 'authorizationCode' }, { grantType: 'authorizationCode' }],
    points: [{ reply: 'invalidGrant' }],
    rulesOut: [
      ...unless('authorizationCode', 'invalidGrant'),
      { grantType: ['refreshToken', 'password', 'deviceCode', 'tokenExchange', 'other'], because: grant },
    ],
  },
  pkceFailed: {
    proves: [{ reply: 'pkce' }],
    points: [{ reply: ['invalidGrant', 'invalidRequest'] }, { grantType: 'authorizationCode' }],
    rulesOut: [
      ...unless('pkce', 'invalidGrant', 'invalidRequest'),
      { grantType: ['refreshToken', 'password', 'deviceCode', 'tokenExchange', 'other'], because: grant },
    ],
  },
  refreshTokenInvalid: {
    proves: [{ reply: 'refreshToken' }, { grantType: 'refreshToken' }],
    points: [{ reply: 'invalidGrant' }],
    rulesOut: [
      ...unless('refreshToken', 'invalidGrant'),
      { grantType: ['authorizationCode', 'password', 'deviceCode', 'tokenExchange', 'other'], because: grant },
    ],
  },
  grantNotAllowed: {
    proves: [{ reply: 'grantType' }],
    points: [{ reply: 'badRequest' }],
    rulesOut: unless('grantType', 'badRequest'),
  },
  browserTokenRequest: {
    proves: [{ reply: 'browserRequest' }],
    points: [{ reply: ['grantType', 'invalidClient', 'invalidRequest'] }, { clientAuthentication: ['secret', 'none'] }],
    rulesOut: unless('browserRequest', 'grantType', 'invalidClient', 'invalidRequest'),
  },
  interactionRequired: {
    proves: [{ reply: 'interaction' }],
    rulesOut: unless('interaction'),
  },
  scopeUnknown: {
    proves: [{ reply: 'scope' }],
    points: [{ reply: ['invalidScope', 'badRequest'] }, { server: 'custom' }],
    rulesOut: unless('scope', 'invalidScope', 'badRequest'),
  },
  customScopeOnOrgServer: {
    proves: [{ reply: 'customScope' }],
    points: [{ reply: ['invalidScope', 'badRequest'] }, { server: 'org' }],
    rulesOut: [...unless('customScope', 'invalidScope', 'badRequest'), { server: 'custom', because: because.customServer }],
  },
  scopesNotConsented: {
    proves: [{ reply: 'consent' }],
    points: [{ reply: ['accessDenied', 'invalidScope'] }, { server: 'org' }],
    rulesOut: unless('consent', 'accessDenied', 'invalidScope'),
  },
  authorizationServerMissing: {
    proves: [{ reply: 'serverMissing' }, { server: 'missing' }],
    points: [{ reply: ['codeMissing', 'pageMissing', 'badRequest', 'discovery'] }, { server: 'custom' }],
    rulesOut: [...unless('serverMissing', 'codeMissing', 'pageMissing', 'badRequest', 'discovery'), { server: 'org', because: because.orgServer }],
  },
  policyMismatched: {
    proves: [{ reply: 'noPolicy' }, { log: 'noPolicy' }],
    points: [{ reply: ['accessDenied', 'codeMissing'] }, { server: 'custom' }],
    rulesOut: [
      ...unless('noPolicy', 'accessDenied', 'codeMissing', 'credentials', 'denied'),
      { log: ['credentials', 'locked'], because: because.before },
      { server: 'org', because: because.orgServer },
    ],
  },
  clockSkewed: {
    proves: [{ reply: 'tokenTime' }],
    points: [{ reply: 'circle' }],
    rulesOut: unless('tokenTime', 'circle', 'tooOld'),
  },
  issuerMismatched: {
    proves: [{ reply: 'tokenIssuer' }],
    points: [{ reply: ['codeMissing', 'pageMissing', 'circle', 'discovery'] }],
    rulesOut: unless('tokenIssuer', 'codeMissing', 'pageMissing', 'circle', 'tokenKeys', 'discovery'),
  },
  samlSignatureInvalid: {
    proves: [{ reply: 'samlSignature' }, { certificate: 'differs' }],
    points: [{ reply: ['samlTrust', 'samlCertificate', 'inboundFailed'] }, { samlReason: 'signature' }, { certificate: 'same' }],
    rulesOut: [
      ...unless('samlSignature', 'samlTrust', 'samlCertificate', 'inboundFailed'),
      { samlReason: ['issuer', 'audience', 'destination', 'user', 'time', 'status'], because: because.samlReason },
    ],
  },
  samlCertificateExpired: {
    proves: [{ reply: 'samlCertificate' }, { certificate: 'expired' }],
    points: [{ reply: ['samlSignature', 'samlTrust'] }, { samlReason: 'signature' }],
    rulesOut: [
      ...unless('samlCertificate', 'samlSignature', 'samlTrust'),
      { samlReason: ['issuer', 'audience', 'destination', 'user', 'time', 'status'], because: because.samlReason },
      { certificate: 'same', because: because.certificate },
    ],
  },
  samlAudienceMismatched: {
    proves: [{ reply: 'samlAudience' }, { samlReason: 'audience' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      ...unless('samlAudience', 'inboundFailed'),
      { samlReason: ['signature', 'issuer', 'destination', 'user', 'time', 'status'], because: because.samlReason },
    ],
  },
  samlDestinationMismatched: {
    proves: [{ reply: 'samlDestination' }, { samlReason: 'destination' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      ...unless('samlDestination', 'inboundFailed'),
      { samlReason: ['signature', 'issuer', 'audience', 'user', 'time', 'status'], because: because.samlReason },
    ],
  },
  samlIssuerMismatched: {
    proves: [{ reply: 'samlIssuer' }, { samlReason: 'issuer' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      ...unless('samlIssuer', 'inboundFailed'),
      { samlReason: ['signature', 'audience', 'destination', 'user', 'time', 'status'], because: because.samlReason },
    ],
  },
  samlClockSkewed: {
    proves: [{ reply: 'samlTime' }, { samlReason: 'time' }],
    points: [{ reply: 'inboundFailed' }],
    rulesOut: [
      ...unless('samlTime', 'inboundFailed', 'tooOld'),
      { samlReason: ['signature', 'issuer', 'audience', 'destination', 'user', 'status'], because: because.samlReason },
    ],
  },
  samlUserUnmatched: {
    proves: [{ reply: 'samlUser' }, { samlReason: 'user' }],
    points: [{ reply: ['inboundFailed', 'jit', 'appRules'] }],
    rulesOut: [
      ...unless('samlUser', 'inboundFailed', 'jit', 'appRules', 'claimLost'),
      { samlReason: ['signature', 'issuer', 'audience', 'destination', 'time', 'status'], because: because.samlReason },
    ],
  },
  samlRequestMalformed: {
    proves: [{ reply: 'samlRequest' }],
    points: [{ reply: 'badRequest' }],
    rulesOut: unless('samlRequest', 'badRequest'),
  },
  idpRefused: {
    proves: [{ reply: 'samlStatus' }, { samlReason: 'status' }],
    points: [{ reply: ['inboundFailed', 'accessDenied'] }],
    rulesOut: [
      ...unless('samlStatus', 'inboundFailed', 'accessDenied'),
      { samlReason: ['signature', 'issuer', 'audience', 'destination', 'user', 'time'], because: because.samlReason },
    ],
  },
  appUrlWrong: {
    proves: [{ address: 'org' }],
    points: [{ reply: ['noAssertion', 'pageMissing'] }],
    rulesOut: [...unless('noAssertion', 'pageMissing'), { address: 'app', because: because.appLink }],
  },
  orgUrlWrong: {
    proves: [
      'okta-address.unfilled',
      'okta-address.schemeInside',
      'okta-address.wwwHost',
      'okta-address.adminIssuer',
      'okta-address.adminHost',
      'okta-address.pathGlued',
      'okta-address.pathBelow',
      'okta-address.hostNested',
      { reply: 'orgUrl' },
      { address: 'other' },
    ],
    points: [{ reply: ['noAssertion', 'pageMissing', 'discovery'] }],
    rulesOut: [...unless('orgUrl', 'noAssertion', 'pageMissing', 'tokenKeys', 'discovery'), { address: 'app', because: because.appLink }],
  },
  provisioningRefused: {
    proves: [{ reply: 'provisioning' }],
    rulesOut: unless('provisioning'),
  },
  clientFault: {
    proves: [{ reply: 'program' }],
    points: [{ reply: ['noAssertion', 'circle', 'stateLost'] }, { address: 'app' }],
    rulesOut: unless('program', 'noAssertion', 'circle', 'stateLost', 'toolStops', 'claimLost', 'toolFactor'),
  },
  noErrorFound: {
    proves: [{ reply: 'success' }],
    rulesOut: unless('success'),
  },
  audienceMismatched: {
    proves: [{ reply: 'tokenAudience' }],
    points: [{ reply: 'circle' }],
    rulesOut: unless('tokenAudience', 'circle'),
  },
  keysUnavailable: {
    proves: [{ reply: 'tokenKeys' }],
    points: [{ reply: ['circle', 'discovery'] }],
    rulesOut: unless('tokenKeys', 'circle', 'discovery'),
  },
  idpInitiatedUnsupported: {
    proves: [{ reply: 'fromDashboard' }, { fresh: 'ownPage' }],
    points: [{ reply: ['stateLost', 'circle', 'stale'] }],
    rulesOut: unless('fromDashboard', 'stateLost', 'circle', 'stale'),
  },
  clientCannotChallenge: {
    proves: [{ reply: 'toolStops' }],
    points: [{ reply: ['authnRefused', 'noAssertion', 'requirements', 'toolFactor'] }, { address: 'app' }],
    rulesOut: unless('toolStops', 'authnRefused', 'noAssertion', 'requirements', 'notSetUp', 'passwordRefused', 'toolFactor'),
  },
  notEnrolled: {
    proves: [{ reply: 'notSetUp' }],
    rulesOut: unless('notSetUp', 'toolFactor'),
  },
  factorRejected: {
    proves: [{ reply: 'rejected' }],
    points: [{ log: 'credentials' }],
    rulesOut: unless('rejected'),
  },
  factorTimedOut: {
    proves: [{ reply: 'timedOut' }],
    rulesOut: unless('timedOut', 'verifyApp'),
  },
  authenticatorBroken: {
    proves: [{ reply: 'verifyApp' }],
    points: [{ reply: ['code', 'timedOut', 'rejected'] }],
    rulesOut: unless('verifyApp', 'code', 'timedOut', 'rejected'),
  },
  authenticationTooOld: {
    proves: [{ reply: 'tooOld' }],
    rulesOut: unless('tooOld'),
  },
  claimMissing: {
    proves: [{ reply: 'claimLost' }],
    rulesOut: unless('claimLost', 'appRules'),
  },
  appRefusedUser: {
    proves: [{ reply: 'appRules' }],
    points: [{ reply: ['denied', 'accessDenied'] }],
    rulesOut: [...unless('appRules', 'denied', 'accessDenied'), { log: ['credentials', 'locked'], because: because.before }],
  },
  jitFailed: {
    proves: [{ reply: 'jit' }],
    points: [{ reply: ['inboundFailed', 'samlUser'] }, { samlReason: 'user' }],
    rulesOut: [
      ...unless('jit', 'inboundFailed', 'samlUser', 'accessDenied'),
      { samlReason: ['signature', 'issuer', 'audience', 'destination', 'time', 'status'], because: because.samlReason },
    ],
  },
  deviceCodeExpired: {
    proves: [{ reply: 'deviceCode' }, { grantType: 'deviceCode' }],
    points: [{ reply: 'invalidGrant' }],
    rulesOut: [
      ...unless('deviceCode', 'invalidGrant'),
      { grantType: ['authorizationCode', 'refreshToken', 'password', 'tokenExchange', 'other'], because: grant },
    ],
  },
  localNetworkBlocked: {
    proves: [{ reply: 'localNetwork' }],
    rulesOut: unless('localNetwork'),
  },
  framingRefused: {
    proves: [{ reply: 'frame' }],
    rulesOut: unless('frame'),
  },
  webSsoNotAllowed: {
    proves: [{ reply: 'webSso' }, { grantType: 'tokenExchange' }],
    points: [{ reply: ['grantType', 'invalidGrant'] }],
    rulesOut: [
      ...unless('webSso', 'grantType', 'invalidGrant'),
      { grantType: ['authorizationCode', 'refreshToken', 'password', 'deviceCode', 'other'], because: grant },
    ],
  },
  agentFaulty: {
    proves: [{ reply: 'agent' }],
    rulesOut: unless('agent'),
  },
  tokenContentFailed: {
    proves: [{ reply: 'tokenContent' }],
    points: [{ reply: 'codeMissing' }],
    rulesOut: unless('tokenContent', 'codeMissing'),
  },
  samlDecryptionFailed: {
    proves: [{ reply: 'samlDecryption' }],
    points: [{ reply: 'samlTrust' }],
    rulesOut: unless('samlDecryption'),
  },
} satisfies CausesTable<typeof questions>
