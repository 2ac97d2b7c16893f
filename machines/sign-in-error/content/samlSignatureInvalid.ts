import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, certificateDetails, freshSignIn, keepAssertion, noSamlCheckOff, openProvider, userReads, whichSide } from './steps-saml'

export const samlSignatureInvalid: CauseContent = {
  kind: 'cause',
  title: 'The SAML signature does not match the receiver’s certificate',
  because: `${bothSides} The receiver checks the signature with a stored certificate. Usually the sender has changed its key, and the stored certificate is old.`,
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Outbound, send the app’s owner the Active certificate or the metadata URL. The app’s Sign On tab > SAML Signing Certificates. Only the Active one signs.',
        'If it was activated too early, activate the old one again. It has to be listed and still valid.',
        'Check what the app wants signed. Response, assertion or both, and with SHA-256.',
      ],
      otherWays: [
        `${openProvider} Compare the IdP Signature Certificate’s thumbprint with the message’s.`,
        'If they differ, get the certificate from the provider’s owner in a way that you trust, and upload it. Check whether your org allows two before you delete the old one.',
      ],
      takes: '15 minutes',
      risk: 'A wrong certificate locks everybody out. Keep a second admin who signs in without it.',
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Do the same with `ds:X509Certificate` of a new message. Put it between the lines BEGIN CERTIFICATE and END CERTIFICATE.',
        'If they differ, take the new one from Okta’s metadata. Get its HTTPS URL from the Okta admin, not from the message. Keep both meanwhile.',
      ],
      otherWays: ['If they match, check the raw message (before any re-encoding), which element is signed, and whether your library accepts `rsa-sha256`.'],
      takes: '20 minutes',
      risk: 'Whoever holds the key of a certificate that you trust can sign in as anybody.',
    },
    userReads('Tell the helpdesk: “The app refuses the signature of the SAML sign-in. Compare the certificate on both sides.” Name the app and the time.'),
  ],
  verify: ['The two thumbprints match, or at least the two keys.', freshSignIn],
  warnings: [noSamlCheckOff, 'Do not trust a certificate because it came in the message: anybody can send one.'],
  otherWarnings: [keepAssertion],
  howWeKnow: `The receiver says that the check failed. Different thumbprints make an old certificate likely; only different keys prove it, as a renewal can keep the key. With equal keys, the message was changed, another part is signed, or SHA-1 is refused. ${whichSide}`,
  sources: [own.inboundSignature, own.inboundRekeyed, own.externalIdp, own.appCertificates, own.rotation, own.samlCore],
}
