import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { newToken, programRuns } from './steps'

export const scopeMissing: CauseContent = {
  kind: 'cause',
  title: 'The token was made without {www-authenticate.scope|the scope that the call needs}',
  because:
    'The app may have the scope, but this token does not carry it. The program did not ask for it, or the token is older than the grant. A token keeps its scopes until it expires.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Request the scope. Add {www-authenticate.scope|it} to `scope` in the token request, to `scopes` in Terraform’s provider, or to the SDK’s client settings.',
        newToken,
        'Check `scp` in the new token. Decode it on your own computer, or paste it here: it never leaves your device.',
      ],
      otherWays: [
        'Use the exact name: `GET /api/v1/users/{id}/groups` needs `okta.users.read`, not a groups scope.',
        '`openid`, `profile` and `email`, which `/oauth2/v1/userinfo` needs, are requested at sign-in: sign in again with them. Scopes of your own API come from its custom authorization server.',
        'MyAccount calls that change something need a recent sign-in: a token at most 15 minutes old.',
        'If the new token lacks it too, it is likely not granted: ask a super admin to check the app’s Okta API Scopes tab.',
        'Check `iss` too. Only the org authorization server, without `/oauth2/` in `iss`, issues `okta.` scopes.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: ['Check the app’s Okta API Scopes tab. If {www-authenticate.scope|the scope} shows Revoke, it is granted: tell the developer since when.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`scp` of the new token lists the scope.', programRuns],
  warnings: ['Do not wait for the grant to reach the old token: it never does.', 'Do not confuse `groups`, a sign-in scope, with `okta.groups.read`.'],
  otherWarnings: [keepToken],
  howWeKnow:
    '`insufficient_scope` in `www-authenticate` and `scp` in the token prove it together: {www-authenticate.scope|the scope} is not there, nor, for a read scope, its manage scope. If `scp` has it, you decoded another token than the one sent.',
  sources: [sources.insufficientScope, sources.oauthForOkta, sources.spec, own.oldToken, own.someGranted],
}
