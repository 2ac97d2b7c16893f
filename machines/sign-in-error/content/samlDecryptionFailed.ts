import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { certificateDetails, changeRisk, freshSignIn, keepAssertion, openSamlApp, userReads } from './steps-saml'

export const samlDecryptionFailed: CauseContent = {
  kind: 'cause',
  title: 'The app cannot decrypt the SAML assertion',
  because:
    'Okta encrypts the assertion with the app’s certificate, and only the matching private key opens it. The app has another key, no key, or does not support the algorithm. A renewed certificate on one side is the usual reason.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Open Show Advanced Settings, and compare Encryption Certificate with the one that the app’s owner names.`,
        'Upload the app’s current certificate. Compare Encryption Algorithm and Key Transport Algorithm with what the app supports.',
        'If the app needs no encryption, agree with its owner to set Assertion Encryption to Unencrypted.',
      ],
      takes: 'about 15 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Check that the private key belongs to that certificate: `openssl pkey -in key.pem -pubout` and `openssl x509 -in cert.pem -noout -pubkey` print the same.',
        'Check that the program can read the key file, and knows its password.',
      ],
      takes: 'about 20 minutes',
      risk: 'Keep the old key until Okta uses the new certificate.',
    },
    userReads('Tell the helpdesk: “The app cannot decrypt the SAML assertion.” Add the app and the time.'),
  ],
  verify: [freshSignIn],
  warnings: ['Do not send the private key to anybody, Okta Support included.', keepAssertion],
  howWeKnow:
    'The app says that it cannot decrypt, has no decryption key, or that the encrypted assertion cannot be read. A failed signature is another cause: it uses Okta’s certificate, not the app’s.',
  sources: [own.appFields, own.samlCore, own.samlTracer],
}
