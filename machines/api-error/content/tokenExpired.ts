import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { clockCheck, noGrace, programRuns } from './steps'

export const tokenExpired: CauseContent = {
  kind: 'cause',
  title: 'The access token expired {jwt.expired|some time} ago',
  because:
    'A token is valid until its `exp`, which has passed ({jwt.exp|decode it to see when}). A token of the org authorization server lives 60 minutes, one of a custom authorization server five minutes to a day.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Get a new token. Use the refresh token if there is one, else client credentials or a new sign-in.',
        'Renew the token 60 seconds before it expires. Read `exp`, or `expires_in` in the token response.',
        'Keep the token until then, for all calls. A new one per call runs into rate limits.',
      ],
      otherWays: [
        'On a 401 with `invalid_token`, get one new token and repeat the call once. If that fails too, stop.',
        'A new token is refused at once: suspect the clock, or another cause.',
        clockCheck,
        'To see the times, paste the token here: it never leaves your device.',
      ],
      takes: 'about 10 minutes, an hour to build it in',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Raise the lifetime only if the work needs it. Security > API > Authorization Servers > the server > Access Policies > the rule. The org authorization server’s cannot be changed.',
        'For an app that keeps users signed in, allow Refresh Token instead. It is a grant type in the app’s settings.',
      ],
      takes: 'about 10 minutes',
      risk: 'A longer lifetime lets a stolen token work for longer.',
    },
  ],
  verify: ['`exp` of the new token is in the future.', programRuns, 'The program still works after the first token has expired.'],
  warnings: ['Do not look for `E0000095` or `E0000011`. One is about password recovery, the other about API tokens.', noGrace],
  otherWarnings: [keepToken],
  howWeKnow:
    '“The token has expired” after `invalid_token` proves it, and so does an `exp` before the answer’s `Date`. A `scope` in the same header does not mean a missing scope.',
  sources: [own.expired, own.tokenLifetime, sources.errorCodes, own.leewayJava, own.leewayNode],
}
