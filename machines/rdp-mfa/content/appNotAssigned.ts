import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { appPath, signInAgain, twoTries } from './steps'

export const appNotAssigned: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The user is not assigned to the Okta app Microsoft RDP (MFA)',
  because: 'Only people who are assigned to the app, directly or through a group, can use it. Okta lists a missing assignment under both 403 and 401.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Send the link to this case to an Okta app admin. Add the user’s Okta username. The help desk role cannot assign apps.',
        'If access comes through a group, check whether the user left it lately.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Open the app’s Assignments tab. ${appPath} > Assignments.`,
        'Look for the user, then for their groups.',
        'Choose Assign, and assign the user or the right group.',
      ],
      otherWays: [
        'Check the username on the assignment. It must be exactly what the user types in Windows.',
        'If they had the app before, see who removed it: Reports > System Log, `eventType eq "application.user_membership.remove"`.',
      ],
      takes: 'about 2 minutes',
      risk: 'If you assign a group, every member of it can use the app.',
    },
  ],
  verify: ['The Assignments tab lists the user, or a group of theirs.', signInAgain],
  warnings: ['Do not rename the app: its name is not the problem.', 'Do not take a missing dashboard tile as proof: the app may have none.'],
  otherWarnings: [twoTries],
  howWeKnow:
    'Certain once the Assignments tab lists neither the user nor a group of theirs. The System Log event `app.generic.unauth_app_access_attempt` makes it likely: not every such sign-in may leave it.',
  sources: [sources.status403, sources.status401, sources.assign, sources.events, sources.helpDeskRole, sources.appAdminRole],
}
