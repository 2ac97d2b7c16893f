import { withoutValues } from '../without-values'

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
const signingIn = [
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

const keys = [...network, ...verifiers, ...printed, ...signingIn, 'ownServiceFailed', 'orgIssuer', 'orgAddress', 'okta'] as const

/** `okta`: Okta, one of its libraries or its own wording is named; without it the error may be about any server. `ownServiceFailed`: it is about a server of the reader’s own. */
export type Key = (typeof keys)[number]

export const clientErrorSource = { id: 'client-error', facts: withoutValues(keys), attempts: false } as const
