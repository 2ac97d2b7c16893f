import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, openPasswordPolicy, openPerson, signInAgain, verifyCaller } from './steps-people'

export const passwordExpired: CauseContent = {
  kind: 'cause',
  title: 'The password has expired and has to be changed first',
  because:
    'The password was right, but it has expired, or an admin expired it, as with every temporary password. Okta’s own page lets the person set a new one. A tool that sends the password itself cannot show that page.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard in a browser, sign in with the old password, and set a new one where Okta asks for it.',
        'If your computer belongs to a Windows domain and the page does not ask, change the password on the computer while it is in the company’s network or VPN: Ctrl+Alt+Del, Change a password.',
        'Then change it wherever it is stored: phone, mail program, Wi-Fi, command line tools.',
      ],
      otherWays: ['If no page lets you change it, tell the helpdesk: “My password has expired, and Okta does not let me set a new one.”'],
      takes: '10 minutes',
      risk: 'A device with the old password can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        `${openPerson} See whether the password comes from Okta or from a directory: a directory’s is reset there.`,
        'Else choose Reset Password and send the link, which is good for an hour as a rule. Take a temporary password only where no mail reaches the person: it expires at its first use.',
      ],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Only if the person is not allowed to change it:',
        openPasswordPolicy,
        'In its rule, let people change their password. For people from Active Directory it is the Active Directory policy, and the account of the AD agent needs the right to reset passwords.',
      ],
      otherWays: ['Identity Engine: if an Okta account management policy decides, check that its rule for expired passwords is at the top.'],
      takes: 'about 15 minutes',
      risk: 'The rule counts for everybody whom the policy covers.',
    },
    {
      by: 'developer',
      steps: [
        'A service should not hang on a person’s password: use a service app with a key.',
        'With the password grant or `/api/v1/authn`, send the person to Okta’s sign-in page when this error comes, and do not repeat the call.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The new password works on the Okta dashboard.', signInAgain],
  warnings: ['Do not set passwords to never expire to get rid of the error.', 'Do not send a temporary password by the same mail or chat as the username.'],
  otherWarnings: [neverShare],
  howWeKnow:
    '`E0000064`, `expired_password_credentials`, `password_expired` or the words “password is expired” show it. The status under Directory > People may still be Active: Okta sets it only at the next sign-in with the password. A password from Active Directory can expire there, and then the page may say no more than “Unable to sign in”.',
  sources: [sources.passwordStatus, sources.resetPassword, sources.directoryPassword, sources.directoryRights, shared.errorCodes],
}
