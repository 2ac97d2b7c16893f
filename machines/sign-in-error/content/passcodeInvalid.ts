import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, signInAgain, verifyCaller } from './steps-people'

export const passcodeInvalid: CauseContent = {
  kind: 'cause',
  title: 'Okta does not accept the code or the answer',
  because: 'Username and password were right, but not the second step. The code was mistyped, too old, already used, or from another account or device.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set your phone’s date, time and time zone to automatic. Codes from an app depend on them.',
        'In your code app, choose the entry for this company and username.',
        'Type the next code once, without spaces. From text messages and e-mails, only the newest works.',
      ],
      otherWays: [
        'For a push with a number, choose the one on the screen.',
        'On a new phone, the old entry no longer works: choose another factor, or call the helpdesk.',
      ],
      takes: '3 minutes',
      risk: 'Stop after two tries: more can lock the account or the factor.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Go through the user’s steps with them first.',
        'Reset only the factor that fails. Directory > People > the user > More Actions > Reset Authenticators (Classic: Reset Multifactor).',
      ],
      otherWays: ['Stay with the user until they have set it up again in a browser.'],
      takes: '15 minutes',
      risk: `${callerRisk} Attackers ask helpdesks to reset factors.`,
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the reason and the factor in the System Log. Search for `eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE"`.',
        'If nobody started the push, somebody knows the password. Have it reset, end the sessions, tell security.',
        'If many users fail with one factor, check status.okta.com and its vendor.',
      ],
      takes: '10 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: ['Do not send the same time-based code twice. Wait for the next 30 seconds.', 'Send the code as text. Keep leading zeros and spaces.'],
      takes: '15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the factor with SUCCESS.', signInAgain],
  warnings: [neverShare, 'Do not approve a push that you did not start.'],
  howWeKnow:
    '`E0000068`: wrong code or answer. `E0000082`: already used. `E0000083`: too late. `direct_auth_invalid_otp` is the same at the token endpoint. If carefully typed codes never work, suspect the phone’s clock or another account’s entry.',
  sources: [sources.resetFactors, sources.lockCounts, shared.errorCodes, shared.events],
}
