import type { Blank, Message } from '@/machines/types'

const blanks = [{ words: 'Flow and card' }, { words: 'Time of the failed run, in UTC', known: ['http-response.date'] }] as const satisfies readonly Blank[]

/** For whoever cannot look: what to ask whom. They ask for no token, client secret, cookie or whole log, and send none. */
export const messages: readonly Message[] = [
  {
    to: 'okta-admin',
    title: 'To the Okta admin',
    hello: 'Hello, a card in one of our Okta Workflows fails. Could you please look at the settings? I cannot see them.',
    blanks,
    please: [
      'Applications > Applications > Okta Workflows OAuth > Okta API Scopes: does {www-authenticate.scope|the scope that the card needs} show Grant or Revoke, or is it not in the list?',
      'When was the connection last reauthorized? Reports > System Log: eventType sw "workflows.user.connection"',
      'Which account authorized it? Is it active, and which admin role does it have (for a custom role: permissions and resource set)?',
      'Does the System Log show a refusal at that time?',
      'The events of this request: transaction.id eq "{http-response.requestId|____}"',
    ],
    never: 'Only a super admin can grant a scope. The connection has to be reauthorized afterwards. Please do not send the client secret or a token.',
  },
  {
    to: 'developer',
    title: 'To the owner of the flow',
    hello:
      'Hello, one of your flows fails. The alert does not show the reason, but the card’s error does: open the run in Execution History and choose the failed card.',
    blanks,
    please: [
      'The status, the kind and the message.',
      'The www-authenticate header, if there is one.',
      'The headers x-okta-request-id, date, x-rate-limit-limit, x-rate-limit-remaining and x-rate-limit-reset.',
      'From the body: errorCode, errorSummary, errorCauses and errorId. If it is a web page: the first line.',
      'The connection’s name and domain, and the value of flo.',
      'How often it fails, since when, and what changed before.',
    ],
    never: 'Please leave out set-cookie, cookie, authorization and dpop, and do not send the whole log.',
  },
]
