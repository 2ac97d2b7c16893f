import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { oneVerifyDevice, signInAgain, unverifiedReset } from './steps'

export const factorRejected: CauseContent = {
  kind: 'cause',
  title: 'Okta refuses the code or the push',
  because:
    'The server and Okta understand each other: Okta asked, and the answer was wrong. The code was old or from another account, or the push was denied or went to another device.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set your phone’s date and time to automatic. Codes depend on the clock.',
        'Choose the right account in Okta Verify, if you have several.',
        'Wait for a new code and type it once. Or approve the push that comes now.',
      ],
      otherWays: ['If you have Okta Verify on two devices, tell the helpdesk.', 'If a push comes that you did not start, deny it and tell your security team.'],
      takes: '2 minutes',
      risk: 'More than two wrong answers can lock the account or the factor.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Make sure that you are speaking with the user.',
        'Go through the user’s steps with them. Identity Engine: check that Okta Verify is set up on one device only.',
        'If it still fails, reset the factor. Open the user under Directory > People.',
      ],
      otherWays: ['Have the user set it up again in their dashboard, in a browser, before they connect to the server.'],
      takes: 'about 15 minutes',
      risk: `${unverifiedReset} Until it is set up again, the user is locked out.`,
    },
    {
      by: 'okta-admin',
      steps: [
        'See why Okta refused the factor. Reports > System Log: `actor.alternateId eq "jdoe@example.com"`, with the user’s username.',
        'If nobody started the denied pushes, treat it as an attack. Tell your security team.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the factor as a success.', signInAgain],
  warnings: ['Do not approve a push that you did not start.', 'Do not tell anybody your code, not even the helpdesk.'],
  otherWarnings: [oneVerifyDevice],
  howWeKnow:
    'Certain once the System Log shows it: `eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE"`. A denied push is `user.mfa.okta_verify.deny_push` in Classic, and the reason INVALID_CREDENTIALS in Identity Engine.',
  sources: [sources.overview, sources.events],
}
