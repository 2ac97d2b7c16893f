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
        'Ask whether everybody fails, and on how many servers.',
        'If it is everybody everywhere, look at status.okta.com, and ask the network team whether the company’s way to the internet works.',
        'If it is one server, send this page to its admin.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'On the server, check the name: `nslookup acme.okta.com`, with your own Okta address. If it is not found, correct DNS, or the typo in the agent’s URL.',
        'Check the port as SYSTEM, with PsExec, a free tool of Microsoft’s: `psexec -s powershell -Command "Test-NetConnection acme.okta.com -Port 443"`.',
        'If that fails, have outbound port 443 opened to the address of your org and to `*.oktacdn.com`. Orgs in other Okta domains need `*.oktapreview.com`, `*.okta-emea.com` or `*.okta-gov.com`.',
      ],
      otherWays: ['If your servers go out through a proxy, check that it is set for SYSTEM and not only for you: `bitsadmin /util /getieproxy LOCALSYSTEM`.'],
      takes: 'about 15 minutes, and the time the network team needs',
      risk: 'None for the checks. A rule in the firewall should name Okta’s addresses only.',
    },
  ],
  verify: ['`Test-NetConnection` as SYSTEM shows TcpTestSucceeded True, or the call through the proxy answers.', signInAgain],
  warnings: [failOpen, 'Do not rely on a browser under your own account.'],
  howWeKnow:
    '“Could not be resolved” means DNS, or a typo in the URL. “Timed out” and “unable to connect” mean the way there: firewall, route or proxy. These are standard .NET messages; Okta has no page on them for this agent, and the commands here are standard Windows.',
  sources: [sources.overview, sources.allowList, sources.proxy, sources.dotNetErrors],
}
