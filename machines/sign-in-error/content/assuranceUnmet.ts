import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, openAppPolicy, readLog, signInAgain } from './steps-people'

export const assuranceUnmet: CauseContent = {
  kind: 'cause',
  title: 'The app requires stronger authentication than this sign-in can give',
  because:
    'The app sign-in policy requires two factor types, phishing resistance, a fresh sign-in, or a registered device. The user has no factor that fits and may not enroll one, or the tool cannot ask for it.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set up the factor that your company requires. Okta dashboard > your name > Settings > Security Methods.',
        'Sign out of Okta and open the app again. Use a company-managed device if you have one.',
        'In a command-line tool, delete the cached session and sign in through the browser.',
      ],
      otherWays: ['Nothing to set up? Tell the helpdesk: “The app asks for a factor that I am not allowed to set up.”'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        openAppPolicy,
        'Compare the matching rule with the user’s factors. In Okta Verify, only FastPass is phishing-resistant; disabled biometrics count as missing.',
      ],
      otherWays: ['Check what the enrollment policy lets the user set up. Identity Engine: Security > Authenticators > Enrollment.'],
      takes: 'about 20 minutes',
      risk: 'Check changes with the policy’s owner: the rule protects everyone.',
    },
    {
      by: 'developer',
      steps: [
        'Use Okta’s sign-in page, not `/api/v1/authn` or the password grant.',
        'Switch tools to browser sign-in. saml2aws: Browser provider; gimme-aws-creds: device flow, without `force_classic`; or Okta’s `okta-aws-cli`.',
        'With `prompt=none`, answer this error with an interactive sign-in.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the required factor, then ALLOW or SUCCESS.', signInAgain],
  warnings: [keepMfa, 'Do not weaken the app’s rule for a tool: the browser then gets in as easily.'],
  howWeKnow:
    'The words show it: “the policy requirements could not be satisfied”, `web_sso_app_assurance_not_met`, `unmet_authentication_requirements`. A tool’s 401 at `/api/v1/authn` can also be a wrong password. “Requires re-authentication or MFA” at a silent sign-in can be blocked cookies.',
  sources: [
    sources.requirementsUnmet,
    sources.subjectToken,
    sources.devicePosture,
    sources.samePolicy,
    sources.factorAtApp,
    sources.toolBrowser,
    sources.gimme,
    sources.simulate,
    shared.errorCodes,
  ],
}
