import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns, reachable } from './steps'

export const proxyBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A proxy, firewall or gateway answered, not Okta',
  because:
    'The answer bears none of Okta’s signs. Something between the program and Okta refused the call, asks for a sign-in of its own, or could not reach Okta. Permissions in Okta have no part in it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the title and the words of the page in the body: they often name the product and a reference number.',
        'Check the org’s address in the settings: no `-admin`, no typo.',
        'Make the call once from another network, such as without VPN, without a token: is the answer another one?',
      ],
      otherWays: [
        'Send the network team: the time in UTC, the address of the machine, the host that was called, the status and the reference number.',
        '407: give the program the proxy’s sign-in in its own settings, or ask for an exception.',
      ],
      takes: 'about 15 minutes',
      risk: 'The rules of your company may forbid another network. Ask before you try.',
    },
    {
      by: 'server-admin',
      steps: [
        'Find the call in the log of the proxy or firewall, by time and host, and read which rule refused it.',
        'Let your Okta address and `*.oktacdn.com` through on port 443, without a sign-in of the proxy’s own for this machine.',
        'A gateway of your own in front of Okta: check that it passes `Authorization`, `DPoP` and `Host` on unchanged, and that its time-out is longer than 30 seconds: a System Log query may take that long.',
      ],
      otherWays: ['502, 503 or 504: the proxy did not reach Okta, or closed too soon.'],
      takes: 'about 20 minutes, and the time the network team needs',
      risk: 'A rule should name Okta’s addresses only.',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search that minute by the public address of the program: `client.ipAddress eq "203.0.113.24"`, with its own. No event fits a proxy and proves nothing: not every refusal leaves one.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [reachable, 'The answer bears `x-okta-request-id`.', programRuns],
  warnings: ['Do not grant scopes or roles: the call did not get that far.', 'Do not put a proxy password into the program’s code.'],
  howWeKnow:
    'Likely. It fits a web page in the body, no `x-okta-request-id`, no `p3p: CP="HONK"`, and headers of another product (`Via`, `Server`, the name of a gateway). A 407 always comes from a proxy. A request id rules it out. A wrong address of the org looks alike: check that first.',
  sources: [sources.recorded, sources.coreApi, sources.allowList],
}
