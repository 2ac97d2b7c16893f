import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import {
  bothSides,
  certificateDetails,
  freshSignIn,
  inboundFailures,
  inboundSignIn,
  keepAssertion,
  noSamlCheckOff,
  openProvider,
  userReads,
  whichSide,
} from './steps-saml'

export const samlSignatureInvalid: CauseContent = {
  kind: 'cause',
  title: 'The signature of the SAML message does not fit the certificate that its receiver holds',
  because: `${bothSides} The receiver checks the signature with a stored certificate. Most often the sender has changed its key, and the stored certificate is old.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Outbound: open the app’s Sign On tab, SAML Signing Certificates. Only the certificate marked Active signs. Download it, or copy the address of the metadata, and send that to the owner of the app.',
        'Was it activated lately, before the app had it? If the old one is still listed and valid, activate it again until the app has the new one.',
        'Look there too whether the app wants the response, the assertion or both signed, and with SHA-256.',
      ],
      otherWays: [
        inboundFailures,
        `${openProvider} Compare the thumbprint under IdP Signature Certificate with that of the certificate in the message.`,
        'If they differ, get the certificate from the provider’s owner, by its metadata or by another way that you trust, and upload it. Okta’s guide allows two active ones; an older article speaks of one, so check in your org before you delete the old one.',
      ],
      takes: 'about 15 minutes',
      risk: 'A wrong certificate locks out everybody who signs in this way. Keep a second admin who signs in without it.',
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Do so with the certificate in your settings and with the one in `ds:X509Certificate` of a new message, put between the lines BEGIN CERTIFICATE and END CERTIFICATE.',
        'If they differ, take the new one from Okta’s metadata, reached over HTTPS at the address that the Okta admin gives you, and not from the message itself. Keep both until the change is over.',
      ],
      otherWays: [
        'If they are the same: check the message as it arrived, before anything parses, indents or re-encodes it. Check which element has the signature, and that your library accepts `rsa-sha256`.',
        'Check that the settings of the right environment are loaded: each Okta app has its own certificate.',
      ],
      takes: 'about 20 minutes',
      risk: 'Whoever holds the key of a certificate that you trust can sign in as anybody. Take it from a source that you trust.',
    },
    userReads('Tell the helpdesk: “The app refuses the signature of the SAML sign-in. Compare the certificate on both sides.” Name the app and the time.'),
  ],
  verify: ['The two thumbprints are the same, or at least the two keys.', freshSignIn, inboundSignIn],
  warnings: [noSamlCheckOff, 'Do not trust a certificate because it came inside the message: everybody can send one.'],
  otherWarnings: [keepAssertion],
  howWeKnow: `The receiver’s words show that the check failed. That the certificate is the reason is likely once two thumbprints differ, of the certificate in the message and of the one that the receiver holds, and certain once their keys differ: a certificate can be renewed with its old key. If the keys are the same, the message was changed on its way, another part of it is signed than the receiver wants, or the algorithm (SHA-1) is refused. ${whichSide}`,
  sources: [own.inboundSignature, own.inboundRekeyed, own.externalIdp, own.appCertificates, own.rotation, own.samlCore],
}
