import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openApp, signInAgain } from './steps'

export const userInactive: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The person is locked or switched off in Okta, or the app is',
  because: 'Okta refuses a person who is locked, suspended or deactivated. It refuses everybody while Microsoft RDP (MFA) is deactivated.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Stop trying. Further tries likely keep the account locked.',
        'Call helpdesk and ask them to look at the status of your Okta account. Do not tell anybody your password.',
      ],
      takes: '1 minute',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Open the person under Directory > People and read the status.',
        'Locked: make sure that you speak with the person themselves, then unlock the account.',
        'Suspended or deactivated: ask the Okta admin for the reason before anybody switches the account on again.',
      ],
      takes: 'about 5 minutes',
      risk: 'Unlocking for a caller whom you have not verified helps an attacker.',
    },
    {
      by: 'okta-admin',
      steps: [
        openApp,
        'Check that the app is active. If it is not, search Reports > System Log for `eventType eq "application.lifecycle.deactivate"`, agree with whoever did it, and activate it.',
        'If one person is locked again and again, search for `actor.alternateId eq "jdoe@example.com"`, with their username, and find what keeps failing.',
      ],
      takes: 'about 10 minutes',
      risk: 'Somebody may have switched the account or the app off for a reason. Ask first.',
    },
  ],
  verify: ['The person and the app are both active in Okta.', signInAgain],
  warnings: [
    'Do not unlock the same account over and over. Find out what locks it.',
    'Do not put the person into another group or app to get around the lock.',
  ],
  howWeKnow:
    'The state is certain once Directory > People or the System Log shows it (`user.account.lock`, `application.lifecycle.deactivate`). That it is the reason for this 401 is likely: Okta’s sign-in API answers a locked person so, but Okta does not say whether the agent uses that API.',
  sources: [sources.signInApi, sources.errorCodes, sources.events, sources.helpDeskRole],
}
