import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { changeRisk, noPictureOfAddress, openSamlApp } from './steps-saml'

export const samlRequestMalformed: CauseContent = {
  kind: 'cause',
  title: 'The app’s SAML request cannot be read, or is not accepted',
  because:
    'The `SAMLRequest` that starts the sign-in is wrongly encoded, cut off, not signed as agreed, or asks for something unknown. Okta refuses it, or, inbound, the other identity provider.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Record one sign-in and paste its `SAMLRequest` here. Use SAML-tracer, or the Network tab with Preserve log (Firefox: Persist Logs). It stays on your device.',
        'Check the encoding: most faults are here. Redirect (GET): deflate without a zlib header, base64, then percent-encode once. Form (POST): base64 only.',
        'Look for `%25`, spaces and a missing end. `%25` means encoded twice, a space was a `+`. Let one part build the URL.',
      ],
      otherWays: [
        'Compare `Issuer`, `Destination` and `AssertionConsumerServiceURL` with the Okta app’s values.',
        '`NameIDPolicy`: `Format` has to be the Okta app’s Name ID format, or absent.',
        'If requests have to be signed, use the key whose certificate Okta holds. A redirect’s signature covers the parameters exactly as sent.',
        'If the request is not your own, update the library, plug-in or VPN client.',
      ],
      takes: '30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Check Signed Requests and Signature Certificate (advanced settings).`,
        'Tell the app’s owner the Name ID format, allowed URLs and the signing rule.',
      ],
      otherWays: ['Inbound, check Destination and Request Signature on the provider’s page.'],
      takes: '10 minutes',
      risk: changeRisk,
    },
    {
      by: 'user',
      steps: [
        'Open the app from its tile on the Okta dashboard. Not every app allows this.',
        'If it still fails, tell the helpdesk: “Okta answers 400 to the app’s SAML request.” Say whether the tile works.',
        noPictureOfAddress,
      ],
      takes: '3 minutes',
      risk: 'None',
    },
  ],
  verify: ['A sign-in that begins at the app works.'],
  warnings: ['Do not turn off signed requests without asking the app’s owner and security.', 'Do not decode a live message on a website.'],
  howWeKnow:
    '“Bad SAML request” or a 400 at a URL ending in `/sso/saml` proves the refusal; a 404 is another cause. If the tile works and the app’s own start fails, it is the request.',
  sources: [own.samlBindings, own.encodedTwice, own.signedRequests, own.appFields, own.idpFields, own.samlTracer],
}
