import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { finishAsBefore, nextRun, reauthorize, testCard } from './steps'

export const dpopRequired: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The app behind the connection asks for DPoP, which Workflows likely does not send',
  because:
    'With DPoP, each call carries a proof signed with the caller’s key. The app behind the connection requires it, or the token is bound to such a key, and the call came without a fitting proof.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Read the Client ID of the connection in the Workflows console, and find the app with it.',
        `${openApps} and open that app. On the General tab, look for “Require Demonstrating Proof of Possession (DPoP) header in token requests”.`,
        'If the app serves this connection only, turn the setting off. If others use it, use another app for the connection: Okta Workflows OAuth, which Okta sets up for this.',
      ],
      otherWays: ['Reauthorize the connection, so that it gets a token that is not bound to a key.', ...reauthorize, ...finishAsBefore],
      takes: 'about 15 minutes',
      risk: 'Without DPoP a stolen token can be used by anybody until it expires. Ask your security team, and keep the setting for every other app.',
    },
    {
      by: 'developer',
      steps: [
        'Check which connection the card uses: one that was set up with an app of your own is the likely one.',
        'If the flow passes a token of its own in a header of the card, leave that out and let the connection do it.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [testCard, nextRun],
  warnings: ['Do not grant the scope in the same header: it is not missing.', 'Do not turn DPoP off on apps that are not behind this connection.'],
  howWeKnow:
    'The words in the header `www-authenticate` speak of DPoP. A scope may stand beside them: it is not the trouble. That the connection cannot send a proof is likely: no page of Okta’s says that it can.',
  sources: [sources.dpop, sources.errorCodes, sources.workflowsGuidance],
}
