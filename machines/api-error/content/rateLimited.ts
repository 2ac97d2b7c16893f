import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'The program made more calls in a minute than Okta allows',
  because:
    'Okta limits calls per minute twice: per endpoint group for the whole org (a bucket), and per API token or OAuth app (half of it by default). One is used up until {rate-limit.reset|the reset time}.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Wait for the reset: {rate-limit.waitSeconds|usually under a minute}. It is `X-Rate-Limit-Reset` minus the `Date` of the same answer, plus one second.',
        'Build in that wait, or turn on the SDK’s retries. The header is a UTC time (seconds since 1970), not a number of seconds.',
        'Make fewer calls. Reuse the access token, filter and page in Okta, and run less in parallel (Terraform: `-parallelism`).',
      ],
      otherWays: [
        'No reset header: double the wait each time, plus a random part. Give up after a few tries.',
        'Use event hooks instead of polling. If you poll the System Log, pause on an empty page: its `next` link never ends.',
      ],
      takes: 'a minute, or hours to program it',
      risk: 'A retry repeats the call. First check whether the first one worked.',
    },
    {
      by: 'okta-admin',
      steps: [
        'See who used up the bucket. Reports > Rate Limits (super, org, app, read-only, report, mobile or API access management admin).',
        'Change one program’s share. It is set on the API token, or in the app’s rate limit settings.',
      ],
      otherWays: ['Ask Okta for a higher limit at least 15 business days ahead. It may refuse. Bursts do not cover the management API.'],
      takes: 'about 20 minutes',
      risk: 'A larger share for one program leaves less for sign-ins and others.',
    },
    { by: 'user', steps: ['Wait a minute and try once.', 'If it happens again, tell whoever runs the program when.'], takes: '1 minute', risk: 'None' },
  ],
  verify: ['A day without a new 429.'],
  warnings: ['Do not retry at once or in parallel: that fills the next minute too.', 'Do not spread one job over several tokens: the bucket is the org’s.'],
  otherWarnings: ['Do not count on `Retry-After`: Okta does not document it for a 429.'],
  howWeKnow:
    '`E0000047` or status 429 shows a limit. Compare `X-Rate-Limit-Limit`, {rate-limit.limit|a number in the answer}, with the bucket in Reports > Rate Limits. Same: likely the whole org. Half: this token or app. 0, 1, or 60 at sign-in: another limit.',
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
