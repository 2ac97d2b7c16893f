import { noRetryAfter, violations } from '@/machines/shared/limits'
import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { nextRun } from './steps'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'The flow made more calls than a limit allows',
  because:
    'A 429 means too many calls in a short time. Okta’s API counts them by the minute and by app. Export Flow and Export Folder have their own limit, counted over 15 minutes, which depends on your plan.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'For an Okta card: wait until the limit is reset, which is {rate-limit.waitSeconds|as a rule less than a minute} after the answer. The time is in `x-rate-limit-reset`.',
        'Let the card try again by itself: its error handling has a retry for 429, which is off by default and waits five minutes.',
        'For an export card: wait until the time in `x-rate-limit-reset`, {rate-limit.reset|at most a quarter of an hour}. Then export fewer flows in one run, with a pause between the parts.',
      ],
      otherWays: [
        'Make fewer calls: filter in the card (List Users with Filter or with Search) in place of reading all users, and read a value once before a loop, not in each pass.',
        'Start the flow by an event (event cards are event hooks) in place of a schedule that polls.',
        'In loops over long lists, run one item after the other (For Each with concurrency 1), or add a Wait For card.',
        'Spread schedules: not every flow at the full hour.',
      ],
      takes: 'a few minutes to wait, about an hour to change the flow',
      risk: 'A retry does the card’s work again. Make sure that a second try does no harm, such as a second e-mail.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Reports > Rate Limits and look which bucket was full, and who filled it.',
        violations,
        'If the flow’s app met its own share, which is half of the bucket unless somebody changed it, no e-mail is sent: only the System Log shows it. The share can be changed on the app.',
      ],
      otherWays: [
        'If it is the whole org, find what else calls at that time.',
        'If the calls are needed, ask Okta for a higher limit: at least 15 business days ahead. It can be refused.',
      ],
      takes: 'about 15 minutes',
      risk: 'A larger share for one app leaves less for the others.',
    },
  ],
  verify: [nextRun, 'Over a day, Execution History shows no new 429.'],
  warnings: [
    'Do not run the flow again and again to get through: every call counts.',
    'Do not read `x-rate-limit-reset` as a number of seconds: it is a point in time.',
  ],
  otherWarnings: [noRetryAfter],
  howWeKnow:
    'The status 429 shows it. Which limit: `utility.exportGroup` after `module`, and the body “Too many requests.”, mean the export cards. An Okta card with `E0000047` means the API; the limit it met was {rate-limit.limit|the number in `x-rate-limit-limit`}.',
  sources: [own.exportLimit, own.errorHandling, sources.rateLimits, sources.tokenLimits, sources.monitorLimits, sources.increaseLimits],
}
