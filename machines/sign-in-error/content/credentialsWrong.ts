import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, openPerson, readLog, signInAgain, twoTries, verifyCaller } from './steps-people'

export const credentialsWrong: CauseContent = {
  kind: 'cause',
  title: 'The username or password is wrong',
  because: 'Okta, or the directory behind it, does not accept this username and password. For security, it does not say which is wrong.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check the page’s URL: is it your own company’s Okta?',
        'Type the whole username, often your e-mail address. Check Caps Lock and the keyboard layout. Do not let the browser fill in an old password.',
        'Try once more, then use the “forgot password” link or call the helpdesk.',
      ],
      takes: '5 minutes',
      risk: 'More wrong tries can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        `${openPerson} Compare the username with what the user types.`,
        'Reset the password where it is kept. In Okta: Reset Password, then send the link. Otherwise: in the directory or the other identity provider.',
      ],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        'Read `outcome.reason` of `user.session.start` or `user.authentication.auth_via_AD_agent`. No event? The name may be misspelled: search for `client.ipAddress`.',
        'Treat failures for many names from one IP address as an attack. Tell security; unlock nobody yet.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
    {
      by: 'developer',
      steps: [
        'Check a service account’s stored username, password and org. The password must not end in a newline.',
        'Encode the password in a form body, since `+`, `&` and `%` otherwise change. In curl: `--data-urlencode`.',
        'Better, replace it with a service app.',
      ],
      takes: 'about 15 minutes',
      risk: 'Each wrong try counts towards lockout.',
    },
  ],
  verify: [signInAgain],
  warnings: [twoTries, neverShare],
  howWeKnow:
    '`E0000004`, `E0000207`, “Unable to sign in” or “The credentials provided were invalid” shows the refusal. A locked account usually looks the same: the System Log tells them apart. A tool’s 401 can also mean that the app’s policy requires more than a password.',
  sources: [sources.loginFailures, sources.hiddenLock, sources.factorAtApp, sources.resetPassword, shared.errorCodes, shared.events],
}
