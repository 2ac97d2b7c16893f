import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, openPasswordPolicy, openPerson, verifyCaller } from './steps-people'

export const recoveryNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'Okta does not let this person recover a password or unlock the account alone',
  because:
    'The policy does not let the person reset a password, nobody has the name that was typed, the account’s status stands in the way, or the password lives in another system. Nothing here has to do with a token.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check the name: the whole username, often the e-mail address, and your own company’s Okta page.',
        'If you sign in to Okta through another company or a social account, recover the password there.',
        'Look for the e-mail in the spam folder and in the secondary mailbox. It may say why.',
      ],
      otherWays: ['Else tell the helpdesk: “I cannot reset my password in Okta. It says that it is not allowed.”'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, openPerson, 'Locked out: choose More Actions > Unlock Account, then let the person try again.'],
      otherWays: [
        'Active, with a password of Okta’s: choose Reset Password and send the e-mail.',
        'A password of a directory or another identity provider: reset it there.',
        'Pending user action: choose Resend Password Email. Suspended or Deactivated: ask the Okta admin.',
      ],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, read the reason of `user.account.reset_password` or `user.account.unlock_failure` at that minute.',
        openPasswordPolicy,
        'In the rule that covers the person, look which of changing, resetting and unlocking they may do by themselves, from which network, and with which factors. The person needs one of these factors set up.',
      ],
      otherWays: [
        'Look at the minimum age of a password: within it, nobody can reset it by themselves.',
        'Active Directory: the AD agent’s account needs the rights to reset passwords and to write `pwdLastSet` and `lockoutTime`. People who are or were in a privileged group of the domain are out of its reach.',
      ],
      takes: 'about 20 minutes',
      risk: 'A wider rule makes it easier for others too to take over an account: keep a strong factor in it.',
    },
    {
      by: 'developer',
      steps: ['Show the person the same sentence whether the name exists or not, and no code.', 'Do not repeat the call: no second try changes this answer.'],
      takes: 'about an hour',
      risk: 'A message that tells known names from unknown ones helps attackers.',
    },
  ],
  verify: ['The person gets a reset e-mail, sets a password and signs in.'],
  warnings: ['Do not take the factor out of the recovery rule to make it easier.', 'Do not read `E0000095` as an expired token, as some guides do.'],
  howWeKnow:
    '`E0000034`, `E0000035` and “Reset password is not allowed at this time” mean that a status or a policy forbids it. `E0000095` means that nobody has that name; many orgs do not say so and answer as if an e-mail were sent. An e-mail that says the password can be reset only by an admin points to a locked account or to a password that is too new to change.',
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
