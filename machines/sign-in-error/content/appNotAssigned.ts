import { sources as shared } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain, twoTries } from './steps-people'

export const appNotAssigned: CauseContent = {
  kind: 'cause',
  title: 'The person is not assigned to this app in Okta',
  because:
    'Okta knows the person and the sign-in itself is right. But Okta lets only people use an app who are assigned to it, in person or through a group, and this person is not.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Look which account you are signed in with: your name stands at the top right of the Okta dashboard. If you have a second one, sign out and use that.',
        'If it is the right one, tell the helpdesk: “Okta says that I am not assigned to this app”, with the name of the app and your Okta username.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Find out whether the person may have the app, and who approves it.',
        'If access comes through a group, check whether the person left that group lately, or was never put into it.',
        'Send the Okta username and the name of the app to an Okta admin. The help desk role cannot assign apps.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app. With OpenID Connect, go by the client id in the address of the failed sign-in: several apps may bear the same name.`,
        'Open the Assignments tab. Look for the person, and then for their groups. An entry with an error counts as missing: open it and complete it.',
        'Choose Assign, then Assign to People or Assign to Groups. Check the username that the assignment shows.',
      ],
      otherWays: [
        'If provisioning is on, look under Dashboard > Tasks for a failed task of this person.',
        'If they had the app before, search Reports > System Log for `eventType eq "application.user_membership.remove"` to see who or what took it away.',
      ],
      takes: 'about 5 minutes',
      risk: 'If you assign a group, every member of it may use the app, and with provisioning gets an account there.',
    },
  ],
  verify: ['The Assignments tab lists the person, or a group of theirs, without an error.', signInAgain],
  warnings: ['Do not assign the group Everyone to let one person in.', 'Do not let the person sign in with somebody else’s account.'],
  otherWarnings: [twoTries],
  howWeKnow:
    'The words show it: “User is not assigned to the client application”, `user_not_assigned`, or a page “App Not Assigned”. In the System Log it is `app.generic.unauth_app_access_attempt`. With OpenID Connect the error goes back to the app, which may show its own words for it. If the app itself says that it does not know the person, the assignment in Okta may be right and the account in the app is missing.',
  sources: [sources.notAssigned, sources.assign, sources.errorsToApp, sources.helpDeskRole, shared.errorCodes, shared.events],
}
