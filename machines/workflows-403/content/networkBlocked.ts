import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { nextRun, testCard } from './steps'

export const networkBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A zone, ThreatInsight or a proxy refused the call before Okta’s API',
  because:
    'The answer is a web page without any sign of Okta’s API, such as `x-okta-request-id`. A block on the calling IP address, or a proxy, firewall or gateway on the way, likely answered instead of the API.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Look for a block in the System Log, at that minute. Reports > System Log: `eventType eq "security.request.blocked"`, then `eventType eq "security.threat.detected" and outcome.result eq "DENY"`.',
        'Read the IP address that was refused, and its zone.',
        'If it belongs to Okta Workflows, take it off the block list. Okta publishes these IP addresses; the list is under Security > Networks.',
      ],
      otherWays: [
        'If ThreatInsight blocked it, exempt its zone in the ThreatInsight settings, under Security > General.',
        'If you find nothing, look at all events from that IP address: `client.ipAddress eq "203.0.113.24"`, with its own. Not every refusal leaves an event.',
      ],
      takes: 'about 15 minutes',
      risk: 'An exempted IP address is no longer checked. Exempt only addresses that you recognize.',
    },
    {
      by: 'developer',
      steps: [
        'Read the body of the error. The page’s title and words often name who answered.',
        'Check the domain of the connection. With `-admin`, a path or another company’s name, a web page answers instead of the API.',
        'If the card calls through your company’s gateway, ask its owner. The gateway’s log of that minute shows it.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['The answer carries `x-okta-request-id` again.', testCard, nextRun],
  warnings: ['Do not grant scopes or roles: the call did not get that far.', 'Do not turn off ThreatInsight or a block list for everybody.'],
  howWeKnow:
    'Likely. It fits an HTML body without `x-okta-request-id` and without a code. A request id rules the proxy out. In the System Log, `security.request.blocked` names a zone, and `security.threat.detected` with DENY names ThreatInsight.',
  sources: [sources.threatInsight, sources.events, sources.allowList, sources.recorded],
}
