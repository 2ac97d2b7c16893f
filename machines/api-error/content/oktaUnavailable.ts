import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const oktaUnavailable: CauseContent = {
  kind: 'cause',
  title: 'Okta itself answers with {http-response.status5xx|a server error}',
  because:
    'The request reached Okta, and Okta could not serve it: a fault, or read-only mode during maintenance. If only one certain call fails, and always, it is more likely that this call asks for too much.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Make the same call once more, and another simple one, such as `/api/v1/users?limit=1`.',
        'Both fail: wait. Try again after 1, 2, 4 seconds and so on, each with a random part. Repeat only calls that may be made twice.',
        'Stop for a while when it goes on (a circuit breaker): after three failures in a row make no calls for 60 seconds, then a single light one. Go on only if that one works.',
      ],
      otherWays: [
        'Only this call fails, and every time: change it. A query of the System Log that takes more than 30 seconds ends in `E0000009`: ask for a shorter time and a narrower filter. Smaller pages help too.',
        '`E0000010` (503) is read-only mode: reading works, writing has to wait.',
        'Write down for each failure: `X-Okta-Request-Id`, the time in UTC, method and path without ids, the error id, and how often it fails.',
      ],
      takes: 'a few minutes; a circuit breaker some hours',
      risk: 'A write that ended in 500 may have been done all the same. Look before you repeat it.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Look at status.okta.com, signed in as an admin: it then shows your own org. Cells have names such as OK1, EU1 or OP1; yours is in the footer of the Admin Console.',
        'Ask whether sign-ins and other programs work.',
        casePack,
      ],
      otherWays: ['Add whether it comes back with every try, which cell the org is on, and how many people it affects.'],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: ['Wait ten minutes and try once.', 'If it fails again, tell helpdesk the app and the exact time.'],
      takes: '10 minutes',
      risk: 'None',
    },
  ],
  verify: ['status.okta.com shows no incident for your org.', programRuns],
  warnings: ['Do not repeat without a pause: it makes the fault longer, and ends in 429.', 'Do not change tokens, scopes or roles because of a 5xx.'],
  otherWarnings: [
    'Do not let a program read the state from status.okta.com: it has no such interface.',
    'Do not put a token or personal data into the support case.',
  ],
  howWeKnow:
    'A code in the body (`E0000009`, `E0000010`) or Okta’s signs in the headers (`x-okta-request-id`, `p3p: CP="HONK"`) show that Okta answered. Without any of them, and with a web page in the body, it was likely a proxy.',
  sources: [sources.errorCodes, sources.coreApi, sources.logQueries, sources.status, own.cells, sources.supportCase, sources.recorded],
}
