import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { testCard } from './steps'

export const wrongConnection: CauseContent = {
  kind: 'cause',
  title: 'The card uses another connection, or another org, than you expect',
  because:
    'A card keeps the connection it was built with. The scope {www-authenticate.scope|that the card needs} may be granted on one connection while the card uses another: a test org, an older one, or a colleague’s.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the connection’s name at the top of the failed card.',
        'Compare its domain with the org in the error. Workflows console > Connections shows the domain; the error names the org after `realm`.',
        'If it is the wrong one, choose the right connection and save the flow.',
      ],
      otherWays: ['Check the other Okta cards and helper flows too. A copied or imported flow brings its old connections with it.'],
      takes: 'about 10 minutes',
      risk: 'With another connection, the card acts in another org or as another account. Test it with an object that does not matter.',
    },
    {
      by: 'okta-admin',
      steps: [
        'If the connection is the right one, grant {www-authenticate.scope|the missing scope} on its app. It is the app with the connection’s Client ID, in its own org.',
        'Then reauthorize the connection. Workflows console > Connections. Enter the domain, and Client ID and secret of that app; tick the scope, and sign in as the account that the flow should act as.',
      ],
      otherWays: [
        'A connection to a second org needs an OIDC web app there, with the grant type Refresh Token, the account assigned and the scopes granted (from an old page: check).',
      ],
      takes: 'about 15 minutes',
      risk: 'Every card with this connection then acts as the account that signs in.',
    },
  ],
  verify: [testCard, 'The object that the card reads or changes is in the org that you expect.'],
  warnings: ['Do not grant the scope in every org to find out which one it was.', 'Do not delete a connection before you know which flows use it.'],
  howWeKnow:
    'The org after `realm` in `www-authenticate` was called: if it is not the one you expect, this is certain. It is likely too when the scope is granted, the connection was reauthorized since, and other flows work with it.',
  sources: [sources.workflows403, own.otherOrg, own.connector],
}
