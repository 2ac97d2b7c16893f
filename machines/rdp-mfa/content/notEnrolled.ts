import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openEnrolmentPolicies, signInAgain, twoTries } from './steps'

export const notEnrolled: CauseContent = {
  kind: 'cause',
  title: 'No second factor is set up for this person',
  because:
    'Microsoft RDP (MFA) asks for a second factor, as it does by default, and this person has none. Okta answers 403, and the screen shows only “Multi Factor Authentication Failed”.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard in a web browser on your own computer and sign in.',
        'If Okta asks you to set up a factor, follow its steps.',
        'If it does not ask, choose your name at the top right, then Settings, and find Security Methods.',
      ],
      otherWays: ['Set up Okta Verify with push or code, Google Authenticator or a phone: whichever your company offers.', 'Sign in to the server again.'],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Open the person under Directory > People and check that no factor is set up.',
        'Ask whether their factors were reset lately. After a reset they have to be set up again.',
        'Stay with the person while they set one up in a browser: dashboard > their name at the top right > Settings > Security Methods.',
      ],
      takes: 'about 10 minutes',
      risk: 'Setting up a factor for a caller who is not who they say gives the account away: verify them first.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Go on here only if Security Methods offers the person nothing to set up.',
        openEnrolmentPolicies,
        'Find the policy and the rule that cover the person. Check that they allow a factor that Remote Desktop can use, such as Okta Verify, Google Authenticator or phone.',
      ],
      otherWays: ['To see recent resets, search Reports > System Log for `eventType eq "user.mfa.factor.reset_all"`.'],
      takes: 'about 5 minutes',
      risk: 'A change to an enrolment policy counts for everybody whom it covers.',
    },
  ],
  verify: ['Security Methods lists the new factor.', signInAgain],
  warnings: ['Do not try to set up the factor in the Remote Desktop session: Okta does not support that.', 'Do not take MFA off the app to let the person in.'],
  otherWarnings: [twoTries],
  howWeKnow:
    'Okta names this among the causes of a 403. It is certain once Security Methods, or the person’s profile under Directory > People, shows no factor. New starters have it often, and so do people whose factors were reset.',
  sources: [sources.status403, sources.overview, sources.prerequisites],
}
