import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const widgetBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The Okta box stays blank because its contents do not load',
  because:
    'The Okta box is a web page, and parts of it come from Okta’s content servers, `*.oktacdn.com`. If the server cannot load them, the box stays blank.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Open port 443 to your Okta host name and `*.oktacdn.com`. Directly, or through the proxy of SYSTEM.',
        'Open port 80 to DigiCert. `ocsp.digicert.com`, `crl3.digicert.com` and `crl4.digicert.com`.',
        'See which proxy SYSTEM uses. Run `bitsadmin /util /getieproxy LOCALSYSTEM`. A browser under your own account proves nothing.',
      ],
      otherWays: ['Check the server’s policies for blocked scripts.'],
      takes: 'about 15 minutes, and the time the network team needs',
      risk: 'None for the checks. A firewall rule should name these hosts only.',
    },
    {
      by: 'okta-admin',
      steps: ['Check whether your org uses the third-generation Sign-In Widget. Okta says that it does not support MFA for third-party agents.'],
      takes: 'about 5 minutes',
      risk: 'None for looking. Changing the widget affects every sign-in of the org.',
    },
  ],
  verify: ['The box shows the choice of factors.', signInAgain],
  warnings: ['Do not lower the security settings of the whole server for this one box.'],
  howWeKnow:
    'Likely. Okta requires those hosts to be open besides your org’s. Blocked scripts or Internet Explorer’s enhanced security may also be the cause: check them, but no page of Okta’s says so.',
  sources: [sources.allowList, sources.troubleshoot],
}
