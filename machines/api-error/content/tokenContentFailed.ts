import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const tokenContentFailed: CauseContent = {
  kind: 'cause',
  title: 'Okta cannot fill the token with its claims',
  because:
    'Okta accepts the request, but filling the token fails: the groups claim matches too many groups, the expression of a claim cannot be evaluated, or an inline hook gives no usable answer.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Read `error_description`. It names the claim, the groups claim or the callout (the inline hook).',
        'If it is the groups claim, let its filter match fewer groups. Security > API > the authorization server, or the app’s Sign On tab.',
        'If it is another claim, correct its expression. Test it in Token Preview with the same app and user.',
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
        'Tell the Okta admin which request fails. App, user, scopes requested, and time in UTC.',
        'Try another user. If it works, the first user’s data are the reason.',
        'If you run the inline hook, read its log. Does it answer in time, and in the form that Okta’s reference shows?',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
  ],
  verify: ['Token Preview shows the token with its claims for the same user.', programRuns],
  warnings: ['Do not change the client secret, scopes or policies: they were accepted.', 'Do not repeat the call: it fails for this user every time.'],
  howWeKnow:
    '`server_error` with a message about a claim, too many groups or the callout service proves it. `E0000134` and `E0000137` say that an inline hook failed: likely a token hook, if the call asks for a token.',
  sources: [sources.authorizationServers, sources.errorCodes, sources.events],
}
