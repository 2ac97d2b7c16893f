import { askForLess, noHead, noRetryAfter, readHeaders, resetIsATime, violations, waitForReset, withoutHeader } from '@/machines/shared/limits'
import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'The program made more calls in a minute than Okta allows',
  because:
    'Okta limits calls per minute twice: per endpoint group for the whole org (a bucket), and per API token or OAuth app (half the bucket by default). One is used up: Okta answers 429 until {rate-limit.reset|the reset time}.',
  remedies: [
    {
      by: 'developer',
      steps: [waitForReset, resetIsATime, withoutHeader],
      otherWays: [
        'Okta’s SDKs wait like that by themselves: turn their retries on, and off again for calls that must not be made twice.',
        ...askForLess,
        'Make fewer calls at the same time. In Terraform, lower `-parallelism`; in a job, use one queue for all calls to the org.',
        'Burst (up to five times a bucket) and DynamicScale cover endpoints for authentication and authorization only, not the management API. Workforce orgs have a multiplier that depends on their licences.',
        'Spread jobs over time, and leave room for others: slow down when `X-Rate-Limit-Remaining` comes near a tenth of the limit.',
      ],
      takes: 'a minute to wait, some hours to change the program',
      risk: 'A retry repeats the call. Make sure that a second one does no harm: look first whether the first one worked.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Reports > Rate Limits, as a super, org, app, read-only, report, mobile or API access management admin. Choose the bucket, and see which IP address, token or app used it up.',
        violations,
        'If one program uses up the org, limit its share: on the API token, or on the app’s settings for rate limits.',
      ],
      otherWays: [
        'If the share of an important program is too small, raise it in the same place.',
        'If the calls are needed and well made, ask Okta for a higher limit, at least 15 business days ahead. Okta may refuse it.',
      ],
      takes: 'about 20 minutes',
      risk: 'A larger share for one program leaves less for sign-ins and others in the same bucket.',
    },
    {
      by: 'user',
      steps: ['Wait a minute and try once.', 'If it comes back, tell whoever runs the program the exact time.'],
      takes: '1 minute',
      risk: 'None',
    },
  ],
  verify: [readHeaders, 'Over a day, neither the program’s log nor the System Log shows a new 429.'],
  warnings: [noRetryAfter, noHead],
  otherWarnings: [
    'Do not repeat at once, or in many threads: that only fills the next minute.',
    'Do not share one job among several tokens to get around the limit: the bucket is the org’s.',
  ],
  howWeKnow:
    '`E0000047` or the status 429 shows it. Which of the two: compare `X-Rate-Limit-Limit`, {rate-limit.limit|a number in the answer}, with the bucket in Reports > Rate Limits. The same value: likely the whole org is over it. Half of it: this token or app alone, and then no e-mail is sent. A limit of 0 or 1, or of 60 at a sign-in address, is another kind.',
  sources: [
    sources.rateLimits,
    sources.tokenLimits,
    sources.monitorLimits,
    sources.increaseLimits,
    sources.limitEvents,
    sources.waitForReset,
    sources.recorded,
    own.loggedForever,
    own.retriedQuietly,
  ],
}
