import { type Rows, rows } from './rows'

/** What Okta's pages, its error codes and the System Log say of a person's sign-in. The log knows more than the page, so it goes first. */
export const pages: Rows = {
  ...rows('zone', 'okta-system-log.ipBlocked'),
  ...rows('requirements', 'okta-system-log.assuranceUnmet'),
  ...rows('notAssigned', 'okta-system-log.unassigned'),
  ...rows('samlSignature', 'okta-system-log.samlSignatureInvalid'),
  ...rows('samlIssuer', 'okta-system-log.samlIssuerMismatched'),
  ...rows('samlAudience', 'okta-system-log.samlAudienceMismatched'),
  ...rows('samlUser', 'okta-system-log.samlUserUnmatched'),
  ...rows('samlTime', 'okta-system-log.samlClockSkewed'),
  ...rows('stale', 'okta-system-log.samlReplayed'),
  ...rows('locked', 'okta-system-log.userLocked'),
  ...rows('passwordExpired', 'okta-system-log.passwordExpired'),
  ...rows('inactive', 'okta-system-log.userInactive', 'okta-system-log.userDeactivated'),
  ...rows('code', 'okta-system-log.passcodeInvalid', 'okta-system-log.pushRejected', 'okta-system-log.pushTimedOut', 'okta-system-log.factorRejected'),
  ...rows('policyDenied', 'okta-system-log.policyDenied', 'okta-system-log.outsideZone', 'okta-system-log.appDenied', 'okta-system-log.passwordDisallowed'),
  ...rows('throttled', 'okta-system-log.rateLimited'),

  ...rows('notAssigned', 'sign-in-page.appUnassigned'),
  ...rows('requirements', 'sign-in-page.requirementsUnmet', 'sign-in-page.deviceUnmet', 'sign-in-page.authenticatorMissing', 'okta-error.E0000058'),
  ...rows('locked', 'sign-in-page.accountLocked', 'okta-error.E0000069'),
  ...rows('passwordExpired', 'sign-in-page.passwordExpired', 'okta-error.E0000064'),
  ...rows('inactive', 'sign-in-page.accountInactive'),
  ...rows('linkExpired', 'sign-in-page.linkExpired', 'sign-in-page.linkUsed', 'okta-error.E0000105'),
  ...rows('recovery', 'sign-in-page.recoveryRefused', 'okta-error.E0000034', 'okta-error.E0000095', 'okta-error.E0000087'),
  ...rows(
    'code',
    'sign-in-page.codeInvalid',
    'sign-in-page.codeUsed',
    'sign-in-page.codeExpired',
    'sign-in-page.promptTimedOut',
    'sign-in-page.promptRejected',
    'okta-error.E0000068',
    'okta-error.E0000070',
    'okta-error.E0000073',
    'okta-error.E0000082',
    'okta-error.E0000083',
  ),
  ...rows('samlUser', 'sign-in-page.userUnmatched', 'sign-in-page.jitFailed'),
  ...rows('stale', 'sign-in-page.sessionExpired', 'sign-in-page.stateStale', 'okta-error.E0000079', 'okta-error.E0000092'),
  ...rows('cookies', 'sign-in-page.cookiesBlocked'),
  ...rows('policyDenied', 'okta-error.E0000057', 'okta-error.E0000085'),
  ...rows('noPermission', 'okta-error.E0000006'),
  ...rows('passwordRefused', 'okta-error.E0000004', 'okta-error.E0000207', 'okta-system-log.credentialsInvalid', 'okta-system-log.userUnknown'),
}

/** Words that fit many causes: what stands beside them says more. */
export const vague: Rows = {
  ...rows('credentials', 'sign-in-page.credentialsRefused'),
  ...rows('denied', 'sign-in-page.appDenied', 'sign-in-page.accessDenied', 'client-error.appRefused'),
  ...rows('throttled', 'sign-in-page.tooManyRequests'),
  ...rows('pageMissing', 'sign-in-page.pageNotFound'),
  ...rows('badRequest', 'sign-in-page.requestErroneous'),
  ...rows('credentials', 'okta-system-log.signInFailed'),
}
