import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { appPath, noSetUpInSession, oneVerifyDevice, openEnrollmentPolicies, signInAgain, twoTries } from './steps'

export const authenticatorUnusable: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'None of the user’s second factors works over Remote Desktop',
  because:
    'Okta’s box at the Windows sign-in accepts only some factors. Passkeys, FIDO2 security keys, FastPass and Duo are on no list of Okta’s for it, so the user looks enrolled but has nothing to use.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard in a web browser. Choose your name at the top right, then Settings, and find Security Methods.',
        'Add Okta Verify (push or code), Google Authenticator or a phone. Take whichever your company offers. Set up Okta Verify on one device only.',
        'Sign in to the server again and choose the new factor.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        openEnrollmentPolicies,
        'Check that the user can enroll in one of these. Identity Engine: e-mail, Google Authenticator, On-Prem MFA, security question, Okta Verify, phone. Classic also: custom TOTP, Symantec VIP, YubiKey, SMS, voice.',
        `Check that the app’s sign-on rule accepts that factor. ${appPath} > Sign On.`,
      ],
      otherWays: [
        'Identity Engine: check the password rule. “Any enrolled authenticator used for MFA/SSO” likely breaks passwords and password reset over Remote Desktop.',
      ],
      takes: 'about 10 minutes',
      risk: 'E-mail and security question are weak factors. Allow them only if your security team agrees.',
    },
  ],
  verify: ['Security Methods lists the new factor.', signInAgain],
  warnings: ['Do not remove a factor before the new one has worked once.', oneVerifyDevice],
  otherWarnings: [noSetUpInSession, twoTries],
  howWeKnow:
    'Likely. Okta’s lists are from 2022, and its newer pages do not say. It fits when Security Methods shows only such factors and the user passes MFA in a browser. The System Log event `application.policy.sign_on.deny_access` points here, or to a sign-on policy that denies.',
  sources: [sources.overview, sources.prerequisites, sources.events],
}
