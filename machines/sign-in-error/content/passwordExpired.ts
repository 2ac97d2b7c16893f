import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, openPasswordPolicy, verifyCaller } from './steps-people'

export const passwordExpired: CauseContent = {
  kind: 'cause',
  title: 'The password has expired and has to be changed',
  because:
    'The password is right but has expired, or an admin expired it, as with temporary passwords. Okta’s own page lets the user set a new one. A tool cannot.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign in to your Okta dashboard with the old password. It asks for a new one.',
        'If it does not, change it on your Windows domain computer. On the company’s network or VPN: Ctrl+Alt+Del > Change a password.',
        'Update it on your phone, mail program, Wi-Fi and command-line tools.',
      ],
      otherWays: ['If that fails too, tell the helpdesk: “I cannot set a new Okta password.”'],
      takes: '10 minutes',
      risk: 'A device with the old password can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'If a directory holds the password, reset it there. See Directory > People > the user.',
        'If Okta holds it, choose Reset Password and send the link. It usually works for an hour. Use a temporary password only if no e-mail arrives.',
      ],
      takes: '5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        openPasswordPolicy,
        'If its rule forbids it, allow users to change their password.',
        'For Active Directory users, use the Active Directory policy. The AD agent’s account needs the right to reset passwords.',
      ],
      otherWays: ['Identity Engine: an Okta account management policy needs its rule for expired passwords at the top.'],
      takes: '15 minutes',
      risk: 'It applies to everybody whom the policy covers.',
    },
    {
      by: 'developer',
      steps: ['For a service, use a service app with a key.', 'When this error comes, send the user to Okta’s sign-in page. Do not repeat the call.'],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The new password works on the Okta dashboard.'],
  warnings: ['Do not set passwords to never expire.', 'Do not send a temporary password in the same e-mail or chat as the username.'],
  howWeKnow:
    '`E0000064`, `expired_password_credentials`, `password_expired` or “password is expired” proves it. The status may still be Active until the next sign-in. If it expired in Active Directory, the page may say only “Unable to sign in”.',
  sources: [sources.passwordStatus, sources.resetPassword, sources.directoryPassword, sources.directoryRights, shared.errorCodes],
}
