import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { inboundFailures, inboundSignIn, keepAssertion, retryOnce } from './steps-saml'

export const idpRefused: CauseContent = {
  kind: 'cause',
  title: 'The identity provider refused the sign-in',
  because:
    'The response is valid but signs nobody in. Inbound, the provider in front of Okta refused. Outbound, Okta refused the app. Whoever answered knows the reason.',
  remedies: [
    {
      by: 'user',
      steps: [
        retryOnce,
        'Choose your work account at the provider, and accept. If another account is signed in there, sign it out first.',
        'If it fails again, tell the helpdesk: “The identity provider answers, but refuses.” Name the provider, the account and the time.',
      ],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find out who answered. Look at `Issuer` in the message, or the host of the last page.',
        inboundFailures,
        'Ask the provider’s owner for their log entry (inbound). Usual reasons: the user is not assigned to Okta’s app there, or a policy, license or consent is missing.',
      ],
      otherWays: ['Outbound: check the user’s System Log events, app assignment and policy rule in Okta.'],
      takes: 'about 15 minutes, plus the provider’s time',
      risk: 'A loosened policy applies to everyone it covers.',
    },
    {
      by: 'developer',
      steps: [
        'Log the reason: both levels of `StatusCode` and `StatusMessage`, or `error` and `error_description`.',
        'On `access_denied`, show a page that says so. Sending the user back automatically makes a loop.',
      ],
      otherWays: [
        '`Requester`: compare your request’s entity ID, URL and signature with the provider’s settings.',
        '`NoPassive`: follow `IsPassive="true"` with a normal request.',
        '`NoAuthnContext`: leave out `RequestedAuthnContext`, or request what the provider offers.',
        '`InvalidNameIDPolicy`: request the name format that the provider is set to.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [inboundSignIn],
  warnings: ['Do not lower the required authentication or MFA without the app’s owner and security.', keepAssertion],
  otherWarnings: ['Do not change the receiver’s certificate or audience: the sender refused.'],
  howWeKnow:
    'The status is not Success, or `error` is `access_denied`. The second-level code says roughly why; `Requester` blames the request, `Responder` the provider. When Okta refuses, it likely shows its own page instead.',
  sources: [own.samlCore, own.oauth, own.externalIdp, own.responderStatus, own.inboundSettings],
}
