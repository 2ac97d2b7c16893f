/** The causes that a message or a clause may speak for, by tree: `api-error/clockSkewed`. A test compares them with the trees. */
const names = {
  'rdp-mfa':
    'appNotAssigned authenticatorUnusable clientConfigWrong clockSkewed credentialsWrong factorRejected factorTimedOut ipBlocked mfaNotRequired networkZoneDenied notEnrolled oktaUnavailable oktaUnreachable orgUrlWrong otherProduct proxyRefused rateLimited remoteAccessDenied secretUnreadable signOnPolicyDenied tlsIntercepted tlsOutdated userDuplicated userInactive usernameMismatched widgetBlocked widgetCertificateUntrusted windowsCredentials',
  'workflows-403':
    'adminRoleMissing appNotAssigned connectionExpired connectionNotReauthorized dpopRequired endpointRefusesOauth flowFault networkBlocked objectStateForbids otherServiceRefused rateLimited scopeNotGranted scopeNotListed wrongConnection',
  'api-error':
    'adminRoleMissing agentFaulty agentUnavailable apiTokenInvalid audienceMismatched authorizationMissing clientFault clientRateLimited clockSkewed concurrencyLimited dpopNonceRequired dpopProofInvalid dpopProofMissing endpointRefusesOauth engineMismatched factorSendThrottled featureUnavailable idTokenUsed issuerMismatched keysUnavailable methodNotAllowed networkZoneDenied noErrorFound objectStateForbids oktaUnavailable oktaUnreachable orgTokenUnverifiable orgUrlWrong originNotAllowed otherService pathNotFound proxyBlocked rateLimited requestInvalid requestTooLarge resourceNotFound resultFiltered scopeMissing scopeNotGranted signatureInvalid tlsIntercepted tokenContentFailed tokenExpired tokenInvalid tokenNotDpopBound tokenRevoked trustStoreIncomplete wrongAuthorizationServer',
  'sign-in-error':
    'agentFaulty appNotAssigned appRefusedUser appUrlWrong assuranceUnmet audienceMismatched authenticationTooOld authenticatorBroken authorizationCodeInvalid authorizationServerMissing browserTokenRequest claimMissing clientAssertionInvalid clientAuthMethodMismatched clientCannotChallenge clientFault clientIdUnknown clientKeysMissing clientSecretInvalid clockSkewed credentialsWrong customScopeOnOrgServer deviceCodeExpired factorRejected factorTimedOut framingRefused grantNotAllowed idpInitiatedUnsupported idpRefused interactionRequired issuerMismatched jitFailed keysUnavailable linkExpired localNetworkBlocked networkZoneDenied noErrorFound notEnrolled orgUrlWrong passcodeInvalid passwordExpired pkceFailed policyMismatched provisioningRefused rateLimited recoveryNotAllowed redirectNotTrusted redirectUriMismatched refreshTokenInvalid requestInvalid samlAudienceMismatched samlCertificateExpired samlClockSkewed samlDecryptionFailed samlDestinationMismatched samlIssuerMismatched samlRequestMalformed samlSignatureInvalid samlUserUnmatched scopeUnknown scopesNotConsented sessionStateStale signOnPolicyDenied thirdPartyCookiesBlocked tokenContentFailed userInactive userLocked webSsoNotAllowed',
}

export type CauseOf = `${keyof typeof names}/${string}`

export const causesOfMessages = Object.entries(names).flatMap(([tree, causes]) => causes.split(' ').map((cause) => `${tree}/${cause}` as CauseOf))

/** A fact for each cause, without a value. */
export const factPerCause = Object.fromEntries(causesOfMessages.map((id) => [id, null])) as Record<CauseOf, null>

export const treeOf = (cause: CauseOf) => cause.slice(0, cause.indexOf('/'))

/** The tree and the cause whose names a fact bears; undefined for facts of other formats. */
export function causeInFact(fact: string): { format: 'message' | 'message-hint' | 'clause'; tree: string; cause: string } | undefined {
  const [, format, tree, cause] = /^(message|message-hint|clause)\.([\w-]+)\/(\w+)$/.exec(fact) ?? []
  return cause === undefined ? undefined : { format: format as 'message' | 'message-hint' | 'clause', tree: tree!, cause }
}
