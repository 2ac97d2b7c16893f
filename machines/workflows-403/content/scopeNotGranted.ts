import { sources } from '@/machines/shared/sources'
import { keepSecret, onlySuperAdmin } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import {
  askSuperAdmin,
  enterClient,
  enterDomain,
  findConnection,
  finishWithCustom,
  finishWithDefaults,
  keepDefaults,
  nextRun,
  nextScope,
  notGroups,
  openScopes,
  reauthorize,
  reauthorizeRisk,
  testCard,
} from './steps'

export const scopeNotGranted: CauseContent = {
  kind: 'cause',
  title: 'The scope {www-authenticate.scope|that the card needs} is not granted on the app Okta Workflows OAuth',
  because:
    'A card calls Okta with the token of its connection, and the connection was authorized without {www-authenticate.scope|the scope that this card needs}. Okta answers 403, with the name of the scope in a header and nothing in the body.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        onlySuperAdmin,
        openScopes,
        'Choose Grant beside {www-authenticate.scope|the scope that is missing}. If it is not in the list, add it by hand instead: see the next remedy.',
      ],
      otherWays: [...reauthorize, ...finishWithDefaults],
      takes: 'about 10 minutes',
      risk: `Every flow with this connection can then use the scope. Grant the read scope where reading is enough. ${reauthorizeRisk}`,
    },
    {
      by: 'okta-admin',
      steps: ['Only where the tab does not list the scope: add it by hand to the connection.', findConnection, enterDomain],
      otherWays: [enterClient, ...finishWithCustom],
      takes: 'about 10 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'developer',
      steps: [
        askSuperAdmin,
        'If the flow needs more than one scope, name them all at once. Okta’s help lists the scopes of most cards. A Custom API Action needs those of the endpoint that it calls.',
        'After the grant and the new authorization, test the card.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The Okta API Scopes tab shows Revoke beside the scope.', testCard, nextScope, nextRun],
  warnings: [
    'Do not stop after the grant. A connection keeps its old token until it is reauthorized.',
    'Do not grant every scope just in case: whoever builds a flow with this connection can use it.',
  ],
  otherWarnings: [keepDefaults, notGroups, keepSecret],
  howWeKnow:
    '`insufficient_scope` in the header `www-authenticate` shows that the token lacks the scope. That it is not granted is certain once the Okta API Scopes tab shows Grant beside it, and not Revoke. The manage scope of the same resource covers reading too. The `http://` in that header is normal.',
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
