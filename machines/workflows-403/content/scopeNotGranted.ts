import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { appPath, askSuperAdmin, finishWithDefaults, keepDefaults, nextScope, notGroups, reauthorize, testCard } from './steps'

export const scopeNotGranted: CauseContent = {
  kind: 'cause',
  title: 'The scope {www-authenticate.scope|that the card needs} is not granted in Okta',
  because:
    'The card’s connection was authorized without {www-authenticate.scope|the scope that this card needs}. Okta answers 403, with the scope’s name in a header and nothing in the body.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [`Grant {www-authenticate.scope|the missing scope}, as a super admin. ${appPath} > Okta API Scopes > Grant.`, reauthorize, finishWithDefaults],
      otherWays: ['If the tab does not list it: in the last step, select Customize scopes (advanced) and type its exact name under Manually add scopes.'],
      takes: 'about 10 minutes',
      risk: 'Every flow with this connection can use the scope and acts as whoever signed in. Prefer a read scope.',
    },
    {
      by: 'developer',
      steps: [askSuperAdmin, 'Name all scopes that the flow needs at once. Okta’s help lists them by card; a Custom API Action needs its endpoint’s.'],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [testCard, nextScope],
  warnings: [
    'Do not stop after the grant: a connection keeps its old token until it is reauthorized.',
    'Do not grant every scope just in case: whoever builds a flow with this connection can use it.',
  ],
  otherWarnings: [keepDefaults, notGroups],
  howWeKnow:
    '`insufficient_scope` in the header `www-authenticate` shows that the token lacks the scope. Certain once the Okta API Scopes tab shows Grant beside it, not Revoke.',
  sources: [
    sources.workflows403,
    sources.workflowsScopes,
    sources.workflowsGuidance,
    own.devicesScopes,
    own.realmsScopes,
    sources.insufficientScope,
    sources.oauthForOkta,
  ],
}
