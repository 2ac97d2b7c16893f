import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { noTlsOff, programRuns, reach, reachable } from './steps'

export const oktaUnreachable: CauseContent = {
  kind: 'cause',
  title: 'The program does not get through to Okta',
  because:
    'No answer came back that has a status: the name is not found, the connection is refused, or it takes too long. Okta likely never saw the call, so token, scope and role do not matter yet.',
  remedies: [
    {
      by: 'developer',
      steps: [
        `On the machine and with the account that fail: ${reach}`,
        '200: the network works. Then the program has other settings: a proxy, a shorter time-out, another URL.',
        'Name not found: check the address for typos, and the name server: `nslookup acme.okta.com`.',
      ],
      otherWays: [
        'Refused or timed out: is there a proxy to go through? curl reads `HTTPS_PROXY`; many programs need a setting of their own (Java: `-Dhttps.proxyHost`).',
        'In a container, a cloud function or a build server, test there and not on your own computer.',
        'Set the client’s time-out to at least 30 seconds: a slow query may take that long. If only such a query times out, make it smaller.',
        'Let the program try again a few times, with growing pauses.',
      ],
      takes: 'about 20 minutes',
      risk: 'A call that timed out may have been done all the same. Look before you repeat one that writes.',
    },
    {
      by: 'server-admin',
      steps: [
        'Let the machine out on port 443 to your Okta address, `*.okta.com` (or `*.oktapreview.com`, `*.okta-emea.com`) and `*.oktacdn.com`.',
        'If the firewall goes by addresses: Okta publishes them at `https://s3.amazonaws.com/okta-ip-ranges/ip_ranges.json`. They change, and AWS Global Accelerator belongs to them.',
        'If everybody is affected, check the way to the internet first, then status.okta.com.',
      ],
      takes: 'about 20 minutes, and the time the network team needs',
      risk: 'A rule should name Okta’s addresses only. A list that nobody renews fails some day.',
    },
  ],
  verify: [reachable, programRuns],
  warnings: [noTlsOff, 'Do not send a token while you test the way: the test needs none.'],
  howWeKnow:
    'The client’s words show how far it came. “ENOTFOUND”, “getaddrinfo” or “no such host”: the name. “ECONNREFUSED”: something on the way says no. “ETIMEDOUT” or “timed out”: a firewall, a proxy, or a call that takes longer than the client waits.',
  sources: [sources.allowList, own.cells, sources.spec, sources.logQueries],
}
