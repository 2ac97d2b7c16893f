import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const requestTooLarge: CauseContent = {
  kind: 'cause',
  title: 'A URL or a header is too long',
  because:
    'A URL, a header or a token is longer than something on the way accepts. With `E0000256`, a header of Okta’s own response is too large: often many groups or claims, or a large page.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find what is long. The query (`filter`, `search`, a list of IDs), the cookies, or the token in `Authorization`.',
        'Split a long query into several calls. Ask for smaller pages with `limit`.',
        'With `E0000256`, ask for fewer groups or claims, or a smaller page.',
      ],
      otherWays: ['If a proxy or a gateway answers 431 or 414, its limit applies. An answer without `x-okta-request-id` is likely not Okta’s.'],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Let the groups claim match only the groups that the app needs. Security > API > the authorization server.',
        'Remove claims that no program reads.',
      ],
      takes: 'about 15 minutes',
      risk: 'A program that reads a removed group or claim stops working.',
    },
  ],
  verify: ['The same call with a shorter query or token succeeds.', programRuns],
  warnings: ['Do not repeat the same call: it fails every time.', 'Do not grant scopes or roles because of it.'],
  howWeKnow: '`E0000256`, or status 414 or 431, proves it. `E0000256` comes with status 414, although it is about a response header.',
  sources: [sources.errorCodes, sources.coreApi],
}
