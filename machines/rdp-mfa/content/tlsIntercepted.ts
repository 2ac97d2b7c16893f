import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const tlsIntercepted: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A proxy or firewall replaces Okta’s certificate',
  because:
    'A proxy or firewall inspects encrypted traffic and shows the server its own certificate. Okta MFA Credential Provider checks for Okta’s public key and refuses any other. A missing root certificate on the server can look the same.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'See who issued the certificate. Open your Okta URL in a browser on the server. Check that it uses SYSTEM’s proxy: `bitsadmin /util /getieproxy LOCALSYSTEM`.',
        'If your company or a security product issued it, exempt Okta from inspection. The network team does that, for your Okta host name and `*.oktacdn.com`.',
        'If a public authority issued it, check the server’s root certificates. Windows Update normally brings a missing one.',
      ],
      takes: 'about 10 minutes, and the time the network team needs',
      risk: 'Traffic to the exempted domains is no longer inspected. Let your security team decide.',
    },
  ],
  verify: ['The certificate that the server gets for your Okta URL comes from a public authority.', signInAgain],
  warnings: [
    'Do not set `SslPinningEnabled` to false as the fix. Okta’s page names it, but it ends the check for Okta’s key.',
    'If it was set to false before, set it back to true once the exemption works.',
  ],
  otherWarnings: [failOpen],
  howWeKnow:
    'Likely behind a TLS-inspecting proxy, or when the log says “trust relationship” or “remote certificate is invalid”. Confirmed if the certificate that the server gets for your Okta URL was issued by your company or a security product.',
  sources: [sources.troubleshoot, sources.install, sources.verifyTrust, sources.allowList],
}
