import { noRetryAfter, violations } from '@/machines/shared/limits'
import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { nextRun } from './steps'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'The flow made more calls than a limit allows',
  because:
    'Okta’s API counts calls per minute and per app. Export Flow and Export Folder have their own limit, counted over 15 minutes, which depends on your plan.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'For an Okta card, wait until the limit resets. The time is in `x-rate-limit-reset`: {rate-limit.waitSeconds|usually less than a minute} after the answer.',
        'Let the card retry by itself. Its error handling has one for 429: off by default, with a five-minute wait.',
        'For an export card, wait longer, then export fewer flows. The time is in `x-rate-limit-reset`: {rate-limit.reset|at most a quarter of an hour}.',
      ],
      otherWays: [
        'Make fewer calls: filter in the card instead of reading all users, and read values outside loops.',
        'Spread schedules, or start the flow by an event card instead.',
      ],
      takes: 'a few minutes, an hour to change the flow',
      risk: 'A retry does the card’s work again. Make sure that it does no harm, such as a second e-mail.',
    },
    {
      by: 'okta-admin',
      steps: [
        'See which bucket was full, and who filled it. Reports > Rate Limits.',
        violations,
        'Check whether the flow’s app hit its own share. Half of the bucket by default, set on the app; no e-mail is sent.',
      ],
      otherWays: ['If the calls are needed, ask Okta for a higher limit at least 15 business days ahead. It can be refused.'],
      takes: 'about 15 minutes',
      risk: 'A larger share for one app leaves less for the others.',
    },
  ],
  verify: [nextRun, 'Over a day, Execution History shows no new 429.'],
  warnings: ['Do not run the flow again and again: every call counts.', 'Do not read `x-rate-limit-reset` as a wait: it is a point in time.'],
  otherWarnings: [noRetryAfter],
  howWeKnow:
    'The status 429 shows it. `utility.exportGroup` after `module` means the export cards. `E0000047` means the API; the limit was {rate-limit.limit|the number in `x-rate-limit-limit`}.',
  sources: [own.exportLimit, own.errorHandling, sources.rateLimits, sources.tokenLimits, sources.monitorLimits, sources.increaseLimits],
}
