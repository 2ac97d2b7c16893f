import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { enterClient, enterDomain, findConnection, finishWithDefaults, nextRun, testCard } from './steps'

export const wrongConnection: CauseContent = {
  kind: 'cause',
  title: 'The card uses another connection, or another org, than you expect',
  because:
    'A card keeps the connection it was built with. If there are several, the scope {www-authenticate.scope|that the card needs} may be granted on one of them while the card uses another: a test org, an older connection, or a colleague’s.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'In the flow, open the failed card and read the name of its connection, at the top of the card.',
        'In the Workflows console, open the Connections tab and compare: which connection has that name, which domain, and when was it made?',
        'Compare the domain with the org after `realm` in the error.',
      ],
      otherWays: [
        'If it is the wrong one, choose the right connection in the card, and save the flow.',
        'Look at the other Okta cards and helper flows of this flow too. A copied or imported flow brings its old choices with it.',
        'Give connections names that tell them apart: the org and the account.',
      ],
      takes: 'about 10 minutes',
      risk: 'With another connection, the card acts in another org or as another account. Test it with one object that does not matter.',
    },
    {
      by: 'okta-admin',
      steps: [
        'If the card uses the right connection, fix this connection.',
        'Grant {www-authenticate.scope|the missing scope} on the app that this connection names: in its own org, it is the app with the Client ID of the connection.',
        findConnection,
      ],
      otherWays: [
        enterDomain,
        enterClient,
        ...finishWithDefaults,
        'A connection to a second org needs an OIDC web app in that org, with the grant type Refresh Token, the account assigned, and the scopes granted there. The page on it is old: check it against your version.',
      ],
      takes: 'about 15 minutes',
      risk: 'From then on, every card with this connection acts as the account that signs in.',
    },
  ],
  verify: [testCard, nextRun, 'The object that the card reads or changes is in the org that you expect.'],
  warnings: ['Do not grant the scope in every org to find out which one it was.', 'Do not delete a connection before you know which flows use it.'],
  howWeKnow:
    'The name of the org after `realm` and `authorization_uri` in the header `www-authenticate` says who was called: if it is not the org you expect, it is certain. It is likely too when the scope is granted, the connection was reauthorized since, and other flows work with it.',
  sources: [sources.workflows403, own.otherOrg, own.connector],
}
