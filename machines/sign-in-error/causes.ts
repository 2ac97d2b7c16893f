import type { Causes } from '@/machines/engine/define-tree'
import type { states } from './machine'

/** Which answers fit which cause of a failed sign-in. A bare error fits every cause that may show it; a description, a code or a page's own words fit few. */
export const causes: Causes<typeof states> = {
  credentialsWrong: {
    reply: ['credentials', 'passwordRefused', 'authnRefused', 'passwordGrant', 'invalidGrant'],
    status: ['active'],
    log: ['credentials', 'nothing'],
    grantType: ['password', 'other'],
  },
  userLocked: { reply: ['locked', 'credentials', 'passwordRefused', 'authnRefused'], status: ['locked'], log: ['locked', 'nothing'] },
  userInactive: { reply: ['inactive', 'credentials', 'passwordRefused', 'authnRefused'], status: ['inactive'], log: ['credentials', 'nothing'] },
  passwordExpired: {
    reply: ['passwordExpired', 'credentials', 'passwordRefused', 'authnRefused'],
    status: ['passwordExpired', 'active'],
    log: ['credentials', 'nothing'],
  },
  passcodeInvalid: { reply: ['code'], log: ['credentials', 'nothing'] },
  linkExpired: { reply: ['linkExpired'] },
  recoveryNotAllowed: { reply: ['recovery'] },

  appNotAssigned: { reply: ['notAssigned', 'denied', 'accessDenied'], log: ['notAssigned'] },
  signOnPolicyDenied: {
    reply: ['policyDenied', 'denied', 'accessDenied', 'noPermission', 'requirements', 'authnRefused', 'credentials', 'passwordRefused', 'zone'],
    log: ['policyDenied', 'requirements', 'zone'],
  },
  assuranceUnmet: { reply: ['requirements', 'denied', 'accessDenied', 'authnRefused'], log: ['requirements', 'policyDenied'] },
  networkZoneDenied: {
    reply: ['zone', 'denied', 'accessDenied', 'noPermission', 'policyDenied', 'credentials', 'passwordRefused', 'authnRefused'],
    log: ['zone', 'policyDenied', 'nothing'],
  },

  sessionStateStale: { reply: ['stale', 'linkExpired', 'circle', 'stateLost', 'denied'], fresh: ['works'] },
  thirdPartyCookiesBlocked: { reply: ['cookies', 'loginRequired', 'circle', 'stateLost', 'stale'], fresh: ['otherBrowser', 'works'] },
  rateLimited: { reply: ['throttled'] },

  redirectUriMismatched: { reply: ['redirectUri', 'redirectTrust', 'badRequest', 'invalidRequest'], redirectUri: ['differs'] },
  redirectNotTrusted: { reply: ['redirectTrust', 'badRequest'], redirectUri: ['none', 'same'] },
  requestInvalid: { reply: ['request', 'badRequest', 'invalidRequest'], redirectUri: ['same', 'none'] },

  clientIdUnknown: { reply: ['clientId', 'invalidClient', 'badRequest'], clientAuthentication: ['unknownClient', 'secret', 'keys', 'none'] },
  clientSecretInvalid: { reply: ['clientSecret', 'invalidClient'], clientAuthentication: ['secret'] },
  clientAuthMethodMismatched: { reply: ['clientMethod', 'invalidClient', 'invalidRequest'], clientAuthentication: ['secret', 'keys', 'none'] },
  clientKeysMissing: { reply: ['clientKeys', 'invalidClient'], clientAuthentication: ['keys'] },
  clientAssertionInvalid: { reply: ['assertion', 'invalidClient'], clientAuthentication: ['keys'] },

  authorizationCodeInvalid: { reply: ['authorizationCode', 'invalidGrant'], grantType: ['authorizationCode'] },
  pkceFailed: { reply: ['pkce', 'invalidGrant', 'invalidRequest'], grantType: ['authorizationCode'] },
  refreshTokenInvalid: { reply: ['refreshToken', 'invalidGrant'], grantType: ['refreshToken'] },
  grantNotAllowed: { reply: ['grantType', 'badRequest'] },
  browserTokenRequest: { reply: ['browserRequest', 'grantType', 'invalidClient', 'invalidRequest'], clientAuthentication: ['secret', 'none'] },
  interactionRequired: { reply: ['interaction'] },

  scopeUnknown: { reply: ['scope', 'invalidScope', 'badRequest'], server: ['custom'] },
  customScopeOnOrgServer: { reply: ['customScope', 'invalidScope', 'badRequest'], server: ['org'] },
  scopesNotConsented: { reply: ['consent', 'accessDenied', 'invalidScope'], server: ['org'] },
  authorizationServerMissing: { reply: ['serverMissing', 'codeMissing', 'pageMissing', 'badRequest'], server: ['missing', 'custom'] },
  policyMismatched: { reply: ['noPolicy', 'accessDenied', 'codeMissing'], log: ['noPolicy'], server: ['custom'] },

  clockSkewed: { reply: ['tokenTime', 'circle'] },
  issuerMismatched: { reply: ['tokenIssuer', 'codeMissing', 'pageMissing', 'circle'] },

  samlSignatureInvalid: {
    reply: ['samlSignature', 'samlTrust', 'samlCertificate', 'inboundFailed'],
    samlReason: ['signature'],
    certificate: ['differs', 'same'],
  },
  samlCertificateExpired: { reply: ['samlCertificate', 'samlSignature', 'samlTrust'], samlReason: ['signature'], certificate: ['expired'] },
  samlAudienceMismatched: { reply: ['samlAudience', 'inboundFailed'], samlReason: ['audience'] },
  samlDestinationMismatched: { reply: ['samlDestination', 'inboundFailed'], samlReason: ['destination'] },
  samlIssuerMismatched: { reply: ['samlIssuer', 'inboundFailed'], samlReason: ['issuer'] },
  samlClockSkewed: { reply: ['samlTime', 'inboundFailed'], samlReason: ['time'] },
  samlUserUnmatched: { reply: ['samlUser', 'inboundFailed'], samlReason: ['user'] },
  samlRequestMalformed: { reply: ['samlRequest', 'badRequest'] },
  idpRefused: { reply: ['samlStatus', 'inboundFailed', 'accessDenied'], samlReason: ['status'] },

  appUrlWrong: { reply: ['noAssertion', 'pageMissing'], address: ['org', 'app'] },
  orgUrlWrong: { reply: ['orgUrl', 'noAssertion', 'pageMissing'], address: ['other'] },
  provisioningRefused: { reply: ['provisioning'] },
  clientFault: { reply: ['program', 'noAssertion', 'circle', 'stateLost'], address: ['app'] },
  noErrorFound: { reply: ['success'] },
}
