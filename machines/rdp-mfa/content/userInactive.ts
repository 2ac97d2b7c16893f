import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { appPath, signInAgain } from './steps'

export const userInactive: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The user’s Okta account or the app is locked or deactivated',
  because: 'Okta refuses a user who is locked, suspended or deactivated. It refuses everybody while the app Microsoft RDP (MFA) is deactivated.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Stop trying. More tries likely keep the account locked.',
        'Ask the helpdesk for the status of your Okta account. Do not tell anybody your password.',
      ],
      takes: '1 minute',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Read the user’s status under Directory > People.',
        'If it is locked, verify the user, then unlock the account.',
        'If it is suspended or deactivated, ask the Okta admin why. Nobody should activate it before that.',
      ],
      takes: 'about 5 minutes',
      risk: 'Unlocking for a caller you have not verified helps an attacker.',
    },
    {
      by: 'okta-admin',
      steps: [
        `Check that the app is active. ${appPath}.`,
        'If it is not, find out who deactivated it. Reports > System Log: `eventType eq "application.lifecycle.deactivate"`. Agree with them, then activate it.',
        'If one user keeps getting locked, find out what fails. Reports > System Log: `actor.alternateId eq "jdoe@example.com"`, with their username.',
      ],
      takes: 'about 10 minutes',
      risk: 'Somebody may have switched the account or the app off for a reason. Ask first.',
    },
  ],
  verify: ['The user and the app are both active in Okta.', signInAgain],
  warnings: ['Do not keep unlocking the same account. Find out what locks it.', 'Do not move the user to another group or app to get around the lock.'],
  howWeKnow:
    'The state is certain once Directory > People or the System Log shows it (`user.account.lock`, `application.lifecycle.deactivate`). That it causes this 401 is likely: Okta’s sign-in API answers a locked user like this, but Okta does not say whether Remote Desktop uses that API.',
  sources: [sources.signInApi, sources.errorCodes, sources.events, sources.helpDeskRole],
}
