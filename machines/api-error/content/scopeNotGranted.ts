import { sources } from '@/machines/shared/sources'
import { appsMenu, keepToken, onlySuperAdmin } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { newToken, programRuns } from './steps'

export const scopeNotGranted: CauseContent = {
  kind: 'cause',
  title: 'The app was never granted the scope {www-authenticate.scope|that the call needs}',
  because:
    'Okta puts an API scope into a token only if the app was granted it. {www-authenticate.scope|The scope of this call} was not, so the token came without it. Okta answers 403 with an empty body.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        onlySuperAdmin,
        `Open the app: its client ID is \`cid\` in the token. ${appsMenu}.`,
        'Grant the scope. Okta API Scopes > {www-authenticate.scope|the missing scope} > Grant. The developer then needs a new token.',
      ],
      otherWays: [
        'If the tab does not list it, grant it through the API: `POST /api/v1/apps/{appId}/grants`, with a token that has `okta.appGrants.manage`.',
        'The call also needs an admin role. For a service app, check the Admin roles tab.',
      ],
      takes: 'about 5 minutes',
      risk: 'Whoever holds the app’s credentials can use the scope. Prefer the read scope.',
    },
    {
      by: 'developer',
      steps: [
        'Ask a super admin to grant it. Send the client ID, the scope {www-authenticate.scope|that the error names}, and what it is for.',
        'Once it is granted, request it. Add it to `scope` at the org authorization server: `https://acme.okta.com/oauth2/v1/token`.',
        newToken,
      ],
      otherWays: [
        'Check `scope` in the token response: Okta silently drops scopes that are not granted. If none is granted, it answers 400 `consent_required`.',
        'Log `www-authenticate` of failed calls: only it names the scope.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['`scp` of the new token lists the scope.', programRuns],
  warnings: ['Do not change roles because of `insufficient_scope`. A missing role gives `E0000006` in the body.', 'Do not request every scope just in case.'],
  otherWarnings: [keepToken],
  howWeKnow:
    '`insufficient_scope` shows that the token lacks the scope, or the manage scope that includes it. Confirmed if the app’s Okta API Scopes tab shows Grant next to it.',
  sources: [sources.insufficientScope, sources.oauthForOkta, sources.serviceApp, sources.challenge, own.noneGranted, own.someGranted],
}
