import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, openPasswordPolicy, signInAgain, verifyCaller } from './steps-people'

export const passwordExpired: CauseContent = {
  kind: 'cause',
  title: 'The password has expired and has to be changed',
  because:
    'The password was right, but it has expired, or an admin expired it, as with every temporary password. Okta’s own page lets the user set a new one. A tool that sends the password itself cannot.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign in to your Okta dashboard with the old password. Okta then asks for a new one.',
        'If it does not, change it on your Windows domain computer. Connect to the company’s network or VPN, then Ctrl+Alt+Del > Change a password.',
        'Update the password wherever it is stored. Think of your phone, mail program, Wi-Fi and command-line tools.',
      ],
      otherWays: ['If no page lets you change it, tell the helpdesk: “My password has expired, and Okta does not let me set a new one.”'],
      takes: '10 minutes',
      risk: 'A device with the old password can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Check where the password comes from. Directory > People > the user. Reset a directory’s password in that directory.',
        'If it is Okta’s, choose Reset Password and send the link. It usually works for an hour. A temporary password expires at first use: only if no e-mail arrives.',
      ],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        openPasswordPolicy,
        'Let users change their password in the policy’s rule. This is needed only if the user is not allowed to.',
        'For Active Directory users, use the Active Directory policy. The AD agent’s account needs the right to reset passwords.',
      ],
      otherWays: ['Identity Engine: if an Okta account management policy decides, check that its rule for expired passwords is at the top.'],
      takes: 'about 15 minutes',
      risk: 'The rule applies to everybody whom the policy covers.',
    },
    {
      by: 'developer',
      steps: [
        'Use a service app with a key for a service. It should not depend on a person’s password.',
        'When this error comes, send the user to Okta’s sign-in page. With the password grant or `/api/v1/authn`, do not repeat the call.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The new password works on the Okta dashboard.', signInAgain],
  warnings: ['Do not set passwords to never expire to get rid of the error.', 'Do not send a temporary password in the same e-mail or chat as the username.'],
  otherWarnings: [neverShare],
  howWeKnow:
    '`E0000064`, `expired_password_credentials`, `password_expired` or “password is expired” proves it. Directory > People may still say Active until the next sign-in with the password. A password can also expire in Active Directory; the page may then say only “Unable to sign in”.',
  sources: [sources.passwordStatus, sources.resetPassword, sources.directoryPassword, sources.directoryRights, shared.errorCodes],
}
