import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openApp, openEnrolmentPolicies, signInAgain, twoTries } from './steps'

export const authenticatorUnusable: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'None of this person’s factors works over Remote Desktop',
  because:
    'The Okta box at the Windows sign-in can use some kinds of factor only. Passkeys, FIDO2 security keys, FastPass and Duo are on no list of Okta’s for it, so the person looks enrolled and still has nothing to use.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard in a web browser, choose your name at the top right, then Settings, and find Security Methods.',
        'Add one more factor: Okta Verify with push or code, Google Authenticator or a phone, whichever your company offers.',
        'Set up Okta Verify on one device only.',
      ],
      otherWays: ['Keep your passkey or security key: it goes on working in the browser.', 'Sign in to the server again and choose the new factor.'],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        openEnrolmentPolicies,
        'Check that the person may enrol in a factor from Okta’s list. Identity Engine: e-mail, Google Authenticator, On-Prem MFA, security question, Okta Verify, phone. Classic also: custom TOTP, Symantec VIP, YubiKey, SMS and voice call.',
        openApp,
      ],
      otherWays: [
        'On the Sign On tab, check that the rule for this person accepts that factor.',
        'Identity Engine: a password rule set to “Any enrolled authenticator used for MFA/SSO” likely breaks passwords and their reset over Remote Desktop. Check it.',
      ],
      takes: 'about 10 minutes',
      risk: 'E-mail and security question are weak factors. Allow them only if your security team agrees.',
    },
  ],
  verify: ['Security Methods lists the added factor.', signInAgain],
  warnings: [
    'Do not remove a factor before the new one has worked once.',
    'Identity Engine: do not enrol a second Okta Verify device. Okta supports one for this agent.',
  ],
  otherWarnings: ['Do not try to set up the factor in the Remote Desktop session: Okta does not support that.', twoTries],
  howWeKnow:
    'Likely. Okta’s lists are from 2022, and its newer pages do not say. It fits when Security Methods shows only such factors while the same person passes MFA in a browser. The System Log event `application.policy.sign_on.deny_access` points here, or to a sign-on policy that denies.',
  sources: [sources.overview, sources.prerequisites, sources.events],
}
