import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, openPasswordPolicy, openPerson, verifyCaller } from './steps-people'

export const recoveryNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'Okta does not allow this self-service password reset or unlock',
  because:
    'The policy does not let the user reset a password, nobody has the username that was typed, the account’s status forbids it, or the password is in another system.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check the username, and that the page is your own company’s.',
        'If another company or a social account signs you in, recover that password there.',
        'Look for an e-mail that says why, in spam and your secondary mailbox.',
      ],
      otherWays: ['Else tell the helpdesk: “Okta does not allow me to reset my password.”'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, openPerson, 'If it says Locked out, choose More Actions > Unlock Account. Then the user tries again.'],
      otherWays: [
        'Active, with an Okta password: choose Reset Password.',
        'Password of a directory or another identity provider: reset it there.',
        'Pending user action: choose Resend Password Email. Suspended or Deactivated: ask the Okta admin.',
      ],
      takes: '5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the reason in the System Log. At that minute, look for `user.account.reset_password` or `user.account.unlock_failure`.',
        openPasswordPolicy,
        'Check what the user’s rule allows. Reset or unlock, from which network, with which factors: one must be set up.',
      ],
      otherWays: [
        'Within the minimum password age, nobody can reset it by themselves.',
        'Active Directory: the AD agent’s account needs the rights to reset passwords and write `pwdLastSet` and `lockoutTime`. Present or former members of privileged groups stay out of reach.',
      ],
      takes: '20 minutes',
      risk: 'A wider rule also helps attackers take over accounts: keep a strong factor in it.',
    },
  ],
  verify: ['The user can sign in again.'],
  warnings: ['Do not let your own page show whether a username exists, nor the error code: attackers collect usernames.'],
  howWeKnow:
    '`E0000034`, `E0000035` or “Reset password is not allowed at this time”: a status or a policy forbids it. `E0000095`: nobody has that username; many orgs hide this.',
  sources: [
    sources.resetDenied,
    sources.recoveryDenied,
    sources.unlock,
    sources.directoryRights,
    sources.directoryPassword,
    sources.loginFailures,
    shared.errorCodes,
  ],
}
