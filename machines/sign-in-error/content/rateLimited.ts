import { waitForReset } from '@/machines/shared/limits'
import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'Too many requests in a short time: Okta makes you wait',
  because:
    'Okta limits sign-ins: for the whole org, for one browser at `/authorize` (60 a minute), for one username (4 a second), and for codes that it sends. One limit is used up. A redirect loop does that in seconds.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Close all pages of the app and wait a minute.',
        'Sign in once, in one tab. For a code, wait 30 seconds and use the newest one.',
        'If it comes back, tell the helpdesk: “Okta says that there were too many requests.” Add app and time.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Check whether the app loops between itself and `/authorize` (Network tab). Usual reasons: a dropped cookie, tokens not kept, any API error treated as “not signed in”.',
        'Stop after two failed sign-ins in a row. Show the error.',
        'Cache access tokens until shortly before `exp`, for all calls and tabs.',
      ],
      otherWays: [waitForReset, 'Without that header, double the wait with each try, plus a few random seconds. Give up after a few tries.'],
      takes: 'an hour or more',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Look for violations in the System Log. Search for `eventType co "rate_limit.violation" or eventType eq "core.concurrency.org.limit.violation"`. One alone is no alarm.',
        'Open Reports > Rate Limits. See which bucket is used up, and by which IP address or app.',
      ],
      otherWays: [
        'One app, many users: it loops, tell its owner. Many usernames from one IP address: possibly an attack.',
        'For real peaks, ask Okta for a higher limit at least 15 business days ahead.',
      ],
      takes: '20 minutes',
      risk: 'A higher limit hides a loop and does not fix it.',
    },
  ],
  verify: ['One sign-in makes one request to `/authorize`.', 'The System Log shows no new violation for a day.'],
  warnings: ['Do not reload again and again: each load counts.'],
  howWeKnow:
    'Status 429, `E0000047` or `user_rate_limited` proves it. `X-Rate-Limit-Limit` {rate-limit.limit|in the answer} tells which limit: 60 one browser at the sign-in page, 1 a code sent too soon, 0 too many at once, a higher number the org or an app.',
  sources: [
    shared.rateLimits,
    shared.clientLimits,
    shared.otherLimits,
    shared.monitorLimits,
    shared.increaseLimits,
    shared.limitEvents,
    shared.waitForReset,
    shared.errorCodes,
  ],
}
