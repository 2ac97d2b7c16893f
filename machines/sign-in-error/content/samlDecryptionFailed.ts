import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { certificateDetails, changeRisk, freshSignIn, keepAssertion, openSamlApp, userReads } from './steps-saml'

export const samlDecryptionFailed: CauseContent = {
  kind: 'cause',
  title: 'The app cannot decrypt the SAML assertion',
  because:
    'Okta encrypts the assertion with the app’s certificate. Only the matching private key opens it. The app has another key, no key, or does not support the algorithm. Usually one side has renewed its certificate.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Compare Encryption Certificate (Show Advanced Settings) with the app’s.`,
        'Upload the app’s current certificate. Compare Encryption Algorithm and Key Transport Algorithm with what the app supports.',
        'If the app needs no encryption, set Assertion Encryption to Unencrypted. Agree on it with the app’s owner.',
      ],
      takes: '15 minutes',
      risk: changeRisk,
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Check that the private key belongs to it. `openssl pkey -in key.pem -pubout` and `openssl x509 -in cert.pem -noout -pubkey` print the same.',
        'Check that the program can read the key file. It has to know the file’s password too.',
      ],
      takes: '20 minutes',
      risk: 'Keep the old key until Okta uses the new certificate.',
    },
    userReads('Tell the helpdesk: “The app cannot decrypt the SAML assertion.” Add the app and the time.'),
  ],
  verify: [freshSignIn],
  warnings: ['Do not send the private key to anybody, Okta Support included.', keepAssertion],
  howWeKnow:
    'The app says that it cannot decrypt, has no decryption key, or cannot read the encrypted assertion. A failed signature is another cause: it uses Okta’s certificate, not the app’s.',
  sources: [own.appFields, own.samlCore, own.samlTracer],
}
