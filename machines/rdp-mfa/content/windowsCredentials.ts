import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { keepProtection, signInAgain, twoTries } from './steps'

export const windowsCredentials: CauseContent = {
  kind: 'cause',
  title: 'Windows refuses the name or the password, before Okta is asked',
  because:
    'With Network Level Authentication, Windows checks name and password first. They are wrong, or the Windows account is locked, disabled or its password has expired. Okta is never asked, so its factors have no part in it.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check Caps Lock, the keyboard layout and saved credentials in the Remote Desktop app.',
        'Type the name with its domain, such as `DOMAIN\\jdoe`: a short name can mean a local account of the server.',
        'Try once, at most twice. Then call the helpdesk.',
      ],
      takes: '2 minutes',
      risk: 'More than two wrong tries can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check in Active Directory whether the account is locked or disabled, or its password has expired.',
        'Make sure that you speak with the person themselves, then unlock the account or reset the password.',
        'Do not ask for the password.',
      ],
      takes: 'about 5 minutes',
      risk: 'A reset for a caller whom you have not verified gives the account away.',
    },
    {
      by: 'server-admin',
      steps: [
        'On a domain controller, look for the failed sign-in in the Security log at that minute.',
        'Check that the server reaches a domain controller and that its trust with the domain is intact.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The same name and password work at another Windows sign-in of that domain.', signInAgain],
  warnings: [twoTries, keepProtection],
  howWeKnow:
    'The words of Windows show it: “Your credentials did not work”, “The logon attempt failed”, or that the account is locked out. No Okta box came up, and `OktaWidget.log` has no new line for that minute.',
  sources: [sources.status401, sources.troubleshoot],
}
