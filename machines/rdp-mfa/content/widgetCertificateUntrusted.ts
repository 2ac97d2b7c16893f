import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const widgetCertificateUntrusted: CauseContent = {
  kind: 'cause',
  title: 'The server does not trust the certificate of the Okta box',
  because: 'The Okta box is a web page. Windows blocks it when a certificate in Okta’s chain is missing on the server, revoked or not trusted.',
  remedies: [
    {
      by: 'user',
      steps: ['Take a picture of the whole message.', 'Send it to the helpdesk, with the server’s name and the time. You cannot fix this from your side.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'View your Okta URL’s certificate chain on a computer where it works. Use a browser. Its root was DigiCert Global Root CA when Okta wrote its page, and may change.',
        'Look for that root on the server. Manage user certificates > Third-Party Root Certification Authorities > Certificates. Check the computer’s certificates too: nobody is signed in yet.',
        'If it is missing, run Windows Update. That normally brings it.',
      ],
      otherWays: [
        'If updates are restricted, download that root from DigiCert, compare its serial number with the one DigiCert publishes, and import it.',
        'Open port 80 to `ocsp.digicert.com`, `crl3.digicert.com` and `crl4.digicert.com`. Windows asks there whether a certificate was revoked.',
        'If the chain on the server ends at your own company, something inspects the traffic: have Okta’s domains exempted.',
      ],
      takes: 'about 20 minutes',
      risk: 'A false root certificate opens the server to an attacker. Compare the serial number.',
    },
  ],
  verify: ['The Okta box opens without the warning.', signInAgain],
  warnings: [
    'Do not import a root certificate from anywhere but its issuer or Windows Update.',
    'Do not lower the browser’s security settings on the server, and do not turn off `SslPinningEnabled`.',
  ],
  howWeKnow:
    'The words on the screen show it: “Content was blocked because it was not signed by a valid security certificate.” Okta gives this cause for them.',
  sources: [sources.certificate, sources.allowList],
}
