import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const tokenContentFailed: CauseContent = {
  kind: 'cause',
  title: 'Okta cannot build the content of the token',
  because:
    'The request is accepted, and filling the token fails: the groups claim matches too many groups, the expression of a claim cannot be evaluated, or an inline hook gives no usable answer.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Read `error_description`: it names the claim, the groups claim or the callout (the inline hook).',
        'Groups claim: open the authorization server under Security > API (or the app’s Sign On tab) and let its filter match fewer groups.',
        'Claim: use Token Preview for the same app and user, and correct the expression.',
      ],
      otherWays: [
        'Inline hook: open Workflow > Inline Hooks, use its preview, and read what your service answers. `E0000137` means that no answer came.',
        casePack,
      ],
      takes: 'about 30 minutes',
      risk: 'A changed claim is in the tokens of every app that uses this authorization server.',
    },
    {
      by: 'developer',
      steps: [
        'Tell the Okta admin the app, the user, the scopes asked for and the time in UTC.',
        'Try another user: if it works, the data of the first user are the reason.',
        'If you run the inline hook, read its log: does it answer in time, and in the form that Okta’s reference shows?',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
  ],
  verify: ['Token Preview shows the token with its claims for the same user.', programRuns],
  warnings: ['Do not change the client secret, scopes or policies: they were accepted.', 'Do not repeat the call: it fails for this user every time.'],
  howWeKnow:
    '`server_error` with words about a claim, too many groups or the callout service shows it. `E0000134` and `E0000137` say that an inline hook failed: likely a token hook, where the call asks for a token.',
  sources: [sources.authorizationServers, sources.errorCodes, sources.events],
}
