import { sources } from '@/machines/shared/sources'
import { onlySuperAdmin, openApps, scopeAndRole } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes, userSays } from './steps-clients'

export const scopesNotConsented: CauseContent = {
  kind: 'cause',
  title: 'Nobody has allowed the app the scopes that it asks for',
  because:
    'A super admin has to grant a scope of Okta’s API to the app, and a scope of your own API can ask for the person’s consent. Neither was given for any requested scope, so Okta issues no token.',
  remedies: [
    userSays('Okta says that the app was not allowed the scopes it asks for. A super admin has to look at the app’s scopes.'),
    {
      by: 'okta-admin',
      steps: [
        onlySuperAdmin,
        `“Not allowed any”: ${openApps}, choose the app with this client id, open its Okta API Scopes tab, and choose Grant beside each scope that the app needs.`,
        `${scopeAndRole} For a service app, open the Admin roles tab too.`,
      ],
      otherWays: [
        '“Require user consent”, and a person signs in: they have to be asked. In Security > API > Authorization Servers, open the server’s Scopes tab and see which scopes require consent, and on the app’s General tab whether Require consent is set.',
        '“Cannot be granted for the client credentials grant type”: a service can ask nobody. Edit the scope and take off Block services from requesting this scope, only if the owner of that data agrees. Else give the service a scope of its own.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whoever holds the app’s credentials can use what is granted. Grant the read scope where reading is enough.',
    },
    {
      by: 'developer',
      steps: [
        'Send the super admin the client id, each scope spelt out, and what the app does with it.',
        'Compare the spelling with Okta’s list: `okta.users.read` and `okta.user.read` are two names.',
        'Ask for the scopes that are needed only. Compare `scope` in the answer with what you asked for, and let the program say if one is missing.',
      ],
      otherWays: ['For a person’s consent, do not send `prompt=none`: it forbids to ask.', 'After the grant get a new token: those that exist do not change.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: [tokenComes, '`scope` in the answer lists every scope that was asked for.'],
  warnings: [
    'Do not grant every scope to be on the safe side.',
    'Do not take consent off a scope for the data of people without asking who answers for that data.',
  ],
  howWeKnow:
    '“You are not allowed any of the requested scopes” shows that none is granted at the org authorization server. “The following scopes require user consent” shows the consent of a person at a custom authorization server. If only some scopes are granted, no error comes: the token has fewer.',
  sources: [own.noneGranted, own.someGranted, own.consent, sources.oauthForOkta, sources.serviceApp],
}
