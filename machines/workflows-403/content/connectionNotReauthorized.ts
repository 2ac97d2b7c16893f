import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { askSuperAdmin, finishWithDefaults, keepDefaults, nextRun, reauthorize, reauthorizeRisk, testCard } from './steps'

export const connectionNotReauthorized: CauseContent = {
  kind: 'cause',
  title: 'The connection was not reauthorized since {www-authenticate.scope|the scope} was granted',
  because:
    'A grant changes no existing token. The connection keeps the token from its last authorization, and that one lacks {www-authenticate.scope|the scope that the card needs}. Okta answers 403 until somebody reauthorizes it.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [reauthorize, finishWithDefaults],
      otherWays: ['If the scopes were chosen by hand, select Customize scopes (advanced) instead, and tick the new one.'],
      takes: 'about 5 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'developer',
      steps: [
        'Check which connection the card uses. Only that one has to be reauthorized.',
        askSuperAdmin,
        'Before you reauthorize, ask which account the flow should act as.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows a newer `workflows.user.connection.reauthorize` than the grant.', testCard, nextRun],
  warnings: [
    'Do not revoke and grant the scope again: the connection needs a new token.',
    'Do not delete the connection to make a new one: cards that use it lose it.',
  ],
  otherWarnings: [keepDefaults, keepSecret],
  howWeKnow:
    '`insufficient_scope` names the scope, and the Okta API Scopes tab shows Revoke beside it: it is granted, but the token is older. The System Log dates both: `eventType sw "app.oauth2.admin.consent"` and `eventType sw "workflows.user.connection"`.',
  sources: [sources.workflows403, sources.workflowsScopes, sources.workflowsGuidance, own.connector, sources.events],
}
