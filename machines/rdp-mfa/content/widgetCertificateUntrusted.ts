import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const widgetCertificateUntrusted: CauseContent = {
  kind: 'cause',
  title: 'The server does not trust the certificate of the Okta box',
  because: 'The Okta box is a web page, and Windows blocks it when a certificate in Okta’s chain is missing on the server, revoked or not trusted.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Take a picture of the whole message.',
        'Send it to helpdesk, with the name of the server and the time. You cannot put this right from your side.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'Open your Okta address in a browser on a computer where it works, and view the chain of its certificate. Its root was DigiCert Global Root CA when Okta wrote its page, and may change.',
        'On the server, open Manage user certificates > Third-Party Root Certification Authorities > Certificates, and look for that root. Check the certificates of the computer too, because the box opens before anybody is signed in.',
        'If it is missing, run Windows Update, which normally brings it.',
      ],
      otherWays: [
        'If updates are restricted, download that root from DigiCert, compare its serial number with the one DigiCert publishes, and import it.',
        'Let the server reach `ocsp.digicert.com`, `crl3.digicert.com` and `crl4.digicert.com` on port 80. Windows asks there whether a certificate was revoked.',
        'If the chain on the server ends at your own company, something inspects the traffic: have Okta’s addresses exempted.',
      ],
      takes: 'about 20 minutes',
      risk: 'A root certificate that is not the real one opens the server to an attacker. Compare the serial number.',
    },
  ],
  verify: ['The Okta box opens without the warning.', signInAgain],
  warnings: [
    'Do not import a root certificate from anywhere but its issuer or Windows Update.',
    'Do not lower the security settings of the server’s browser, and do not turn off `SslPinningEnabled`.',
  ],
  howWeKnow: 'The words on the screen say so: “Content was blocked because it was not signed by a valid security certificate.” Okta gives this cause for them.',
  sources: [sources.certificate, sources.allowList],
}
