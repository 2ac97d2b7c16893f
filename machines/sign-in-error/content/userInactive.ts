import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, openPerson, signInAgain, verifyCaller } from './steps-people'

export const userInactive: CauseContent = {
  kind: 'cause',
  title: 'The person’s account is not active in Okta',
  because:
    'Okta lets nobody in whose account is deactivated, suspended, or still waits to be activated. Somebody new has often not finished the first step; somebody who left and came back has often been switched off by the personnel system.',
  remedies: [
    {
      by: 'user',
      steps: [
        'If you are new: look in your mailbox, spam too, for the activation e-mail of your company’s Okta, and follow it.',
        'Else tell the helpdesk: “My Okta account does not seem to be active”, with your username and since when.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        openPerson,
        'Pending user action: the person has not finished the activation. Choose Resend Password Email, which is there only for such people.',
      ],
      otherWays: [
        'Password reset: a reset was begun. Have the person follow the newest e-mail, or send a new one.',
        'Staged, Suspended or Deactivated: ask the Okta admin and the person’s manager before anybody switches the account on.',
      ],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType sw "user.lifecycle" and target.alternateId eq "jdoe@example.com"`, with the person’s username, to see who or what changed the status, and why.',
        'If a directory or a personnel system did it, correct it there: the next import would undo your change.',
        'Staged: choose Activate on the person’s page. With a password the account becomes active, without one it waits for the person.',
      ],
      otherWays: [
        'Suspended: unsuspend it once the reason is settled. Apps and groups are kept.',
        'Deactivated: activate it only with the approval that a new account needs. Assignments and password are gone: assign the apps and groups again.',
      ],
      takes: 'about 10 minutes',
      risk: 'An account is often suspended because of an attack or because somebody left. Ask first.',
    },
  ],
  verify: ['The status under Directory > People is Active.', signInAgain],
  warnings: [
    'Do not create a second account for the same person: names and assignments then collide.',
    'Do not lend the person another account until this is settled.',
  ],
  howWeKnow:
    '“User status is invalid” or `invalid_user_status_error` shows it, and so does `user.lifecycle.deactivate` or `user.lifecycle.suspend` in the System Log. Which status it is stands under Directory > People. To the person it looks like a wrong password. A locked account and an expired password are other causes.',
  sources: [sources.states, sources.stagedActivated, sources.resendActivation, sources.activationExpired, shared.errorCodes, shared.events],
}
