import type { CauseContent } from '@/machines/types'
import { sources as people } from './sources-people'
import { sources as saml } from './sources-saml'

export const appRefusedUser: CauseContent = {
  kind: 'cause',
  title: 'Okta accepted the sign-in, but the app’s own rules refuse it',
  because:
    'After the sign-in, the app checks its own rules: an allowed group, an e-mail domain, a list of users, an access mode, a license, an existing account. This user does not pass.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check which account you are signed in with. The app may expect your work account.',
        'Tell the app’s owner: “Okta lets me in, the app refuses me.” Add the app’s exact words.',
      ],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Find the rule in the app. Look at allowed groups, allowed domains, access mode, and “create accounts at sign-in”.',
        'Compare it with this user’s token or assertion. Check group names, e-mail and username.',
        'Correct the rule, or create the account.',
      ],
      takes: 'about 20 minutes',
      risk: 'A wider rule lets in everyone whom it matches.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Check that the user is in the group that the app allows. Okta must also send that group to the app.',
        'Check the username that the app gets. It is on the app’s Assignments tab, beside the user.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
  ],
  verify: ['The user signs in again, and the app opens.'],
  warnings: ['Do not assign more apps or reset the password in Okta: Okta’s part worked.'],
  howWeKnow:
    'The words are the app’s own, shown after Okta sent the user back, and the System Log shows a successful `user.authentication.sso`. If the app says that a claim is missing, fix that first.',
  sources: [saml.appFields, people.assign],
}
