import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { inboundFailures, inboundSignIn, keepAssertion, noPictureOfAddress, openProvider, record, retryOnce } from './steps-saml'

export const idpRefused: CauseContent = {
  kind: 'cause',
  title: 'The identity provider itself says no: it answers with a refusal in place of a sign-in',
  because:
    'The message is valid but carries no person: its status is not Success, or its `error` is `access_denied`. Inbound, the provider in front of Okta refused; outbound, Okta refused the app. Whoever answered knows the reason.',
  remedies: [
    {
      by: 'user',
      steps: [
        'If you chose Cancel or Deny, or closed a page of the provider: begin again, and accept.',
        retryOnce,
        'Choose your work account at the provider. If another one is signed in there, sign it out first.',
      ],
      otherWays: [
        'If it fails again, tell the helpdesk: “The identity provider answers, but refuses.” Name the provider, the account and the time.',
        noPictureOfAddress,
      ],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'First find out who answered: `Issuer` in the message, or the host of the page that was shown last.',
        inboundFailures,
        'Inbound: ask the owner of the provider for the entry in their log at that minute. Usual reasons: the person is not assigned to Okta’s app there, or a policy, a licence or a consent is missing.',
      ],
      otherWays: [
        `${openProvider} Compare what Okta asks for with what the provider offers: the request’s signature, the name format, the authentication context; with OpenID Connect the client id, the scopes and the redirect URI.`,
        'Outbound, Okta refused: search the System Log for the person at that minute. See that they are assigned to the app, and which rule of the app’s policy decided.',
      ],
      takes: 'about 15 minutes, and the time the provider’s owner needs',
      risk: 'None for reading. A loosened policy counts for everybody whom it covers.',
    },
    {
      by: 'developer',
      steps: [
        record,
        'Read both levels of `StatusCode` and `StatusMessage`, or `error` and `error_description`, and show them in your log, not only “login failed”.',
        '`Requester` on top: compare the entity ID, the address and the signature of your request with what the provider holds.',
      ],
      otherWays: [
        '`NoPassive`: your request has `IsPassive="true"`. Follow it with a normal request.',
        '`NoAuthnContext`: leave `RequestedAuthnContext` out, or ask for what the provider offers.',
        '`InvalidNameIDPolicy`: ask for the name format that the provider is set to.',
        '`access_denied` in the address of your callback: show a page that says so, with a way to begin again. Do not send the person back by yourself: it makes a loop.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The next answer has the status Success, or a `code` in place of `error`.', inboundSignIn],
  warnings: [
    'Do not lower the kind of sign-in that is asked for, or MFA, without the owner of the app and security.',
    'Do not change certificate or audience on the receiving side because of it: the sender has decided, so the sender’s log tells more.',
  ],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The status in the message shows that it refused. The second status says roughly why: `AuthnFailed` (sign-in failed or was given up), `RequestDenied` (not allowed), `NoPassive` (a sign-in without a page was asked for, and nobody was signed in), `NoAuthnContext` (the kind of sign-in asked for is not offered), `InvalidNameIDPolicy` (the format of the name). `Requester` above it blames the request, `Responder` the provider. The full reason is in the log of the provider alone. When Okta is the one who refuses, it likely shows a page of its own in place of such a message.',
  sources: [own.samlCore, own.oauth, own.externalIdp, own.responderStatus, own.inboundSettings],
}
