import { noRetryAfter, violations } from '@/machines/shared/limits'
import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const concurrencyLimited: CauseContent = {
  kind: 'cause',
  title: 'Too many calls are open at the same time',
  because:
    'Okta also counts the calls that run at the same moment, for the whole org: 75 in Workforce and Customer Identity orgs, 35 in Integrator orgs. A few slow calls can fill it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Make fewer calls at the same time: a fixed small number of workers, such as five, and a queue in front of them.',
        'After such a 429, wait some seconds with a random part, and double it with each try. The reset header helps little here.',
        'Make slow calls short: smaller pages (`limit`), a narrower time in System Log queries, a filter that names an exact value.',
      ],
      otherWays: ['Do not run several big jobs at once: one after the other.', 'Set a time-out, and cancel calls that nobody waits for any more.'],
      takes: 'about an hour',
      risk: 'A retry repeats the call. Make sure that a second one does no harm.',
    },
    {
      by: 'okta-admin',
      steps: ['In Reports > Rate Limits, look which programs were busy at that time.', violations, 'Agree with the owners of big jobs on different times.'],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [programRuns, 'The System Log shows no new `core.concurrency.org.limit.violation`.'],
  warnings: ['Do not ask for a higher limit by the minute because of it: this is another one.', noRetryAfter],
  howWeKnow:
    'A 429 whose headers show `X-Rate-Limit-Limit` 0 and `X-Rate-Limit-Remaining` 0 shows it. `X-Rate-Limit-Reset` is then only an estimate. In the System Log it is `core.concurrency.org.limit.violation`.',
  sources: [sources.concurrency, sources.monitorLimits, sources.limitEvents, sources.rateLimits],
}
