import type { CauseContent } from '@/machines/types'
import { sources as people } from './sources-people'
import { sources as saml } from './sources-saml'

export const appRefusedUser: CauseContent = {
  kind: 'cause',
  title: 'Okta signed the person in, and the app’s own rules refuse them',
  because:
    'The sign-in itself is correct. The app then checks rules of its own: an allowed group, an e-mail domain, a list of people, an access mode, a license, an account there. This person does not pass.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check which account you are signed in with: the app may expect your work account.',
        'Tell the owner of the app: “Okta lets me in, the app refuses me.” Add its exact words.',
      ],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Find the app’s rule: allowed groups, allowed domains, access mode, or “create accounts at sign-in”.',
        'Compare it with what the token or assertion holds for this person: group names, e-mail, username.',
        'Correct the rule, or create the account.',
      ],
      takes: 'about 20 minutes',
      risk: 'A wider rule lets in everybody whom it matches.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Check that the person is in the group that the app allows, and that the group is sent to the app.',
        'Check the username that the app gets: the app’s Assignments tab, the person.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
  ],
  verify: ['The person signs in again and the app opens.'],
  warnings: ['Do not assign more apps or reset the password in Okta: Okta’s part worked.'],
  howWeKnow:
    'The words are the app’s own, after Okta sent the person back, and the System Log shows a successful `user.authentication.sso`. If the app says that a claim is missing, that comes first.',
  sources: [saml.appFields, people.assign],
}
