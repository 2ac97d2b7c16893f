import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { keepProtection, signInAgain, twoTries, unverifiedReset } from './steps'

export const windowsCredentials: CauseContent = {
  kind: 'cause',
  title: 'Windows refuses the username or password before Okta is asked',
  because:
    'With Network Level Authentication, Windows checks name and password first. They are wrong, or the Windows account is locked, disabled or has an expired password. Okta is never asked, so its factors play no part.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check Caps Lock and the keyboard layout. Check the credentials saved in the Remote Desktop app too.',
        'Type the name with its domain, such as `DOMAIN\\jdoe`. A short name can mean a local account of the server.',
        'Try once, at most twice. Then call the helpdesk.',
      ],
      takes: '2 minutes',
      risk: 'More than two wrong tries can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check the account in Active Directory. Is it locked or disabled, or has its password expired?',
        'Make sure that you are speaking with the user. Then unlock the account or reset the password.',
        'Do not ask for the password.',
      ],
      takes: 'about 5 minutes',
      risk: unverifiedReset,
    },
    {
      by: 'server-admin',
      steps: [
        'Find the failed sign-in in the Security log of a domain controller.',
        'Check that the server reaches a domain controller. Its trust with the domain must be intact.',
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
