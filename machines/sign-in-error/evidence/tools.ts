import { type Rows, rows } from './rows'

/** What tools, libraries, browsers and captures show by themselves. */
export const tools: Rows = {
  ...rows('notAssigned', 'client-error.appMissing'),
  ...rows('requirements', 'client-error.subjectTokenAssuranceUnmet', 'client-error.mfaUnsupported', 'client-error.factorMissing'),
  ...rows('locked', 'client-error.accountLocked'),
  ...rows('code', 'client-error.promptTimedOut', 'client-error.promptRejected'),
  ...rows('provisioning', 'client-error.provisioningFailed'),
  ...rows('redirectTrust', 'client-error.redirectRefused', 'client-error.sessionMissing'),
  ...rows('authnRefused', 'client-error.authnRefused'),
  ...rows('redirectUri', 'har.redirectUriDiffers', 'authorize-url.redirectUriMismatched', 'authorize-url.redirectUriUnlisted'),
  ...rows('pkce', 'har.pkceDiffers', 'authorize-url.codeVerifierMissing', 'authorize-url.codeChallengePlain', 'browser-console.pkceUnsupported'),
  ...rows(
    'cookies',
    'browser-console.thirdPartyCookieBlocked',
    'browser-console.sameSiteRejected',
    'browser-console.cookieRejected',
    'browser-console.storageAccessRefused',
    'browser-console.storageUnavailable',
    'browser-console.trackingPrevented',
    'har.cookieMissing',
  ),
  ...rows(
    'stateLost',
    'client-error.stateMismatched',
    'har.stateDiffers',
    'authorize-url.stateMismatched',
    'browser-console.stateMismatched',
    'browser-console.nonceMismatched',
    'browser-console.transactionMissing',
    'browser-console.flowTimedOut',
  ),
  ...rows('circle', 'har.redirectLoop', 'browser-console.redirectLoop'),
  ...rows('tokenTime', 'client-error.issuedInFuture', 'client-error.notYetValid', 'sign-in-page.clockUnsynced'),
  ...rows('noAssertion', 'client-error.samlMissing', 'client-error.stateTokenMissing', 'client-error.pageUnexpected'),
  ...rows('orgUrl', 'authorize-url.adminHost', 'browser-console.adminIssuer', 'http-response.adminHost'),
  // Okta took the request before it refused the person.
  ...rows('accessDenied', 'oauth-error.access_denied'),
  ...rows(
    'request',
    'authorize-url.responseTypeMissing',
    'authorize-url.scopeMissing',
    'authorize-url.stateMissing',
    'authorize-url.nonceMissing',
    'authorize-url.duplicatedParameter',
  ),
  ...rows('customScope', 'authorize-url.customScopeOnOrgServer'),
  ...rows('scope', 'authorize-url.oktaScopeOnCustomServer'),
}

/** What counts only where nothing else is said. */
export const leftovers: Rows = {
  ...rows('serverMissing', 'client-error.serverMissing'),
  ...rows('codeMissing', 'client-error.codeMissing'),
  ...rows('tokenTime', 'har.clockDiffers'),
  ...rows('tokenIssuer', 'client-error.issuerMismatch'),
  ...rows('tokenTime', 'client-error.tokenExpired'),
  ...rows('throttled', 'browser-console.tooManyRequests', 'http-response.status429'),
  ...rows('pageMissing', 'http-response.status404'),
  ...rows('program', 'client-error.programFault'),
  ...rows('success', 'har.noFailure', 'okta-system-log.ssoSucceeded', 'okta-system-log.laterSuccess', 'oauth-error.authorization_pending'),
}
