import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { finishAsBefore, nextRun, reauthorize, reauthorizeRisk, testCard } from './steps'

export const connectionExpired: CauseContent = {
  kind: 'cause',
  title: 'The connection’s authorization has run out or was revoked',
  because:
    'Workflows renews the token of a connection by itself. Now the other side refuses that: the account that authorized it was deactivated or deleted, the tokens or the app were revoked, or the client secret was changed. The connection has to be authorized anew.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find the account that authorized the connection, on the Connections tab of the Workflows console, and check under Directory > People that it is active. Deactivating or deleting it revokes the tokens.',
        'In Reports > System Log, search for `eventType sw "app.oauth2.token.revoke" or eventType sw "workflows.user.connection"` to see what ended it.',
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
        'After the new authorization, run again what failed in the meantime. Runs that ended are not made up for.',
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
