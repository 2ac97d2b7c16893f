import { withoutValues } from '../without-values'

/** What a page tells the person who signs in. */
export const states = [
  'credentialsRefused',
  'accountLocked',
  'passwordExpired',
  'accountInactive',
  'userUnmatched',
  'jitFailed',
  'appUnassigned',
  'appDenied',
  'accessDenied',
  'requirementsUnmet',
  'deviceUnmet',
  'verifyBlocked',
  'authenticatorMissing',
  'codeInvalid',
  'codeUsed',
  'codeExpired',
  'promptTimedOut',
  'promptRejected',
  'linkExpired',
  'linkUsed',
  'recoveryRefused',
  'sessionExpired',
  'stateStale',
  'cookiesBlocked',
  'requestErroneous',
  'pageNotFound',
  'tooManyRequests',
  'unsupportedResponse',
  'unexpectedError',
  'serverUnreachable',
  'formErroneous',
  'clockUnsynced',
  'deviceActivationFailed',
] as const

export type State = (typeof states)[number]

/** `okta`: Okta is named, or the words are its own; without it another site may have shown them. */
export type Key = State | 'okta'

export const signInPageSource = { id: 'sign-in-page', facts: withoutValues<Key>([...states, 'okta']), attempts: false } as const
