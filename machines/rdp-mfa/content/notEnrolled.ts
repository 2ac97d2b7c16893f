import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { noSetUpInSession, openEnrollmentPolicies, signInAgain, twoTries } from './steps'

export const notEnrolled: CauseContent = {
  kind: 'cause',
  title: 'No second factor is set up for the user',
  because:
    'Microsoft RDP (MFA) asks for a second factor by default, and the user has none. Okta answers 403, and the screen shows only “Multi Factor Authentication Failed”.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard in a browser on your own computer.',
        'Set up Okta Verify (push or code), Google Authenticator or a phone. If Okta does not ask: your name at the top right > Settings > Security Methods.',
        'Sign in to the server again.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check that no factor is set up. Open the user under Directory > People.',
        'Ask whether their factors were reset lately. After a reset they have to be set up again.',
        'Stay with the user while they set one up. In a browser: dashboard > their name at the top right > Settings > Security Methods.',
      ],
      takes: 'about 10 minutes',
      risk: 'A caller who is not the user can take over the account with a new factor: verify them first.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Go on only if Security Methods offers the user nothing to set up.',
        openEnrollmentPolicies,
        'Find the policy and rule that cover the user. They must allow a factor for Remote Desktop, such as Okta Verify, Google Authenticator or phone.',
      ],
      otherWays: ['For recent resets, search Reports > System Log for `eventType eq "user.mfa.factor.reset_all"`.'],
      takes: 'about 5 minutes',
      risk: 'A change to an enrollment policy affects everybody it covers.',
    },
  ],
  verify: ['Security Methods lists the new factor.', signInAgain],
  warnings: [noSetUpInSession, 'Do not take MFA off the app to let the user in.'],
  otherWarnings: [twoTries],
  howWeKnow:
    'Okta lists this among the causes of a 403. Certain once Security Methods, or the user’s profile under Directory > People, shows no factor. Common with new starters and after a reset.',
  sources: [sources.status403, sources.overview, sources.prerequisites],
}
