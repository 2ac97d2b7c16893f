import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, newToken, programRuns, readCall, tokenVariable } from './steps'

export const scopeMissing: CauseContent = {
  kind: 'cause',
  title: 'The token was made without {www-authenticate.scope|the scope that the call needs}',
  because:
    'The app may have the scope, but this token does not carry it. The program did not ask for it, or uses a token from before the grant. A token keeps its scopes until it expires.',
  remedies: [
    {
      by: 'developer',
      steps: [
        tokenVariable,
        decode,
        'Read `scp`. Is {www-authenticate.scope|the scope of the call} in it, or the manage scope of the same resource? Mind the exact name: `GET /api/v1/users/{id}/groups` needs `okta.users.read`, not a scope of groups.',
      ],
      otherWays: [
        'Add it to the `scope` that the program asks the token endpoint for. In Terraform it is the list `scopes` of the provider; in an SDK, a setting of the client.',
        newToken,
        'OpenID Connect scopes (`openid`, `profile`, `email`), which `/oauth2/v1/userinfo` wants, are requested at sign-in: sign in again with them. A scope of your own API belongs to its custom authorization server.',
        'MyAccount calls that change something want a recent sign-in: a token of 15 minutes at most.',
        'If the new token still lacks it, it is not granted: ask a super admin to look at the Okta API Scopes tab of the app.',
        'Read `iss` too: only the org authorization server, without `/oauth2/` in `iss`, gives out scopes that begin with `okta.`.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: ['On the app’s Okta API Scopes tab, check that {www-authenticate.scope|the scope} shows Revoke, and tell the developer since when.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`scp` of the new token lists the scope.', readCall, programRuns],
  warnings: [
    'Do not wait for the grant to reach the old token: it never does.',
    'Do not take `groups` for `okta.groups.read`. The first belongs to the sign-in.',
  ],
  otherWarnings: [keepToken],
  howWeKnow:
    '`insufficient_scope` in `www-authenticate` together with `scp` of the token shows it: {www-authenticate.scope|the scope} is not in the list, and for a read scope, the manage scope of the same resource is not either. If `scp` does hold it, the token that you looked at is not the one that was sent.',
  sources: [sources.insufficientScope, sources.oauthForOkta, sources.spec, own.oldToken, own.someGranted],
}
