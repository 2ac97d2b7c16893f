import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { certificateDetails, freshSignIn, keepAssertion, noSamlCheckOff } from './steps-saml'

export const samlCertificateExpired: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The certificate that checks the SAML message has expired, and the app refuses it',
  because:
    'This matters outbound only: some apps check the dates of Okta’s certificate, some only its key. Okta does not renew it, because the app needs the new one first. Inbound, Okta accepts an expired certificate if the key fits.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Open the app’s Sign On tab, SAML Signing Certificates, and read the date in the row that is marked Active.',
        'If it has passed, choose Generate new certificate. It is inactive at first, and nothing changes yet.',
        'Send the owner of the app the new certificate or the address of the metadata, and agree a time.',
      ],
      otherWays: [
        'When the app holds it: Actions, then Activate, in the row of the new one. Have the owner try at once.',
        'Look at the Tasks of the dashboard: Okta warns there 60 days ahead.',
        'Inbound: Okta shows an expired certificate in red, and lets people in. Replace it in peace, and look for another cause.',
      ],
      takes: 'about 20 minutes, and the time the owner needs',
      risk: 'Whoever activates the new certificate before the app holds it locks everybody out. Activating the old one again takes that back.',
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Compare with today’s date, on the machine that checks. If its clock is wrong, that is the cause.',
        'Take the new certificate from Okta’s metadata over HTTPS, and add it beside the old one if the app can hold two.',
      ],
      otherWays: ['Load the metadata at regular times, if the library can: the next change then needs no work.'],
      takes: 'about 20 minutes',
      risk: 'A wrong certificate locks everybody out. Keep the old one until a sign-in has worked.',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “The app says that the SAML certificate has expired. The Okta admin and the app’s owner have to renew it together.”'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The app holds the certificate that is Active in Okta, and its last day lies in the future.', freshSignIn],
  warnings: [noSamlCheckOff, 'Do not set the clock back to make it valid.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'Likely, if the app’s words name an expired certificate, or if its last day lies just before the failures began. The date alone proves nothing: many apps ignore it. Inbound an expired date is never the reason; there, look for a key that has changed.',
  sources: [own.rotation, own.appCertificates, own.inboundExpired, own.inboundRekeyed],
}
