import { sources } from '@/machines/shared/sources'
import { notSuperAdmin, scopeAndRole } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { nextRun, reauthorizeAsBefore, testCard } from './steps'

export const adminRoleMissing: CauseContent = {
  kind: 'cause',
  title: 'The account behind the connection lacks the admin role',
  because:
    'A card acts as the account that authorized its connection, with the admin role that this account has today. The role is missing or too small, or it covers other users, groups or apps.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find out who authorized the connection. Reports > System Log: `eventType sw "workflows.user.connection"`. The Connections tab may show it too.',
        'Read that account’s role under Security > Administrators. For a custom role, check that its resource set holds the object that the card calls.',
        'Give the account the smallest role that covers the card. If it lost its role, first find out why: `eventType sw "user.account.privilege"`. A service account is best.',
      ],
      otherWays: ['Check that the account is still assigned to Okta Workflows OAuth: losing that can look the same.', reauthorizeAsBefore],
      takes: 'about 15 minutes',
      risk: 'Whoever can build flows with this connection can use the role. After reauthorizing, every card acts as the new account.',
    },
    {
      by: 'developer',
      steps: [
        'Tell the Okta admin what the card does. What it calls ({http-response.path|the path of the call}), the object, the connection’s name, and the error id {okta-error.errorId|from the body}.',
        'Try the card with another object. If that works, the role is limited to a resource set.',
      ],
      takes: 'about 5 minutes',
      risk: 'None with a card that only reads',
    },
  ],
  verify: [testCard, nextRun],
  warnings: ['Do not grant scopes because of `E0000006`: it is about the role.', notSuperAdmin],
  howWeKnow: `\`E0000006\` in the body, with no header that names a scope, shows it. A missing scope has an empty body, and \`insufficient_scope\` in \`www-authenticate\`. ${scopeAndRole}`,
  sources: [sources.roleDespiteScope, sources.roleLost, sources.oauthForOkta, sources.workflowsGuidance, own.authorGone, sources.errorCodes],
}
