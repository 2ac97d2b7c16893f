import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, certificateDetails, freshSignIn, keepAssertion, noSamlCheckOff, openProvider, userReads } from './steps-saml'

export const samlSignatureInvalid: CauseContent = {
  kind: 'cause',
  title: 'The SAML signature does not match the receiver’s certificate',
  because: `${bothSides} The signature does not fit the certificate that the receiver has stored. Usually the sender has changed its key.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Outbound, send the app’s owner the Active certificate or the metadata URL. The app’s Sign On tab > SAML Signing Certificates.',
        'If it was activated too early, activate the old one again, if still valid.',
        'Check what the app wants signed. Response, assertion or both, and with SHA-256.',
      ],
      otherWays: [
        `${openProvider} Compare the IdP Signature Certificate’s thumbprint with the message’s.`,
        'If they differ, upload the new one, from its owner in a way that you trust. Keep the old one meanwhile, if your org allows two.',
      ],
      takes: '15 minutes',
      risk: 'A wrong certificate locks everybody out. Keep a second admin who signs in without it.',
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Do the same with a new message’s `ds:X509Certificate`. Add the lines BEGIN CERTIFICATE and END CERTIFICATE.',
        'If they differ, take the new one from Okta’s metadata. The Okta admin has its HTTPS URL. Keep both meanwhile.',
      ],
      otherWays: [
        'If they match, check the raw message (before any re-encoding), which element is signed, and the algorithm (SHA-1 refused, `rsa-sha256` unknown).',
      ],
      takes: '20 minutes',
      risk: 'A trusted certificate’s owner can sign in as anybody.',
    },
    userReads('Tell the helpdesk: “The app refuses the SAML signature.” Name the app and the time.'),
  ],
  verify: [freshSignIn],
  warnings: [noSamlCheckOff, 'Do not trust a certificate because it came in the message: anybody can send one.'],
  otherWarnings: [keepAssertion],
  howWeKnow: 'Different thumbprints make an old certificate likely; only different keys prove it, as a renewal can keep the key.',
  sources: [own.inboundSignature, own.inboundRekeyed, own.externalIdp, own.appCertificates, own.rotation, own.samlCore],
}
