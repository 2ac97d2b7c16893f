import { sources } from '@/machines/shared/sources'
import { findRequest } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const networkZoneDenied: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta refuses the IP address that the call comes from',
  because:
    'The credentials can be valid and the IP address still refused: the API token is limited to certain network zones, a zone is blocked for everybody, or ThreatInsight takes the address for an attacker’s.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find out the program’s public IP address. Ask the network team or the cloud account’s owner. It is not the address on the machine itself.',
        'Send it to the Okta admin. Add the time in UTC and the request ID {http-response.requestId|of a failed answer}.',
        'Ask whether it changed lately. A new host, another region, a VPN, a build server with changing addresses.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Search that minute. Reports > System Log: `eventType eq "system.api_token.request_outside_allowed_range" or eventType eq "security.request.blocked" or eventType eq "security.threat.detected"`.',
        'Check which zones the API token is limited to. Security > API > Tokens > the token.',
        'Add the program’s IP address to that zone. Security > Networks.',
      ],
      otherWays: [
        findRequest,
        'Blocked zone: take the IP address out of it under Security > Networks.',
        'ThreatInsight: put the IP addresses that you know into a zone, and exempt it in the ThreatInsight settings.',
      ],
      takes: 'about 15 minutes',
      risk: 'Everything that uses a zone trusts the IP addresses in it. An exempted one is no longer checked.',
    },
  ],
  verify: ['The System Log shows no new refusal for this IP address.', programRuns],
  warnings: ['Do not allow an API token from any network to get rid of the error.', 'Do not turn ThreatInsight off for everybody.'],
  howWeKnow:
    'Likely. Confirmed by the System Log: `system.api_token.request_outside_allowed_range`, `security.request.blocked`, or `security.threat.detected` with DENY. What Okta answers to a token outside its zone is not documented. `E0000006` on a sign-in URL fits ThreatInsight.',
  sources: [own.tokenZones, sources.threatInsight, sources.events, sources.logQueries],
}
