import { noRetryAfter, violations } from '@/machines/shared/limits'
import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const concurrencyLimited: CauseContent = {
  kind: 'cause',
  title: 'Too many calls are open at the same time',
  because:
    'Okta also limits the calls that run at the same moment, for the whole org: 75 in Workforce and Customer Identity orgs, 35 in Integrator orgs. A few slow calls can fill it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Run fewer calls in parallel. Use a small fixed number of workers, such as five, with a queue in front.',
        'After this 429, wait a few seconds plus a random part. Double the wait each time. The reset header helps little here.',
        'Make slow calls shorter. Use smaller pages (`limit`), narrower System Log times, and exact filters.',
      ],
      otherWays: ['Run big jobs one after the other.', 'Set a timeout, and cancel calls that nobody waits for any more.'],
      takes: 'about an hour',
      risk: 'A retry repeats the call. Make sure that a second one does no harm.',
    },
    {
      by: 'okta-admin',
      steps: ['See which programs were busy at that time. Reports > Rate Limits.', violations, 'Agree on different times with the owners of big jobs.'],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [programRuns, 'The System Log shows no new `core.concurrency.org.limit.violation`.'],
  warnings: ['Do not ask for a higher limit per minute: this is another limit.', noRetryAfter],
  howWeKnow:
    'A 429 with `X-Rate-Limit-Limit` 0 and `X-Rate-Limit-Remaining` 0 proves it. `X-Rate-Limit-Reset` is then only an estimate. The System Log shows `core.concurrency.org.limit.violation`.',
  sources: [sources.concurrency, sources.monitorLimits, sources.limitEvents, sources.rateLimits],
}
