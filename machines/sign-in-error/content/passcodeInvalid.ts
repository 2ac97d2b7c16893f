import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, signInAgain, twoTries, verifyCaller } from './steps-people'

export const passcodeInvalid: CauseContent = {
  kind: 'cause',
  title: 'Okta does not accept the code or the answer',
  because: 'Name and password were right, and the second step was not: the code was mistyped, too old, used before, or from another account or device.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set date, time and time zone of the phone to automatic. Codes of an app depend on it.',
        'In Okta Verify or another app for codes, choose the entry of this company and this username, if there are several.',
        'Wait for the next code and type it once, at once, without a blank. Of a text message or an e-mail, only the newest code counts.',
      ],
      otherWays: [
        'Approve only a push that you have just started. With a number to match, choose the one on the screen.',
        'If you have a new phone, the old entry does not work any more: choose another factor on the page, or call helpdesk.',
      ],
      takes: '3 minutes',
      risk: 'A few more wrong answers lock the account or the factor.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Go through the person’s steps with them first.',
        'Open Directory > People, choose the person, then More Actions > Reset Authenticators (in Classic, Reset Multifactor), and reset only the factor that fails.',
      ],
      otherWays: ['Stay with the person until they have set it up again, at their dashboard, in a browser.'],
      takes: 'about 15 minutes',
      risk: `${callerRisk} Resetting a factor is what attackers ask helpdesk for.`,
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE"` with the person as actor, and read the reason and the factor.',
        'Pushes that nobody started mean that somebody knows the password: have it reset, end the sessions, tell security.',
        'If many people fail with one kind of factor at the same time, look at status.okta.com and at the vendor of that factor.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
    {
      by: 'developer',
      steps: [
        'In a test or a tool, do not send the same time-based code twice: wait for the next 30 seconds.',
        'Take blanks and leading zeros as they are: a code is text, not a number.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the factor with SUCCESS.', signInAgain],
  warnings: [neverShare, 'Do not approve a push that you did not start.'],
  otherWarnings: [twoTries],
  howWeKnow:
    '`E0000068` says that the code or answer is wrong, `E0000082` that it was used already, `E0000083` that it came too late. `direct_auth_invalid_otp` is the same at the token endpoint. In the System Log it is `user.authentication.auth_via_mfa` with FAILURE. Codes that are never right, while they are typed with care, point to the clock of the phone or to another account in the app.',
  sources: [sources.resetFactors, sources.lockCounts, shared.errorCodes, shared.events],
}
