import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, openPerson, verifyCaller } from './steps-people'

export const userInactive: CauseContent = {
  kind: 'cause',
  title: 'The Okta account is not active',
  because:
    'Okta refuses accounts that are deactivated, suspended or not activated yet. New users often have not finished the activation. People who left and came back were often deactivated by the HR system.',
  remedies: [
    {
      by: 'user',
      steps: [
        'If you are new, follow the activation e-mail of your company’s Okta. Look in the spam folder too.',
        'Otherwise tell the helpdesk: “My Okta account does not seem to be active.” Add your username and since when.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, openPerson, 'If it says Pending user action, choose Resend Password Email. The user has not finished the activation.'],
      otherWays: [
        'Password reset: have the user follow the newest e-mail, or send a new one.',
        'Staged, Suspended or Deactivated: ask the Okta admin and the user’s manager before anybody activates the account.',
      ],
      takes: '5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Find out who or what changed the status, and why. In Reports > System Log, search for `eventType sw "user.lifecycle" and target.alternateId eq "jdoe@example.com"`, with the username.',
        'If a directory or HR system did it, correct it there. The next import would undo your change.',
        'If it is Staged, choose Activate. With a password the account becomes active, without one it waits for the user.',
      ],
      otherWays: [
        'Suspended: unsuspend it once the reason is settled. Apps and groups are kept.',
        'Deactivated: activate it only with the approval that a new account needs. Password and assignments are gone: assign apps and groups again.',
      ],
      takes: '10 minutes',
      risk: 'Accounts are often suspended after an attack, or because somebody left. Ask first.',
    },
  ],
  verify: ['The status under Directory > People is Active.'],
  warnings: ['Do not create a second account for the same person: names and assignments collide.', 'Do not lend the user another account meanwhile.'],
  howWeKnow:
    '“User status is invalid”, `invalid_user_status_error`, or `user.lifecycle.deactivate` or `user.lifecycle.suspend` in the System Log proves it. Directory > People shows which status it is. A locked account and an expired password are other causes.',
  sources: [sources.states, sources.stagedActivated, sources.resendActivation, sources.activationExpired, shared.errorCodes, shared.events],
}
