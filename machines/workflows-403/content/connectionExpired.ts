import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { finishAsBefore, nextRun, reauthorize, reauthorizeRisk, testCard } from './steps'

export const connectionExpired: CauseContent = {
  kind: 'cause',
  title: 'The connection’s authorization expired or was revoked',
  because:
    'Workflows can no longer refresh this connection’s token. Usual reasons: the account that authorized it was deactivated or deleted, its tokens were revoked, or the client secret changed.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType sw "app.oauth2.token.revoke" or eventType sw "workflows.user.connection"` to see what ended it.',
        'Check under Directory > People that the account that authorized it is active. The log names it; the Connections tab may show it too.',
        'Compare the Client ID of the connection with the one on the Sign On tab of Okta Workflows OAuth. If the secret was changed, the connection needs the new one.',
      ],
      otherWays: [...reauthorize, ...finishAsBefore],
      takes: 'about 10 minutes',
      risk: reauthorizeRisk,
    },
    {
      by: 'developer',
      steps: [
        'If the card belongs to another service, such as Gmail or Slack, reauthorize that connection with an account of that service. Okta cannot help there.',
        'After reauthorizing, run again what failed in the meantime: Workflows does not do that by itself.',
      ],
      takes: 'about 5 minutes',
      risk: 'A flow that ran halfway may do its first steps twice. Look at what it has done.',
    },
  ],
  verify: [testCard, nextRun],
  warnings: [
    'Do not authorize with the account of a person who may leave. A service account stays.',
    'Do not delete the connection: cards that use it lose it.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '“OAuth Refresh Error”, `invalid_grant` or `invalid_token` in the error shows it. A 500 around it is how Workflows wraps the answer, and no fault of Okta’s servers. Read which connector it was: the same words come from other services too.',
  sources: [own.refreshError, own.authorGone, own.connector, own.errorKinds, sources.workflowsGuidance, sources.events],
}
