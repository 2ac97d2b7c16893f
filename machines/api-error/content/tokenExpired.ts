import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { clockCheck, decode, leeway, programRuns, tokenVariable } from './steps'

export const tokenExpired: CauseContent = {
  kind: 'cause',
  title: 'The access token expired {jwt.expired|some time} ago',
  because:
    'A token is valid until the time in its claim `exp`, which has passed ({jwt.exp|decode it to see since when}). Tokens of the org authorization server live for 60 minutes; those of a custom one five minutes to a day.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Get a new token: by the refresh token, if the app has one; else as the first one, by client credentials or a new sign-in.',
        'Let the program look at `exp`, or at `expires_in` from the token endpoint, and get the next token 60 seconds before.',
        'Keep the token until then, for all calls. A new one for each call runs into rate limits.',
      ],
      otherWays: [
        'On a 401 with `invalid_token`, get one new token and make the call once more. If that fails too, stop.',
        `If a new token is refused at once, it is the clock or another cause. ${clockCheck}`,
        'To look for yourself, take the next two steps.',
        tokenVariable,
        decode,
      ],
      takes: 'about 10 minutes, an hour to build it in',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Only if the lifetime is too short for the work: Security > API > Authorization Servers, the server, Access Policies, the rule. The lifetime of the org authorization server cannot be changed.',
        'For a user’s app that has to stay signed in, allow the grant type Refresh Token in the app rather than a longer access token.',
      ],
      takes: 'about 10 minutes',
      risk: 'A longer lifetime lets a stolen token work for longer.',
    },
  ],
  verify: ['`exp` of the new token is in the future.', programRuns, 'The program still works after the first token’s lifetime is over.'],
  warnings: [
    'Do not look for `E0000095` or `E0000011`: the first is about a forgotten password, the second about API tokens.',
    `Do not give expired tokens minutes of grace in your own verifier. ${leeway}`,
  ],
  otherWarnings: [keepToken],
  howWeKnow:
    '“The token has expired” after `invalid_token` shows it, and so does an `exp` before the `Date` of the answer. The body is empty as a rule. A `scope` in the same header does not mean that a scope is missing: 401 never does. `exp` counts seconds since 1970 in UTC.',
  sources: [own.expired, own.tokenLifetime, sources.errorCodes, own.leewayJava, own.leewayNode],
}
