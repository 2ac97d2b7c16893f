import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openApp, signInAgain, twoTries } from './steps'

export const appNotAssigned: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The person is not assigned to Microsoft RDP (MFA)',
  because: 'Okta lets only people use the app who are assigned to it, in person or through a group. Okta names a missing assignment under 403 and under 401.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Send the link to this case to an Okta app admin, with the person’s Okta username and the name of the app, Microsoft RDP (MFA). The help desk role cannot assign apps.',
        'If access comes through a group, check whether the person left that group lately.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [openApp, 'Open the Assignments tab. Look for the person, and then for their groups.', 'Choose Assign, and assign the person or the right group.'],
      otherWays: [
        'Check the username on the assignment. It must be exactly what the person types in Windows.',
        'If they had the app before, search Reports > System Log for `eventType eq "application.user_membership.remove"` to see who took it away.',
      ],
      takes: 'about 2 minutes',
      risk: 'If you assign a group, every member of it may use the app.',
    },
  ],
  verify: ['The Assignments tab lists the person, or a group of theirs.', signInAgain],
  warnings: ['Do not rename the app: its name has no part in this.', 'Do not look for a tile on the person’s dashboard as proof. There may be none.'],
  otherWarnings: [twoTries],
  howWeKnow:
    'Certain once the Assignments tab lists neither the person nor a group of theirs. The System Log event `app.generic.unauth_app_access_attempt` makes it likely: whether every call of this agent leaves it is not known.',
  sources: [sources.status403, sources.status401, sources.assign, sources.events, sources.helpDeskRole, sources.appAdminRole],
}
