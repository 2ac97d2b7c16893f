import { sources } from '@/machines/shared/sources'
import { onlySuperAdmin } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { userSays } from './steps-clients'

export const scopesNotConsented: CauseContent = {
  kind: 'cause',
  title: 'Nobody has allowed the app the scopes that it asks for',
  because:
    'A super admin has to grant an app scopes of Okta’s API, and scopes of your own API can require the user’s consent. Neither was given for any requested scope, so Okta issues no token.',
  remedies: [
    userSays('Okta says that the app was not allowed its scopes.'),
    {
      by: 'okta-admin',
      steps: [
        onlySuperAdmin,
        'For “not allowed any”, grant each scope that the app needs. Applications > Applications > the app with this client ID > Okta API Scopes > Grant.',
        'For a service app, open the Admin roles tab too. It needs both, scope and role.',
      ],
      otherWays: [
        '“Require user consent”: the user has to be asked. See Require consent on the server’s Scopes tab and on the app’s General tab.',
        '“Cannot be granted for the client credentials grant type”: give the service its own scope. Or turn off Block services from requesting this scope, if the data’s owner agrees.',
      ],
      takes: '10 minutes',
      risk: 'Whoever holds the app’s credentials can use what is granted. Grant the read scope where reading is enough.',
    },
    {
      by: 'developer',
      steps: [
        'Send the super admin the client ID and each scope, with its purpose.',
        'Compare the spelling with Okta’s list. `okta.users.read` and `okta.user.read` are two names.',
        'Ask only for scopes that you need.',
      ],
      otherWays: ['For a user’s consent, do not send `prompt=none`.', 'After the grant, get a new token: existing ones do not change.'],
      takes: '10 minutes',
      risk: 'None',
    },
  ],
  verify: ['`scope` in the answer lists every scope that was asked for.'],
  warnings: ['Do not grant every scope just in case.', 'Do not take consent off a scope for people’s data without asking who is responsible.'],
  howWeKnow:
    '“You are not allowed any of the requested scopes”: none is granted at the org authorization server. “The following scopes require user consent”: consent at a custom authorization server.',
  sources: [own.noneGranted, own.someGranted, own.consent, sources.oauthForOkta, sources.serviceApp],
}
