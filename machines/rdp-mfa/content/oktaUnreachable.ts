import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const oktaUnreachable: CauseContent = {
  kind: 'cause',
  title: 'The server cannot reach Okta',
  because: 'DNS does not find your Okta host name, port 443 is blocked on the way, or no answer comes in time.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Ask who fails, and on how many servers.',
        'If everybody fails everywhere, check status.okta.com. Ask the network team whether the company’s internet connection works.',
        'If it is one server, send the link to this case to its admin.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'Check that DNS finds your Okta host name. Run `nslookup acme.okta.com`, with your own. If it does not, fix DNS, or the typo in the Okta URL on the server.',
        'Check port 443 as SYSTEM. With PsExec, a free Microsoft tool: `psexec -s powershell -Command "Test-NetConnection acme.okta.com -Port 443"`.',
        'If that fails, have outbound port 443 opened. Allow your Okta host name and `*.oktacdn.com`; for orgs in other domains `*.oktapreview.com`, `*.okta-emea.com` or `*.okta-gov.com`.',
      ],
      otherWays: ['If your servers use a proxy, check that it is set for SYSTEM and not only for you: `bitsadmin /util /getieproxy LOCALSYSTEM`.'],
      takes: 'about 15 minutes, and the time the network team needs',
      risk: 'None for the checks. A firewall rule should name Okta’s domains only.',
    },
  ],
  verify: ['`Test-NetConnection` as SYSTEM shows TcpTestSucceeded True, or the call through the proxy is answered.', signInAgain],
  warnings: [failOpen, 'Do not rely on a browser under your own account: the Okta sign-in runs as SYSTEM.'],
  howWeKnow:
    '“Could not be resolved” means DNS, or a typo in the URL. “Timed out” and “unable to connect” mean the way there: firewall, route or proxy. These are standard .NET messages, and the commands are standard Windows: Okta has no page on them for this sign-in.',
  sources: [sources.overview, sources.allowList, sources.proxy, sources.dotNetErrors],
}
