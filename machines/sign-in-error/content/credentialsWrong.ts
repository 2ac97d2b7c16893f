import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, openPerson, readLog, signInAgain, twoTries, verifyCaller } from './steps-people'

export const credentialsWrong: CauseContent = {
  kind: 'cause',
  title: 'The username or the password is not the right one',
  because: 'Okta, or the directory that it asks, does not accept this pair of name and password. On purpose it does not say which of the two is wrong.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check the address of the page: is it your own company’s Okta?',
        'Type the whole username as your company gave it, often the e-mail address. Check Caps Lock and the keyboard layout. Do not let the browser fill in an old password.',
        'Did you change the password lately? Then a phone, a mail program or a script may still send the old one. Change it there too.',
      ],
      otherWays: ['Try once more. If it fails again, use the link for a forgotten password on the sign-in page, or call helpdesk.'],
      takes: '5 minutes',
      risk: 'A few more wrong tries lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        `${openPerson} Check that the username is the one that the person types. “Locked out” or “Password expired” is another cause.`,
        'See where the password lives. A person from Active Directory or LDAP has it there, one of another identity provider there: reset it there.',
      ],
      otherWays: ['Else choose Reset Password and send the link to the person. Do not ask for the password.'],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        'Read `outcome.reason` of `user.session.start` or `user.authentication.auth_via_AD_agent`. Nothing there? Then search for the address (`client.ipAddress`): the name may be misspelt.',
        'Failures for many names from one address are an attack: tell security, and do not unlock anybody yet.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
    {
      by: 'developer',
      steps: [
        'A service that signs in as a person: check the name and the password in its secret store, without a line break at the end, and that the org is the right one.',
        'In a form body, encode the password: `--data-urlencode` in curl, since `+`, `&` and `%` otherwise change. Copied typographic quotes belong to the value.',
        'Better: use a service app with a key in place of a person’s password.',
      ],
      takes: 'about 15 minutes',
      risk: 'Each wrong try of a service counts towards the lock of the account.',
    },
  ],
  verify: ['The same name and password work on the Okta dashboard.', signInAgain],
  warnings: [twoTries, neverShare],
  otherWarnings: ['Do not write a password into a ticket or a command line, where it is kept.'],
  howWeKnow:
    '`E0000004`, `E0000207`, “Unable to sign in”, or “The credentials provided were invalid” shows that Okta refused the pair. In most orgs a locked account and an unknown name look exactly the same. The System Log tells them apart: INVALID_CREDENTIALS or VERIFICATION_ERROR, LOCKED_OUT, UNKNOWN_USER. A tool’s 401 can also mean that the app’s policy asks for more than a password.',
  sources: [sources.loginFailures, sources.hiddenLock, sources.factorAtApp, sources.resetPassword, shared.errorCodes, shared.events],
}
