import { type ErrorCode, errorCodes } from '@/lib/okta/error-codes'

const codeWords = Object.fromEntries(Object.entries(errorCodes).map(([code, { means }]) => [`okta-error.${code}`, `${code}: ${means}`])) as Record<
  `okta-error.${ErrorCode}`,
  string
>

/** What each fact of Okta's error answers says. */
export const oktaErrorWords = {
  ...codeWords,
  'okta-error.otherCode': 'Okta answered with {okta-error.otherCode|a code} that its catalogue does not explain',
  'okta-error.otherRequestCode': 'Okta answered with {okta-error.otherRequestCode|a code} about the request',
  'okta-error.otherStateCode': 'Okta answered with {okta-error.otherStateCode|a code} about the state of an object, not about permission',
  'okta-error.otherMissingCode': 'Okta answered with {okta-error.otherMissingCode|a code} about something that is not there',
  'okta-error.otherLimitCode': 'Okta answered with {okta-error.otherLimitCode|a code} about a limit',
  'okta-error.otherServerCode': 'Okta answered with {okta-error.otherServerCode|a code} about a failure on its side or behind it',
  'okta-error.errorId': 'Okta’s id of this error is {okta-error.errorId|in the answer}',
  'okta-error.cause': 'The error names a more exact cause',
  'okta-error.pathNotRouted': 'Okta has no API at this path',
} as const

/** What a fact says when a paste rules it out. */
export const oktaErrorRefutedWords = { 'okta-error.cause': 'The error names no more exact cause' } as const
