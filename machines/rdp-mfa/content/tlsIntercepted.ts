import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const tlsIntercepted: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A proxy or firewall replaces Okta’s certificate',
  because:
    'A proxy or firewall opens encrypted connections to inspect them, and shows the server its own certificate. The agent checks for Okta’s public key and refuses any other. A missing root certificate on the server can look the same.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Open your Okta address in a browser on the server and view who issued the certificate. Check that the browser uses the same proxy as SYSTEM: `bitsadmin /util /getieproxy LOCALSYSTEM`.',
        'If your company or a security product issued it, ask the network team to exempt Okta from inspection: the address of your org and `*.oktacdn.com`.',
        'If a public authority issued it, check that its root certificate is on the server. Windows Update normally brings it.',
      ],
      takes: 'about 10 minutes, and the time the network team needs',
      risk: 'Traffic to the exempted addresses is no longer inspected. Let your security team decide.',
    },
  ],
  verify: ['The certificate that the server sees for your Okta address comes from a public authority.', signInAgain],
  warnings: [
    'Do not set `SslPinningEnabled` to false as the fix. Okta’s page names that step, but then the agent no longer checks for Okta’s own key. The exemption keeps the check.',
    'If it was set to false before, set it back to true once the exemption works.',
  ],
  otherWarnings: [failOpen],
  howWeKnow:
    'Likely behind a TLS-inspecting proxy, or when the log says “trust relationship” or “remote certificate is invalid”. Confirmed if the certificate that the server gets for your Okta URL was issued by your company or a security product.',
  sources: [sources.troubleshoot, sources.install, sources.verifyTrust, sources.allowList],
}
