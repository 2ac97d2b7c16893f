import { noRetryAfter, resetIsATime, violations, waitForReset, withoutHeader } from '@/machines/shared/limits'
import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { twoTries } from './steps-people'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'Too many requests in too short a time: Okta makes the caller wait',
  because:
    'Okta limits sign-ins for the whole org by the minute, for one browser at `/authorize` (60 a minute), for one username (4 a second), and for codes that it sends. One is used up. A redirect loop takes seconds.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Close all pages of the app. Wait a minute without reloading.',
        'Sign in once, in one tab. For a code, wait 30 seconds and use the newest one.',
        'If it comes back, tell the helpdesk: “Okta says that there were too many requests”, with the app and the exact time.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Look in the browser’s network panel whether the app goes back and forth between itself and `/authorize`. The usual reasons: its cookie is dropped, its tokens are not kept, or every error of its own API counts as “not signed in”.',
        'Stop after two failed sign-ins in a row and show the error.',
        'Keep access tokens until shortly before `exp`. Do not fetch one for each call, nor in each tab.',
      ],
      otherWays: [waitForReset, resetIsATime, withoutHeader, 'In load tests and monitors, use several users and keep their sessions.'],
      takes: 'an hour or more',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        violations,
        'For one client or one person, search for `eventType eq "system.client.rate_limit.violation" or eventType eq "system.operation.rate_limit.violation"`.',
        'Open Reports > Rate Limits and see which bucket is used up, and by which address or app.',
      ],
      otherWays: [
        'One app and many people: tell its owner that it loops. Many names from one address: an attack is possible, tell security.',
        'If the sign-ins are real, as on the first day of a term, ask Okta for a higher limit at least 15 business days ahead.',
      ],
      takes: 'about 20 minutes',
      risk: 'A higher limit hides a loop and does not cure it.',
    },
  ],
  verify: ['One sign-in makes one request to `/authorize`.', 'The System Log shows no new violation for the app over a day.'],
  warnings: ['Do not reload the page again and again: each load counts.', noRetryAfter],
  otherWarnings: [twoTries],
  howWeKnow:
    'The status 429, `E0000047` or `user_rate_limited` shows it. `X-Rate-Limit-Limit` {rate-limit.limit|in the answer} tells which: 60 is one client at the sign-in page, 1 a code that was sent too soon, 0 too many at the same time, more than that the org or an app. If everybody is affected, it is the org’s; if one person, one of the others.',
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
