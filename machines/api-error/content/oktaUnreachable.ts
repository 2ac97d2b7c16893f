import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { noTlsOff, programRuns, reach } from './steps'

export const oktaUnreachable: CauseContent = {
  kind: 'cause',
  title: 'The program cannot reach Okta',
  because:
    'No answer with a status came back: the name is not found, the connection is refused, or it times out. Okta likely never saw the call, so token, scope and role do not matter yet.',
  remedies: [
    {
      by: 'developer',
      steps: [
        `Run this on the machine that fails, with the same account: ${reach}`,
        'If it prints 200, check the program’s settings. The network works: compare proxy, timeout and URL.',
        'If the name is not found, check the URL and DNS. `nslookup acme.okta.com`, with your own domain.',
      ],
      otherWays: [
        'Refused or timed out: is there a proxy? curl reads `HTTPS_PROXY`; many programs need a setting of their own (Java: `-Dhttps.proxyHost`).',
        'In a container, a cloud function or a build server, test there, not on your own computer.',
        'Set the client’s timeout to at least 30 seconds: slow queries may take that long. If only one query times out, make it smaller.',
        'Retry a few times, with growing pauses.',
      ],
      takes: 'about 20 minutes',
      risk: 'A call that timed out may have worked anyway. Check before you repeat a write.',
    },
    {
      by: 'server-admin',
      steps: [
        'Allow outbound port 443 to your Okta URL and its domains. `*.okta.com` (or `*.oktapreview.com`, `*.okta-emea.com`) and `*.oktacdn.com`.',
        'If the firewall uses IP addresses, take Okta’s list: `https://s3.amazonaws.com/okta-ip-ranges/ip_ranges.json`. It changes. Add AWS Global Accelerator too.',
        'If everybody is affected, check your internet connection first. Then status.okta.com.',
      ],
      takes: 'about 20 minutes, and the time the network team needs',
      risk: 'Name only Okta’s addresses in a rule. A list that nobody updates fails some day.',
    },
  ],
  verify: [programRuns],
  warnings: [noTlsOff, 'Do not send a token while you test the connection: the test needs none.'],
  howWeKnow:
    'The client’s message shows how far it got. “ENOTFOUND”, “getaddrinfo”, “no such host”: DNS. “ECONNREFUSED”: something on the way refuses. “ETIMEDOUT”, “timed out”: a firewall, a proxy, or a call slower than the client’s timeout.',
  sources: [sources.allowList, own.cells, sources.spec, sources.logQueries],
}
