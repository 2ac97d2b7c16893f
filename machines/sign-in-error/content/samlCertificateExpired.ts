import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { certificateDetails, freshSignIn, noSamlCheckOff } from './steps-saml'

export const samlCertificateExpired: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The SAML certificate has expired, and the app refuses it',
  because:
    'Outbound only: some apps check the dates of Okta’s certificate, some only its key. Okta does not renew it, because the app needs the new one first. Inbound, Okta accepts an expired certificate if the key fits.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Read the date of the Active certificate. Applications > Applications > the app > Sign On > SAML Signing Certificates.',
        'If it has passed, choose Generate new certificate. It is inactive at first: nothing changes yet.',
        'Send the app’s owner the new certificate or the metadata URL. Agree on a time.',
      ],
      otherWays: ['Once the app has it, choose Actions > Activate. Have the owner try at once.', 'Okta warns 60 days ahead in the dashboard’s Tasks.'],
      takes: '20 minutes, and the owner’s time',
      risk: 'Activating it before the app has it locks everybody out. Activating the old one again undoes that.',
    },
    {
      by: 'developer',
      steps: [
        certificateDetails,
        'Compare the dates with the clock of the machine that checks. If that clock is wrong, it is the cause.',
        'Add the new certificate from Okta’s metadata (HTTPS), beside the old one if possible.',
      ],
      otherWays: ['If the library can, load the metadata regularly: the next change then needs no work.'],
      takes: '20 minutes',
      risk: 'A wrong certificate locks everybody out. Keep the old one until a sign-in has worked.',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “The app says that the SAML certificate has expired. The Okta admin and the app’s owner have to renew it together.”'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The app holds the Active certificate, and its last day is in the future.', freshSignIn],
  warnings: [noSamlCheckOff, 'Do not set the clock back to make it valid.'],
  howWeKnow:
    'Likely if the app’s message names an expired certificate, or its last day is just before the failures. Many apps ignore the date. Inbound, it is never the reason: look for a changed key.',
  sources: [own.rotation, own.appCertificates, own.inboundExpired, own.inboundRekeyed],
}
