import type { Replies } from './rows'

/** What Okta's pages, its error codes and the System Log say of a person's sign-in. The log knows more than the page, so it goes first. */
export const pages: Replies = [
  ['agent', ['okta-system-log.agentUnavailable']],
  ['zone', ['okta-system-log.ipBlocked']],
  ['requirements', ['okta-system-log.assuranceUnmet']],
  ['notAssigned', ['okta-system-log.unassigned']],
  ['samlSignature', ['okta-system-log.samlSignatureInvalid']],
  ['samlIssuer', ['okta-system-log.samlIssuerMismatched']],
  ['samlAudience', ['okta-system-log.samlAudienceMismatched']],
  ['samlUser', ['okta-system-log.samlUserUnmatched']],
  ['samlTime', ['okta-system-log.samlClockSkewed']],
  ['stale', ['okta-system-log.samlReplayed']],
  ['locked', ['okta-system-log.userLocked']],
  ['passwordExpired', ['okta-system-log.passwordExpired']],
  ['inactive', ['okta-system-log.userInactive', 'okta-system-log.userDeactivated']],
  ['rejected', ['okta-system-log.pushRejected']],
  ['timedOut', ['okta-system-log.pushTimedOut']],
  ['code', ['okta-system-log.passcodeInvalid', 'okta-system-log.factorRejected']],
  ['policyDenied', ['okta-system-log.policyDenied', 'okta-system-log.outsideZone', 'okta-system-log.appDenied', 'okta-system-log.passwordDisallowed']],
  ['throttled', ['okta-system-log.rateLimited']],

  ['notAssigned', ['sign-in-page.appUnassigned']],
  ['requirements', ['sign-in-page.requirementsUnmet', 'sign-in-page.deviceUnmet', 'okta-error.E0000058']],
  ['notSetUp', ['sign-in-page.authenticatorMissing']],
  ['timedOut', ['sign-in-page.promptTimedOut']],
  ['rejected', ['sign-in-page.promptRejected']],
  ['locked', ['sign-in-page.accountLocked', 'okta-error.E0000069', 'okta-error.E0000119']],
  ['passwordExpired', ['sign-in-page.passwordExpired', 'okta-error.E0000064', 'okta-error.E0000259']],
  ['inactive', ['sign-in-page.accountInactive']],
  ['linkExpired', ['sign-in-page.linkExpired', 'sign-in-page.linkUsed', 'okta-error.E0000105']],
  ['recovery', ['sign-in-page.recoveryRefused', 'okta-error.E0000034', 'okta-error.E0000095', 'okta-error.E0000087']],
  [
    'code',
    [
      'sign-in-page.codeInvalid',
      'sign-in-page.codeUsed',
      'sign-in-page.codeExpired',
      'okta-error.E0000068',
      'okta-error.E0000070',
      'okta-error.E0000073',
      'okta-error.E0000082',
      'okta-error.E0000083',
    ],
  ],
  ['jit', ['sign-in-page.jitFailed']],
  ['samlUser', ['sign-in-page.userUnmatched']],
  ['stale', ['sign-in-page.sessionExpired', 'sign-in-page.stateStale', 'okta-error.E0000079', 'okta-error.E0000092', 'okta-error.E0000191']],
  ['cookies', ['sign-in-page.cookiesBlocked']],
  ['policyDenied', ['okta-error.E0000057', 'okta-error.E0000085']],
  ['noPermission', ['okta-error.E0000006']],
  ['passwordRefused', ['okta-error.E0000004', 'okta-error.E0000207', 'okta-system-log.credentialsInvalid', 'okta-system-log.userUnknown']],
]

/** Words that fit many causes: what stands beside them says more. */
export const vague: Replies = [
  ['credentials', ['sign-in-page.credentialsRefused']],
  ['denied', ['sign-in-page.appDenied', 'sign-in-page.accessDenied', 'client-error.appRefused']],
  ['throttled', ['sign-in-page.tooManyRequests']],
  ['pageMissing', ['sign-in-page.pageNotFound']],
  ['badRequest', ['sign-in-page.requestErroneous']],
  ['credentials', ['okta-system-log.signInFailed']],
]
