import { sources } from '@/machines/shared/sources'
import { notSuperAdmin, scopeAndRole } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { finishAsBefore, nextRun, reauthorize, reauthorizeRisk, testCard } from './steps'

export const adminRoleMissing: CauseContent = {
  kind: 'cause',
  title: 'The account behind the connection lacks the admin role',
  because:
    'A card acts as the account that authorized the connection, with the admin role that this account has today. The role is missing or too small, or it covers other people, groups or apps.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType sw "workflows.user.connection"` to see who authorized the connection. The Connections tab may show it too.',
        'Under Security > Administrators, read its role. For a custom role, check that its resource set holds the object that the card calls.',
        'If it lost the role, find out why first: search for `eventType sw "user.account.privilege"`.',
      ],
      otherWays: [
        'Check that the account is still assigned to Okta Workflows OAuth: losing that can fail the card in the same way.',
        'Give the account the smallest role that covers the card. A service account is best, so that nobody’s change of job stops the flow.',
        'If the connection should act as another account from now on, reauthorize it with that one, in the next steps.',
        ...reauthorize,
        ...finishAsBefore,
      ],
      takes: 'about 15 minutes',
      risk: `Whoever can build flows with this connection can use the role. ${reauthorizeRisk}`,
    },
    {
      by: 'developer',
      steps: [
        'Send the Okta admin: the card, what it calls ({http-response.path|the path of the call}), the object it is about, the name of the connection, and the error id {okta-error.errorId|from the body}.',
        'Try the card with another object. If it works there, the role is limited to a resource set.',
      ],
      takes: 'about 5 minutes',
      risk: 'None with a card that only reads',
    },
  ],
  verify: [testCard, nextRun],
  warnings: ['Do not grant scopes because of `E0000006`: it is about the role.', notSuperAdmin],
  otherWarnings: ['Do not keep a flow on the account of a person who may leave.'],
  howWeKnow: `\`E0000006\` in the body, without a header that names a scope, shows it. A missing scope looks different: an empty body, and \`insufficient_scope\` in \`www-authenticate\`. ${scopeAndRole}`,
  sources: [sources.roleDespiteScope, sources.roleLost, sources.oauthForOkta, sources.workflowsGuidance, own.authorGone, sources.errorCodes],
}
