/** No answer came, or not from where it should. */
export const network = [
  'dnsFailed',
  'refused',
  'timedOut',
  'connectionLost',
  'trustStoreBare',
  'tlsUntrusted',
  'certificateDates',
  'certificateName',
  'tlsFailed',
  'proxyAnswered',
  'behindProxy',
  'corsBlocked',
  'corsWildcardCredentials',
  'notJson',
  'addressMalformed',
  'headerMalformed',
] as const

/** What a library says that checks a token. */
export const verifiers = [
  'assertionInFuture',
  'issuedInFuture',
  'notYetValid',
  'tokenExpired',
  'issuerMismatch',
  'audienceMismatch',
  'signatureFailed',
  'keyNotFound',
  'keysNotLoaded',
  'typUnexpected',
  'claimMissing',
  'claimMismatch',
  'tokenMalformed',
  'tokenRejected',
  'discoveryFailed',
] as const

/** A status without the words that came with it, and faults of the program itself or of the tool. */
export const printed = [
  'unauthorizedPrinted',
  'permissionPrinted',
  'rateLimitPrinted',
  'serverFailurePrinted',
  'bodyHidden',
  'authnRefused',
  'pageUnexpected',
  'sessionMissing',
  'codeMissing',
  'provisioningFailed',
  'programFault',
] as const

/** What tools and apps say that sign a person in. */
export const signingIn = [
  'redirectRefused',
  'stateMismatched',
  'samlMissing',
  'stateTokenMissing',
  'mfaUnsupported',
  'factorMissing',
  'promptTimedOut',
  'promptRejected',
  'accountLocked',
  'appMissing',
  'appRefused',
  'subjectTokenAssuranceUnmet',
  'tokenExchangeFailed',
  'serverMissing',
  'groupsUnmet',
] as const

export type Said = (typeof network | typeof verifiers | typeof printed | typeof signingIn)[number]
