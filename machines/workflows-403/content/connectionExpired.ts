import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { nextRun, reauthorizeAsBefore, reauthorizeRisk, testCard } from './steps'

export const connectionExpired: CauseContent = {
  kind: 'cause',
  title: 'The connection’s authorization expired or was revoked',
  because:
    'Workflows can no longer refresh this connection’s token. Usual reasons: the account that authorized it was deactivated or deleted, its tokens were revoked, or the client secret changed.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find out what ended it. Reports > System Log: `eventType sw "app.oauth2.token.revoke" or eventType sw "workflows.user.connection"`.',
        'Check that the account that authorized it is active. Directory > People. The log names it; the Connections tab may show it too.',
        'Compare the connection’s Client ID with the app’s. It is on the Sign On tab of Okta Workflows OAuth. If the secret was changed, the connection needs the new one.',
      ],
      otherWays: [reauthorizeAsBefore],
      takes: 'about 10 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'developer',
      steps: [
        'If it is another service’s card, reauthorize that connection. Gmail or Slack, for example: use an account of that service. Okta cannot help there.',
        'After reauthorizing, run again what failed in the meantime. Workflows does not do that by itself.',
      ],
      takes: 'about 5 minutes',
      risk: 'A flow that ran halfway may do its first steps twice. Look at what it has done.',
    },
  ],
  verify: [testCard, nextRun],
  warnings: [
    'Do not authorize with the account of a person who may leave: a service account stays.',
    'Do not delete the connection: cards that use it lose it.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '“OAuth Refresh Error”, `invalid_grant` or `invalid_token` in the error shows it. A 500 around it is Workflows’ wrapper, not a fault of Okta’s servers. Check which connector it was: other services use the same words.',
  sources: [own.refreshError, own.authorGone, own.connector, own.errorKinds, sources.workflowsGuidance, sources.events],
}
