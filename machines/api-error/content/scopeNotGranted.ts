import { sources } from '@/machines/shared/sources'
import { keepToken, onlySuperAdmin, openApps, scopeAndRole } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { newToken, programRuns, readCall } from './steps'

export const scopeNotGranted: CauseContent = {
  kind: 'cause',
  title: 'The app was never granted the scope {www-authenticate.scope|that the call needs}',
  because:
    'Okta puts a scope of its API into a token only if the app was granted it. {www-authenticate.scope|The scope of this call} was not, so the token came without it, and Okta answers 403 with an empty body.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        onlySuperAdmin,
        `${openApps} and choose the app whose client id is in the token, as \`cid\`.`,
        'Open the Okta API Scopes tab, find {www-authenticate.scope|the scope that is missing}, and choose Grant.',
      ],
      otherWays: [
        'If the tab does not list it, grant it through the API: `POST /api/v1/apps/{appId}/grants`, with a token that carries `okta.appGrants.manage`.',
        `${scopeAndRole} For a service app, open the Admin roles tab too.`,
        'Tell the developer that a new token is needed.',
      ],
      takes: 'about 5 minutes',
      risk: 'Whoever holds the app’s credentials can use the scope. Grant the read scope where reading is enough.',
    },
    {
      by: 'developer',
      steps: [
        'Send the super admin: the client id, the scope {www-authenticate.scope|that the error names}, and what the program does with it.',
        'Once it is granted, add the scope to the ones that the program asks for, at the org authorization server: `https://acme.okta.com/oauth2/v1/token`.',
        newToken,
      ],
      otherWays: [
        'Compare `scope` in the answer of the token endpoint with what was asked for. If only some scopes are granted, Okta leaves the others out without an error. If none is, it answers 400 `consent_required`.',
        'Let the program show `www-authenticate` of a failed call. It is the only place where the scope stands.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['The new token lists the scope in `scp`.', readCall, programRuns],
  warnings: [
    'Do not change roles because of `insufficient_scope`: a missing role looks different, as `E0000006` in the body.',
    'Do not ask for every scope to be on the safe side.',
  ],
  otherWarnings: [keepToken],
  howWeKnow:
    '`insufficient_scope` in the header `www-authenticate` shows that the token lacks the scope. That it was not granted is certain once the app’s Okta API Scopes tab shows Grant beside it. The manage scope of the same resource covers reading too. Many SDKs hide that header and show a bare 403.',
  sources: [sources.insufficientScope, sources.oauthForOkta, sources.serviceApp, sources.challenge, own.noneGranted, own.someGranted],
}
