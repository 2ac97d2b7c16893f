import { sources } from '@/machines/shared/sources'
import { findRequest, notSuperAdmin, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const adminRoleMissing: CauseContent = {
  kind: 'cause',
  title: 'The caller has no admin role that allows this',
  because:
    'Okta knows the caller and refuses: the admin role behind the call is missing or too small, or it does not cover this object. A scope says what the token may ask for, the role what its owner may do.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find out who calls. An API token acts as the user who made it: see Security > API > Tokens. A token of a signed-in user acts as that user. A service app has roles of its own.',
        `For a service app: roles are given to the app itself. ${openApps}, choose the app, and open the Admin roles tab.`,
        'For a user: look under Security > Administrators. If a role was taken away, the API token likely lost it at once; if in doubt, create a new token.',
      ],
      otherWays: [
        'For a custom role: it needs the permission for {http-response.path|the call}, and a resource set that holds the object. Permissions of roles and scopes have different names.',
        'Assign the smallest role that covers the call. If only some calls fail, read the resource set first.',
        'To see what changed, search Reports > System Log for `eventType sw "user.account.privilege" or eventType sw "app.oauth2.client.privilege"`.',
        findRequest,
      ],
      takes: 'about 15 minutes',
      risk: 'Whoever holds the token or the app’s key can use the role. Some changes of roles need a super admin.',
    },
    {
      by: 'developer',
      steps: [
        'Send the Okta admin: method and path ({http-response.path|without ids}), the id of the object, and the client id or the name of the API token. Add the error id {okta-error.errorId|from the body} and the time in UTC.',
        'Make the same call for another object. If it works there, the role is limited to a resource set.',
        'Check that it is the right org and the right credentials: a test app in place of the real one has other roles.',
      ],
      takes: 'about 5 minutes',
      risk: 'None with a call that only reads',
    },
  ],
  verify: [programRuns, 'A call that the role should not allow still fails with `E0000006`.'],
  warnings: ['Do not grant more scopes because of `E0000006`.', notSuperAdmin],
  otherWarnings: ['Do not look for an access policy: the org authorization server has none that could be set.'],
  howWeKnow:
    '`E0000006` in the body of a call to the API shows it. A missing scope has an empty body instead, and its name in `www-authenticate`. At a sign-in address the same code can mean that ThreatInsight blocked the network. If a super admin’s token fails in the same way, it is not the role.',
  sources: [sources.roleDespiteScope, sources.roleLost, sources.serviceApp, sources.oauthForOkta, sources.authorizationServers, sources.errorCodes],
}
