import { sources as shared } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain } from './steps-people'

export const appNotAssigned: CauseContent = {
  kind: 'cause',
  title: 'The user is not assigned to this app in Okta',
  because: 'The sign-in worked. But Okta opens an app only to users who are assigned to it, directly or through a group, and this user is not.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check which account you are signed in with. Your name is at the top right of the Okta dashboard. If you have a second account, switch to it.',
        'Tell the helpdesk: “Okta says that I am not assigned to this app.” Add the app’s name and your Okta username.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Find out whether the user may have the app, and who approves it.',
        'Check the group that gives access. The user may have left it, or was never in it.',
        'Send the Okta username and the app’s name to an Okta admin. The Help Desk role cannot assign apps.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Open the app. ${appsMenu}. OpenID Connect: match the client ID in the failed URL; names can repeat.`,
        'Look for the user, then their groups, on the Assignments tab. An entry with an error counts as missing: open it and complete it.',
        'Choose Assign > Assign to People or Assign to Groups. Check the username there.',
      ],
      otherWays: [
        'If provisioning is on, look for a failed task of this user under Dashboard > Tasks.',
        'If the user had the app before, search Reports > System Log for `eventType eq "application.user_membership.remove"`.',
      ],
      takes: 'about 5 minutes',
      risk: 'Assigning a group gives the app to every member and, with provisioning, an account there.',
    },
  ],
  verify: ['The Assignments tab lists the user, or one of their groups, without an error.', signInAgain],
  warnings: ['Do not assign the group Everyone to let one user in.', 'Do not let the user sign in with somebody else’s account.'],
  howWeKnow:
    'The words show it: “User is not assigned to the client application”, `user_not_assigned`, “App Not Assigned”, or `app.generic.unauth_app_access_attempt` in the System Log. If the app itself does not know the user, the assignment may be right and the account in the app is missing.',
  sources: [sources.notAssigned, sources.assign, sources.errorsToApp, sources.helpDeskRole, shared.errorCodes, shared.events],
}
