import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const widgetBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The contents of the Okta box do not load',
  because:
    'The Okta box is a web page, and parts of it come from Okta’s content servers, `*.oktacdn.com`. If the server cannot load them, the box stays blank.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Let the server reach the address of your org and `*.oktacdn.com` on port 443, directly or through the proxy of SYSTEM.',
        'Let it reach `ocsp.digicert.com`, `crl3.digicert.com` and `crl4.digicert.com` on port 80.',
        'See which proxy SYSTEM uses: `bitsadmin /util /getieproxy LOCALSYSTEM`. A browser under your own account proves nothing.',
      ],
      otherWays: ['Check the server’s policies for blocked scripts.'],
      takes: 'about 15 minutes, and the time the network team needs',
      risk: 'None for the checks. A rule in the firewall should name these addresses only.',
    },
    {
      by: 'okta-admin',
      steps: ['Find out whether your org uses the third-generation Sign-In Widget. Okta says that it does not support MFA for third-party agents.'],
      takes: 'about 5 minutes',
      risk: 'None for looking. Changing the widget counts for every sign-in of the org.',
    },
  ],
  verify: ['The box shows the choice of factors.', signInAgain],
  warnings: ['Do not lower the security settings of the whole server for this one box.'],
  howWeKnow:
    'Likely. Okta requires those addresses to be open besides the one of your org. Blocked scripts or the enhanced security of Internet Explorer may be a cause too: check them, but no page of Okta’s says so.',
  sources: [sources.allowList, sources.troubleshoot],
}
