import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, keepMfa, signInAgain, testAccess, verifyCaller } from './steps-people'

export const notEnrolled: CauseContent = {
  kind: 'cause',
  title: 'A factor that the policy requires is not set up yet',
  because:
    'The password is right, but the policy requires a factor that the user has not enrolled. A browser offers to set it up. A tool, driver or agent cannot, and fails.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign in to your Okta dashboard in a browser. If Okta offers to set up a security method, do it.',
        'If it does not, set it up yourself. Choose your name > Settings > Security Methods, and add what your company asks for.',
        'Try the app or the tool again.',
      ],
      otherWays: ['If Okta offers nothing to set up, tell the helpdesk: “I cannot enroll the factor that the app asks for.”'],
      takes: '10 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, 'Check which factors are enrolled. Directory > People > the user.', 'Help the user enroll in a browser.'],
      takes: '10 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Open the enrollment policy that covers the user. Identity Engine: Security > Authenticators > Enrollment. Classic: Security > Multifactor > Factor Enrollment.',
        'Check that the factor is optional or required there. It must also be allowed from the user’s network.',
        testAccess,
      ],
      takes: '15 minutes',
      risk: 'An enrollment policy applies to whole groups.',
    },
  ],
  verify: ['The factor is listed on the user’s page.', signInAgain],
  warnings: [keepMfa],
  howWeKnow:
    'The message says that no factor is enrolled, or that one must be set up first (`MFA_ENROLL`, “Set up security methods”). If the user has factors but none of them fits, the requirements cannot be met: that is another cause.',
  sources: [sources.requirementsUnmet, sources.resetFactors],
}
