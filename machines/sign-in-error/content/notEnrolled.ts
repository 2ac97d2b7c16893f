import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, keepMfa, signInAgain, testAccess, verifyCaller } from './steps-people'

export const notEnrolled: CauseContent = {
  kind: 'cause',
  title: 'The person has not yet set up the factor that the policy asks for',
  because:
    'The password is right. The policy asks for a factor that this person has not enrolled. A browser would offer to set it up; a tool, a driver or an agent cannot, and fails.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard in a browser and sign in. If Okta offers to set up a security method, do it.',
        'Else choose your name, then Settings, then Security Methods, and set up what your company asks for.',
        'Try the app or the tool again.',
      ],
      otherWays: ['Nothing to set up is offered: tell the helpdesk: “I cannot enroll the factor that the app asks for.”'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, 'Open Directory > People, the person, and look at which factors are enrolled.', 'Help them enroll in a browser.'],
      takes: 'about 10 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Check the enrollment policy that covers the person. Identity Engine: Security > Authenticators, Enrollment tab. Classic: Security > Multifactor, Factor Enrollment.',
        'Check that the factor is optional or required there, and allowed from the person’s network.',
        testAccess,
      ],
      takes: 'about 15 minutes',
      risk: 'An enrollment policy applies to whole groups.',
    },
  ],
  verify: ['The factor is listed on the person’s page.', signInAgain],
  warnings: [keepMfa],
  howWeKnow:
    'The words say that no factor is enrolled, or that one must be set up first (`MFA_ENROLL`, “Set up security methods”). If the person has factors, but not one that fits, the cause is that the requirements cannot be met.',
  sources: [sources.requirementsUnmet, sources.resetFactors],
}
