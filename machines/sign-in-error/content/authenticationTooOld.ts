import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { keepAssertion, record } from './steps-saml'

export const authenticationTooOld: CauseContent = {
  kind: 'cause',
  title: 'The app refuses the sign-in because it is too long ago',
  because:
    'Okta reused a session and told the app when the user really signed in (`AuthnInstant`, `auth_time`). The app allows less time than that, such as 2 hours, while the Okta session lasts longer.',
  remedies: [
    {
      by: 'user',
      steps: ['Sign out of Okta, close the browser, and sign in to the app again.', 'If it fails again some hours later, tell the helpdesk.'],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Raise the app’s limit to at least the Okta session’s lifetime. It is called maximum authentication age or lifetime.',
        'Or request a fresh sign-in. SAML: `ForceAuthn="true"`; OpenID Connect: `max_age` or `prompt=login`.',
        'Check the server’s clock: a wrong clock looks the same.',
      ],
      otherWays: [record],
      takes: 'about 20 minutes',
      risk: 'A higher limit accepts older sign-ins: check with the owner of the app’s security.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Compare the session lifetime with the app’s limit. Identity Engine: Security > Global Session Policy.',
        'Or require re-authentication in the app’s sign-in policy. Set it to less than the app’s limit.',
        'SAML apps: check that the app’s settings honor Force Authentication.',
      ],
      takes: 'about 15 minutes',
      risk: 'A shorter session makes everyone sign in more often.',
    },
  ],
  verify: ['A user with an old Okta session opens the app and gets in, or is asked to sign in again.'],
  warnings: ['Do not turn off the check of times: it also stops replayed messages.', keepAssertion],
  howWeKnow:
    'The error names the time of authentication: `AuthnInstant`, `auth_time`, `max_age`, “authentication issue instant is too old”. An expired assertion (`NotOnOrAfter`) is another cause: the clock, or a late message.',
  sources: [own.samlCore, own.idTokenChecks, own.appFields],
}
