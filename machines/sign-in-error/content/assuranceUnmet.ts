import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, openAppPolicy, readLog, signInAgain, testAccess } from './steps-people'

export const assuranceUnmet: CauseContent = {
  kind: 'cause',
  title: 'The app asks for a stronger or another proof than this sign-in can give',
  because:
    'The app sign-in policy asks for certain factors: two kinds, a phishing-resistant one, a fresh sign-in, or a registered device. The person has none that fits and may not set one up, or the tool cannot ask for one.',
  remedies: [
    {
      by: 'user',
      steps: [
        'In a browser, open your Okta dashboard, choose your name at the top right, then Settings, and look at Security Methods. Set up what your company asks for, such as Okta Verify with biometrics or a security key.',
        'Sign out of Okta, then open the app again, from a device that your company manages if you have one.',
        'In a command line tool: delete its cached session, and sign in through the browser in place of typing the password into the tool.',
      ],
      otherWays: ['If Security Methods offers nothing to set up, tell the helpdesk: “The app asks for a factor that I am not allowed to set up.”'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        openAppPolicy,
        'Read what the rule that fits asks for: kinds of factor, phishing resistance, hardware protection, biometrics, device state, re-authentication.',
      ],
      otherWays: [
        'Compare it with the factors of the person, and with what the enrolment policy lets them set up. Identity Engine: Security > Authenticators, the Enrollment tab. The policies are tried in their order, and another one may cover the person.',
        testAccess,
        'Of Okta Verify only FastPass resists phishing. Biometrics that were turned off on the device count as missing.',
        'For `okta-aws-cli` or `gimme-aws-creds`: give the OIDC app and the AWS app rules that ask for the same. A device condition cannot be met that way, and “re-authenticate every time” fails now and then; two minutes is a known way out.',
      ],
      takes: 'about 20 minutes',
      risk: 'Change what the rule asks for only with the owner of the policy: it protects everybody who uses the app.',
    },
    {
      by: 'developer',
      steps: [
        'Do not send a password to `/api/v1/authn` or by the password grant where the policy asks for a factor. Use Okta’s sign-in page.',
        'A tool that takes the password itself can meet a factor that the org asks for at its sign-in, not one that only the app asks for. saml2aws: its Browser provider is a known way. gimme-aws-creds: the device flow, without `force_classic`. Okta’s own tool is `okta-aws-cli`.',
        'With `prompt=none`, answer this error by a sign-in that may ask. With `acr_values` or `max_age`, ask for what the policy can give.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
  ],
  verify: ['The System Log shows the factor that the policy asks for, and then ALLOW or SUCCESS.', signInAgain],
  warnings: [keepMfa, 'Do not make the app’s rule weaker so that a tool works: the browser then gets in as easily.'],
  howWeKnow:
    'The words show it: “the policy requirements could not be satisfied”, `web_sso_app_assurance_not_met`, “assurance requirements are not met by the ‘subject_token’”, `unmet_authentication_requirements`. A 401 of a tool at `/api/v1/authn` fits too, but is also what a wrong password gives. “Requires re-authentication or MFA” at a silent sign-in can be blocked cookies.',
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
