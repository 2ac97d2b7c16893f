/** What each fact of it says. */
export const exceptionWords = {
  'exception.runtime': 'The program ended with an error of its language or runtime',
  'exception.unanswered': 'The program ended with an exception that shows no answer from Okta',
} as const
