import { sources } from '@/machines/shared/sources'
import { appsMenu, notSuperAdmin } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const adminRoleMissing: CauseContent = {
  kind: 'cause',
  title: 'The caller has no admin role that allows this',
  because:
    'Okta accepts the credentials, but the admin role behind them is missing, too small, or does not cover this object. A scope limits what the token may ask for. The role limits what its owner may do.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find out who calls. An API token acts as the user who made it (Security > API > Tokens), a user’s OAuth token as that user, a service app as itself.',
        `For a service app, check its own roles. ${appsMenu} > the app > Admin roles.`,
        'For a user, check the user’s roles. Security > Administrators. If a role was taken away, the API token likely lost it at once.',
      ],
      otherWays: [
        'A custom role needs the permission for {http-response.path|the call}, and a resource set that holds the object. Permission names differ from scope names.',
        'Assign the smallest role that covers the call.',
        'Recent role changes are in Reports > System Log: `eventType sw "user.account.privilege" or eventType sw "app.oauth2.client.privilege"`.',
      ],
      takes: 'about 15 minutes',
      risk: 'Whoever holds the token or the app’s key can use the role. Some role changes need a super admin.',
    },
    {
      by: 'developer',
      steps: [
        'Tell the Okta admin who calls what. Client ID or API token name, method, path ({http-response.path|without IDs}), object ID, error ID {okta-error.errorId|from the body}, time in UTC.',
        'Make the same call for another object. If that works, the role is limited to a resource set.',
        'Check the org and the credentials. A test app may have other roles.',
      ],
      takes: 'about 5 minutes',
      risk: 'None with a call that only reads',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not grant more scopes because of `E0000006`.', notSuperAdmin],
  howWeKnow:
    '`E0000006` in the body of an API call shows it. A missing scope gives an empty body, and is named in `www-authenticate`. On a sign-in URL, the same code can mean that ThreatInsight blocked the network. If a super admin’s token fails too, the role is not the cause.',
  sources: [sources.roleDespiteScope, sources.roleLost, sources.serviceApp, sources.oauthForOkta, sources.authorizationServers, sources.errorCodes],
}
