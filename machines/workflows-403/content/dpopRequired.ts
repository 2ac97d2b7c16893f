import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { nextRun, reauthorizeAsBefore, testCard } from './steps'

export const dpopRequired: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The connection’s app requires DPoP, which Workflows likely does not send',
  because:
    'With DPoP, each call carries a proof signed with the caller’s key. The app behind the connection requires it, or the token is bound to such a key, and the call had no valid proof.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find the app with the connection’s Client ID. The Workflows console shows the ID; the app is in the Admin Console > Applications > Applications.',
        'On its General tab, look for DPoP. “Require Demonstrating Proof of Possession (DPoP) header in token requests”.',
        'If the app serves only this connection, turn it off. Otherwise use another app for the connection: Okta Workflows OAuth, which Okta sets up for this. Then reauthorize it.',
      ],
      otherWays: [reauthorizeAsBefore],
      takes: 'about 15 minutes',
      risk: 'Without DPoP, anybody can use a stolen token until it expires. Ask your security team, and keep it on for other apps.',
    },
    {
      by: 'developer',
      steps: [
        'Check which connection the card uses. One set up with an app of your own is the likely one.',
        'Do not pass a token of your own in the card’s headers. Let the connection do it.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [testCard, nextRun],
  warnings: ['Do not grant the scope that the same header names: it is not missing.', 'Do not turn DPoP off on apps that are not behind this connection.'],
  howWeKnow:
    'The header `www-authenticate` speaks of DPoP. A scope named beside it is not the problem. That the connection cannot send a proof is likely: no page of Okta’s says that it can.',
  sources: [sources.dpop, sources.errorCodes, sources.workflowsGuidance],
}
