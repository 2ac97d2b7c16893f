import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { changeRisk, noPictureOfAddress, openSamlApp, record, retryOnce } from './steps-saml'

export const samlRequestMalformed: CauseContent = {
  kind: 'cause',
  title: 'The receiver of the SAML request cannot read it, or does not accept what it asks for',
  because:
    'The app starts a sign-in with a `SAMLRequest`. Outbound, Okta receives it; inbound, the other identity provider does. It is encoded wrongly, cut off, not signed as agreed, or asks for something unknown, so it is refused.',
  remedies: [
    {
      by: 'developer',
      steps: [
        `${record} For this cause, copy the \`SAMLRequest\` of the call before it as well.`,
        'Sent by redirect (GET): deflate the XML without a zlib header, base64, then percent-encode once. Sent by a form (POST): base64 only. Most faults are here.',
        'Look for `%25` (encoded twice), spaces in place of `+`, and an end that is missing. Let one part of the program build the address, and none encode it again.',
      ],
      otherWays: [
        'Compare `Issuer` with the entity ID in Okta, `Destination` with the address to which it is sent, and `AssertionConsumerServiceURL` with those that the Okta app knows.',
        '`NameIDPolicy`: its `Format` has to be the Name ID format of the Okta app, or leave the element out.',
        'If requests have to be signed, sign them, with the key whose certificate the Okta app holds. With a redirect, the signature covers the parameters in the order and encoding in which they are sent.',
        'Update the library, plug-in or VPN client first if the request is not of your own making.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Under the advanced settings, see whether Signed Requests is on, and whether Signature Certificate is the app’s present one.`,
        'Tell the owner of the app the Name ID format, the addresses that are allowed, and whether requests have to be signed.',
        'Until it is fixed, people can begin at the app’s tile on the dashboard, if the app takes sign-ins that it did not ask for.',
      ],
      otherWays: ['Inbound: on the page of the provider, check Destination and Request Signature, and ask its owner for the reason in their log.'],
      takes: 'about 10 minutes',
      risk: changeRisk,
    },
    {
      by: 'user',
      steps: [
        'Open your Okta dashboard and choose the app’s tile. That way often works although the other does not.',
        retryOnce,
        'Else tell the helpdesk: “Okta answers 400 to the app’s SAML request. The tile fails, or works.” Say which.',
      ],
      otherWays: [noPictureOfAddress],
      takes: '3 minutes',
      risk: 'None',
    },
  ],
  verify: [
    'A sign-in that begins at the app reaches Okta’s sign-in page, and comes back signed in.',
    'The request in the address decodes in one step, without `%25`.',
  ],
  warnings: [
    'Do not turn off signed requests in Okta to let a broken client in: let it sign, or agree the change with the owner and with security.',
    'Do not decode a live message on a website.',
  ],
  howWeKnow:
    'A 400 at the address ending in `/sso/saml`, or “Bad SAML request”, shows that it was refused. `%25` in the request, once or repeated, shows that it was percent-encoded too often. If the app’s tile on the Okta dashboard works, and only the start at the app fails, it is the request: the tile needs none. An address that no app answers is another cause, with 404.',
  sources: [own.samlBindings, own.encodedTwice, own.signedRequests, own.appFields, own.idpFields, own.samlTracer],
}
