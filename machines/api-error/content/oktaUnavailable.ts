import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const oktaUnavailable: CauseContent = {
  kind: 'cause',
  title: 'Okta itself answers with {http-response.status5xx|a server error}',
  because:
    'The request reached Okta, but Okta could not serve it: a fault, or read-only mode during maintenance. If only one call fails, and every time, it more likely asks for too much.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Repeat the call once. Then make a simple one, such as `/api/v1/users?limit=1`.',
        'If both fail, wait. Retry after 1, 2, 4 seconds and so on, plus a random part. Repeat only calls that may run twice.',
        'After three failures in a row, stop for 60 seconds. Then make one light call, and go on only if it works (a circuit breaker).',
      ],
      otherWays: [
        'Only this call fails, every time: ask for less. A System Log query over 30 seconds ends in `E0000009`: narrow time and filter.',
        '`E0000010` (503) is read-only mode: reading works, writing has to wait.',
      ],
      takes: 'a few minutes; a circuit breaker some hours',
      risk: 'A write that ended in 500 may have worked anyway. Check before you repeat it.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Check status.okta.com, signed in as an admin. It then shows your own org. Your cell (OK1, EU1, OP1 …) is in the Admin Console’s footer.',
        'Ask whether sign-ins and other programs work.',
        casePack,
      ],
      otherWays: ['Add the cell and how many people are affected.'],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: ['Wait ten minutes and try once.', 'If it fails again, tell the helpdesk the app and the exact time.'],
      takes: '10 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not retry without a pause: it prolongs the fault, and ends in 429.', 'Do not change tokens, scopes or roles because of a 5xx.'],
  otherWarnings: ['Do not put a token or personal data into the support case.'],
  howWeKnow:
    '`E0000009` or `E0000010` in the body, or Okta’s headers (`x-okta-request-id`, `p3p: CP="HONK"`), show that Okta answered. Without them, and with a web page in the body, it was likely a proxy.',
  sources: [sources.errorCodes, sources.coreApi, sources.logQueries, sources.status, own.cells, sources.supportCase, sources.recorded],
}
