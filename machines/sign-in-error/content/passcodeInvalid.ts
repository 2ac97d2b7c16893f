import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, signInAgain, twoTries, verifyCaller } from './steps-people'

export const passcodeInvalid: CauseContent = {
  kind: 'cause',
  title: 'Okta does not accept the code or the answer',
  because: 'Username and password were right, but not the second step. The code was mistyped, too old, already used, or from another account or device.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set your phone’s date, time and time zone to automatic. Codes from an app depend on them.',
        'Choose the right entry in Okta Verify or your code app. It must be for this company and this username.',
        'Wait for the next code and type it once, without spaces. Of text messages and e-mails, only the newest code works.',
      ],
      otherWays: [
        'Approve only a push that you have just started. With number matching, choose the number on the screen.',
        'On a new phone, the old entry no longer works: choose another factor on the page, or call the helpdesk.',
      ],
      takes: '3 minutes',
      risk: 'A few more wrong answers lock the account or the factor.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Go through the user’s steps with them first.',
        'Reset only the factor that fails. Directory > People > the user > More Actions > Reset Authenticators (Classic: Reset Multifactor).',
      ],
      otherWays: ['Stay with the user until they have set it up again, at their dashboard, in a browser.'],
      takes: 'about 15 minutes',
      risk: `${callerRisk} Attackers ask helpdesks to reset factors.`,
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the reason and the factor in the System Log. Search for `eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE"`, with the user as actor.',
        'If there are pushes that nobody started, act at once. Somebody knows the password: have it reset, end the sessions, tell security.',
        'If many users fail with one factor, check status.okta.com. Ask the factor’s vendor too.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
    {
      by: 'developer',
      steps: [
        'Do not send the same time-based code twice. In a test or tool, wait for the next 30 seconds.',
        'Treat the code as text, not as a number. Leave leading zeros and spaces as they are.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the factor with SUCCESS.', signInAgain],
  warnings: [neverShare, 'Do not approve a push that you did not start.'],
  otherWarnings: [twoTries],
  howWeKnow:
    '`E0000068`: the code or answer is wrong. `E0000082`: already used. `E0000083`: too late. At the token endpoint it is `direct_auth_invalid_otp`, in the System Log `user.authentication.auth_via_mfa` with FAILURE. If carefully typed codes never work, suspect the phone’s clock or the entry of another account.',
  sources: [sources.resetFactors, sources.lockCounts, shared.errorCodes, shared.events],
}
