import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { nextRun, testCard } from './steps'

export const networkBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A network zone, ThreatInsight or a proxy refused the call before it reached Okta’s API',
  because:
    'The answer is a web page and bears no sign of Okta’s API, such as `x-okta-request-id`. A block on the calling IP address, or a proxy, firewall or gateway on the way, likely answered instead of the API.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search that minute for `eventType eq "security.request.blocked"`, and then for `eventType eq "security.threat.detected" and outcome.result eq "DENY"`.',
        'Read the IP address that was refused, and the zone that it is in.',
        'If it is an IP address of Okta Workflows, which Okta publishes, take it out of the block list under Security > Networks.',
      ],
      otherWays: [
        'If ThreatInsight blocked it, exempt the zone with these addresses in the settings of ThreatInsight, under Security > General.',
        'If nothing is found, look at all events from the calling address: `client.ipAddress eq "203.0.113.24"`, with its own. Not every refusal leaves an event.',
      ],
      takes: 'about 15 minutes',
      risk: 'An exempted address is no longer checked. Exempt only addresses that you have recognised.',
    },
    {
      by: 'developer',
      steps: [
        'Read the body of the error: the title and the words of the page often name who answered.',
        'Check the domain of the connection. With `-admin`, with a path, or with another company’s name, a page answers in place of the API.',
        'If the card calls through a gateway of your company, ask its owner for the log of that minute.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['The answer carries `x-okta-request-id` again.', testCard, nextRun],
  warnings: ['Do not grant scopes or roles: the call did not get that far.', 'Do not turn ThreatInsight or a block list off for everybody.'],
  howWeKnow:
    'Likely. It fits an HTML body without `x-okta-request-id` and without a code. A request id rules the proxy out. In the System Log, `security.request.blocked` names a zone, and `security.threat.detected` with DENY names ThreatInsight.',
  sources: [sources.threatInsight, sources.events, sources.allowList, sources.recorded],
}
