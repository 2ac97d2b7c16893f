import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
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
  reauthorize,
  reauthorizeRisk,
  testCard,
} from './steps'

export const connectionNotReauthorized: CauseContent = {
  kind: 'cause',
  title: 'The connection was not reauthorized since {www-authenticate.scope|the scope} was granted',
  because:
    'A grant changes no token that exists. The connection goes on with the token from its last authorization, and that one does not carry {www-authenticate.scope|the scope that the card needs}. Okta answers 403 until somebody reauthorizes it.',
  remedies: [
    {
      by: 'okta-admin',
      steps: reauthorize,
      otherWays: finishWithDefaults,
      takes: 'about 5 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'okta-admin',
      steps: ['If the connection had its scopes chosen by hand, keep it so, and tick the new one.', findConnection, enterDomain],
      otherWays: [enterClient, ...finishWithCustom],
      takes: 'about 5 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'developer',
      steps: [
        'Look at the card: which connection does it use? Only that one has to be reauthorized.',
        askSuperAdmin,
        'If you may reauthorize it yourself, ask first which account the flow should act as.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows a newer `workflows.user.connection.reauthorize` than the grant.', testCard, nextRun],
  warnings: [
    'Do not revoke and grant the scope again. It is the connection that has to be renewed.',
    'Do not delete the connection to make a new one: cards that use it lose it.',
  ],
  otherWarnings: [keepDefaults, keepSecret],
  howWeKnow:
    '`insufficient_scope` names the scope, and the Okta API Scopes tab shows Revoke beside it: it is granted, and the token is older. The System Log dates both, with `eventType sw "app.oauth2.admin.consent"` and `eventType sw "workflows.user.connection"`. This and the missing grant are the two commonest causes.',
  sources: [sources.workflows403, sources.workflowsScopes, sources.workflowsGuidance, own.connector, sources.events],
}
