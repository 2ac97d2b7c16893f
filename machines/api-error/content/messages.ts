import type { Blank, Message } from '@/machines/types'

const blanks = [
  { words: 'Program' },
  { words: 'Time of a failed call, in UTC', known: ['http-response.date', 'okta-system-log.eventTime'] },
] as const satisfies readonly Blank[]

/** For whoever cannot look: what to ask whom. They ask for no token, secret, cookie or whole log, and send none. */
export const messages: readonly Message[] = [
  {
    to: 'okta-admin',
    title: 'To the Okta admin',
    hello: 'Hello, one of our programs gets an error from the Okta API. I cannot see the settings behind it. Could you please check them?',
    blanks: [{ words: 'Client ID of the app, or name of the API token (not the token)' }, blanks[1]],
    please: [
      'The app’s Okta API Scopes tab: does {www-authenticate.scope|the scope that the call needs} show Grant or Revoke, or is it not listed?',
      'The caller’s admin role: on the Admin roles tab for a service app, otherwise the user’s roles. For a custom role, also its permissions and resource set.',
      'For an API token: is it still listed under Security > API > Tokens, is its owner active, and from which networks may it be used?',
      'The System Log of that minute.',
      'The events of this request: transaction.id eq "{http-response.requestId|____}"',
      'On a 429: which limit was reached, under Reports > Rate Limits?',
    ],
    never: 'If a scope has to be granted, only a super admin can do it. I will then get a new token. Please do not send a token or a client secret.',
  },
  {
    to: 'developer',
    title: 'To the developer or the owner of the program',
    hello: 'Hello, your program gets an error from the Okta API. The error message alone does not show the reason.',
    blanks,
    please: [
      'For one failed call: method and path, without IDs and personal data.',
      'The status, and these headers: www-authenticate, x-okta-request-id, date, x-rate-limit-limit, x-rate-limit-remaining, x-rate-limit-reset.',
      'From the body: errorCode, errorSummary, errorCauses and errorId, or error and error_description. If it is a web page, its first line.',
      'The kind of credentials: API token (SSWS), a user’s token or a service app, with or without DPoP.',
      'From the token, decoded on your own computer: iss, aud, scp, exp and cid. Not the token itself.',
      'Name and version of the SDK or tool, and what changed before it began.',
    ],
    never: 'Please leave out authorization, cookie, set-cookie and dpop, and do not send the whole log.',
  },
]
