import { lastResort } from '@/lib/evidence/parsers/symptom/facts'
import type { PointedTo } from './pointed-to'

/** What says so little that it counts only where nothing else speaks. */
export const isGeneral = (proof: string) =>
  proof.startsWith('exception.') || proof === 'symptom.cannotSignIn' || proof === 'symptom.agentFails' || lastResort.has(proof)

/** What a symptom, or the end of a program, points to, by tree. Neither ever names a cause. */
export const pointedToBySymptoms: PointedTo = {
  'symptom.remoteDesktopEveryone': {
    'rdp-mfa': ['clientConfigWrong', 'clockSkewed', 'tlsOutdated', 'tlsIntercepted', 'proxyRefused', 'oktaUnreachable', 'networkZoneDenied', 'ipBlocked'],
  },
  'symptom.remoteDesktopOnePerson': {
    'rdp-mfa': [
      'notEnrolled',
      'authenticatorUnusable',
      'appNotAssigned',
      'usernameMismatched',
      'userDuplicated',
      'credentialsWrong',
      'userInactive',
      'signOnPolicyDenied',
    ],
  },
  'symptom.remoteDesktopBlank': { 'rdp-mfa': ['widgetBlocked', 'widgetCertificateUntrusted'] },
  'symptom.workflowsAuthorGone': { 'workflows-403': ['connectionExpired', 'adminRoleMissing', 'wrongConnection'] },
  'symptom.dpopProofAbsent': { 'api-error': ['dpopProofMissing'] },
  'symptom.worksElsewhere': {
    'api-error': ['clientFault', 'authorizationMissing', 'originNotAllowed', 'trustStoreIncomplete', 'proxyBlocked'],
  },
  'symptom.parameterIgnored': { 'api-error': ['clientFault', 'requestInvalid'] },
  'symptom.scopeClaimName': { 'api-error': ['clientFault'] },
  'symptom.tokenOwnerGone': { 'api-error': ['apiTokenInvalid'] },
  'symptom.flowTooSlow': { 'workflows-403': ['flowFault'] },
  'symptom.failsInBursts': { 'api-error': ['rateLimited', 'concurrencyLimited', 'clientRateLimited'] },
  'symptom.newPhone': { 'sign-in-error': ['authenticatorBroken'] },
  'symptom.verifySetUpFails': { 'sign-in-error': ['authenticatorBroken'] },
  'symptom.signInLoop': { 'sign-in-error': ['sessionStateStale', 'thirdPartyCookiesBlocked', 'clientCannotChallenge'] },
  'symptom.emptyResult': { 'api-error': ['resultFiltered', 'adminRoleMissing', 'noErrorFound'] },
  'symptom.agentFails': { 'sign-in-error': ['agentFaulty'], 'api-error': ['agentFaulty', 'agentUnavailable'] },
  'symptom.deviceAccess': { 'rdp-mfa': ['otherProduct'] },
  'exception.runtime': { 'api-error': ['clientFault'], 'sign-in-error': ['clientFault'] },
  'exception.unanswered': { 'api-error': ['clientFault', 'orgUrlWrong', 'oktaUnreachable'], 'sign-in-error': ['clientFault', 'orgUrlWrong'] },
  'symptom.redirectLoop': { 'sign-in-error': ['sessionStateStale', 'thirdPartyCookiesBlocked', 'clientFault'] },
  'symptom.tileMissing': { 'sign-in-error': ['appNotAssigned'] },
  'symptom.secondFactorMissing': { 'rdp-mfa': ['mfaNotRequired'] },
  'symptom.windowsAsksAgain': { 'rdp-mfa': ['windowsCredentials', 'remoteAccessDenied'] },
  'symptom.otherNetwork': { 'sign-in-error': ['networkZoneDenied', 'signOnPolicyDenied'] },
  'symptom.tokenUnused': { 'api-error': ['apiTokenInvalid'] },
  'symptom.manyAttempts': { 'sign-in-error': ['userLocked'] },
  'symptom.cannotSignIn': {
    'sign-in-error': ['credentialsWrong', 'userLocked', 'passwordExpired', 'signOnPolicyDenied', 'networkZoneDenied', 'appNotAssigned'],
  },
  'symptom.onlyFromTile': { 'sign-in-error': ['idpInitiatedUnsupported'] },
  'symptom.programAskedForFactor': { 'sign-in-error': ['clientCannotChallenge', 'assuranceUnmet'] },
  'symptom.provisioningFails': { 'sign-in-error': ['provisioningRefused'] },
  'symptom.embeddedBrowser': { 'sign-in-error': ['clientCannotChallenge', 'clientFault'] },
  'symptom.appShowsError': { 'sign-in-error': ['clientFault', 'claimMissing', 'appRefusedUser', 'samlUserUnmatched', 'clientCannotChallenge'] },
  'symptom.callFails': { 'api-error': ['clientFault', 'requestInvalid', 'orgUrlWrong', 'adminRoleMissing', 'oktaUnreachable'] },
  'symptom.attributeAbsent': { 'sign-in-error': ['claimMissing'] },
  'symptom.groupsAbsent': { 'sign-in-error': ['claimMissing'] },
  'symptom.tooManyGroups': { 'sign-in-error': ['tokenContentFailed'], 'api-error': ['tokenContentFailed', 'resultFiltered'] },
  'symptom.authorizationServersAbsent': { 'sign-in-error': ['authorizationServerMissing'] },
  'symptom.personRenamed': { 'sign-in-error': ['samlUserUnmatched', 'credentialsWrong'], 'rdp-mfa': ['usernameMismatched'] },
  'symptom.otherBrowser': { 'sign-in-error': ['thirdPartyCookiesBlocked', 'sessionStateStale'] },
  'symptom.appSaysNo': { 'sign-in-error': ['appRefusedUser', 'samlUserUnmatched', 'appNotAssigned', 'claimMissing'] },
  'symptom.certificateExchanged': { 'sign-in-error': ['samlSignatureInvalid', 'samlCertificateExpired', 'keysUnavailable'] },
  'symptom.signOutFails': { 'sign-in-error': ['redirectUriMismatched', 'redirectNotTrusted', 'clientFault'] },
  'symptom.clientMethodsDiffer': { 'sign-in-error': ['clientAuthMethodMismatched'] },
  'symptom.promptCutShort': { 'sign-in-error': ['factorTimedOut'] },
  'symptom.localNetworkAsked': { 'sign-in-error': ['localNetworkBlocked'] },
  'symptom.pushLate': { 'sign-in-error': ['factorTimedOut', 'authenticatorBroken'] },
}
