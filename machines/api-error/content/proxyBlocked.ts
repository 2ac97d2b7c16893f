import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const proxyBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A proxy, firewall or gateway answered, not Okta',
  because:
    'The answer has none of Okta’s headers. Something between the program and Okta refused the call, wants a sign-in of its own, or could not reach Okta. Permissions in Okta have no part in it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the title and text of the page in the body. They often name the product and a reference number.',
        'Check the org URL in the settings. No `-admin`, no typo.',
        'Make the call once from another network, without a token. Without VPN, for example. Does the answer change?',
      ],
      otherWays: [
        'Tell the network team the time in UTC, the machine’s IP address, the host called, the status and the reference number.',
        '407: set the proxy’s credentials in the program’s settings, or ask for an exception.',
      ],
      takes: 'about 15 minutes',
      risk: 'Your company’s rules may forbid another network. Ask before you try.',
    },
    {
      by: 'server-admin',
      steps: [
        'Find the call in the log of the proxy or firewall. Search by time and host: which rule refused it?',
        'Allow your Okta URL and `*.oktacdn.com` on port 443. This machine needs it without a proxy sign-in.',
        'If your own gateway is before Okta, check what it passes on. `Authorization`, `DPoP` and `Host` unchanged, and a timeout above 30 seconds.',
      ],
      otherWays: ['502, 503 or 504: the proxy did not reach Okta, or gave up too soon.'],
      takes: 'about 20 minutes, and the time the network team needs',
      risk: 'Name only Okta’s addresses in a rule.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Search that minute by the program’s public IP address. Reports > System Log: `client.ipAddress eq "203.0.113.24"`, with its own. Finding none fits a proxy, but proves nothing.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The answer has `x-okta-request-id`.', programRuns],
  warnings: ['Do not grant scopes or roles: the call did not get that far.', 'Do not put a proxy password into the program’s code.'],
  howWeKnow:
    'Likely if the body is a web page, `x-okta-request-id` and `p3p: CP="HONK"` are missing, and other headers name a product (`Via`, `Server`). A 407 always comes from a proxy. A request ID rules it out. A wrong org URL looks alike: check that first.',
  sources: [sources.recorded, sources.coreApi, sources.allowList],
}
