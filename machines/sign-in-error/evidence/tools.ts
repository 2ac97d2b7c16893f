import type { Replies } from './rows'

/** What tools, libraries, browsers and captures show by themselves. */
export const tools: Replies = [
  ['notAssigned', ['client-error.appMissing']],
  ['requirements', ['client-error.subjectTokenAssuranceUnmet']],
  ['notSetUp', ['client-error.factorMissing']],
  ['toolFactor', ['client-error.mfaUnsupported']],
  ['locked', ['client-error.accountLocked']],
  ['timedOut', ['client-error.promptTimedOut']],
  ['rejected', ['client-error.promptRejected']],
  ['appRules', ['client-error.groupsUnmet']],
  ['frame', ['browser-console.frameRefused']],
  ['provisioning', ['client-error.provisioningFailed', 'okta-error.E0000049', 'okta-error.E0000051', 'okta-error.E0000052']],
  ['redirectTrust', ['client-error.redirectRefused', 'client-error.sessionMissing']],
  ['authnRefused', ['client-error.authnRefused']],
  ['redirectUri', ['har.redirectUriDiffers', 'authorize-url.redirectUriMismatched', 'authorize-url.redirectUriUnlisted']],
  ['pkce', ['har.pkceDiffers', 'authorize-url.codeVerifierMissing', 'authorize-url.codeChallengePlain', 'browser-console.pkceUnsupported']],
  [
    'cookies',
    [
      'browser-console.thirdPartyCookieBlocked',
      'browser-console.sameSiteRejected',
      'browser-console.cookieRejected',
      'browser-console.storageAccessRefused',
      'browser-console.storageUnavailable',
      'browser-console.trackingPrevented',
      'har.cookieMissing',
    ],
  ],
  [
    'stateLost',
    [
      'client-error.stateMismatched',
      'har.stateDiffers',
      'authorize-url.stateMismatched',
      'browser-console.stateMismatched',
      'browser-console.nonceMismatched',
      'browser-console.transactionMissing',
      'browser-console.flowTimedOut',
    ],
  ],
  ['circle', ['har.redirectLoop', 'browser-console.redirectLoop']],
  ['tokenTime', ['client-error.issuedInFuture', 'client-error.notYetValid', 'sign-in-page.clockUnsynced']],
  ['noAssertion', ['client-error.samlMissing', 'client-error.stateTokenMissing', 'client-error.pageUnexpected']],
  ['orgUrl', ['authorize-url.adminHost', 'browser-console.adminIssuer', 'http-response.adminHost']],
  // Okta took the request before it refused the person.
  ['accessDenied', ['oauth-error.access_denied']],
  // What the address of a request lacks narrows, and proves nothing: the request may be another one than the one that failed.
  [
    'invalidRequest',
    [
      'authorize-url.responseTypeMissing',
      'authorize-url.scopeMissing',
      'authorize-url.stateMissing',
      'authorize-url.nonceMissing',
      'authorize-url.duplicatedParameter',
    ],
  ],
  ['customScope', ['authorize-url.customScopeOnOrgServer']],
  ['scope', ['authorize-url.oktaScopeOnCustomServer']],
]

/** What counts only where nothing else is said. */
export const leftovers: Replies = [
  ['serverMissing', ['client-error.serverMissing']],
  ['codeMissing', ['client-error.codeMissing']],
  ['tokenTime', ['har.clockDiffers']],
  ['tokenIssuer', ['client-error.issuerMismatch']],
  ['tokenAudience', ['client-error.audienceMismatch']],
  ['tokenKeys', ['client-error.keyNotFound', 'client-error.keysNotLoaded']],
  ['discovery', ['client-error.discoveryFailed', 'browser-console.wellKnownUnloaded']],
  ['tokenTime', ['client-error.tokenExpired']],
  ['claimLost', ['client-error.claimMissing']],
  ['throttled', ['browser-console.tooManyRequests', 'http-response.status429']],
  ['pageMissing', ['http-response.status404']],
  ['program', ['client-error.programFault']],
  [
    'success',
    [
      'har.noFailure',
      'okta-system-log.ssoSucceeded',
      'okta-system-log.laterSuccess',
      'oauth-error.authorization_pending',
      'oauth-error.direct_auth_authorization_pending',
    ],
  ],
]
