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
    'The credentials can be valid and the IP address still refused: the API token may be used from certain zones only, a zone is blocked for everybody, or ThreatInsight took the address for an attacker’s.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find the public address that the program calls from: ask the network team, or the owner of the cloud account. It is not the address on the machine itself.',
        'Tell the Okta admin this address, the time in UTC and the request id {http-response.requestId|of a failed answer}.',
        'Ask whether it changed lately: a new host, another region, a VPN, a build server with changing addresses.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search that minute for `eventType eq "system.api_token.request_outside_allowed_range" or eventType eq "security.request.blocked" or eventType eq "security.threat.detected"`.',
        findRequest,
        'API token: open Security > API > Tokens, choose the token, and read which zones it may be used from. Add the program’s address to that zone under Security > Networks.',
      ],
      otherWays: [
        'Blocked zone: find the zone under Security > Networks, and take the address out of it.',
        'ThreatInsight: make a zone of the addresses that you know, and exempt it in the settings of ThreatInsight.',
      ],
      takes: 'about 15 minutes',
      risk: 'An address in a zone is trusted by everything that uses the zone. An exempted one is no longer checked.',
    },
  ],
  verify: ['The System Log shows no new refusal for this address.', programRuns],
  warnings: ['Do not set an API token to any network to get rid of the error.', 'Do not turn ThreatInsight off for everybody.'],
  howWeKnow:
    'Likely. The System Log makes it certain: `system.api_token.request_outside_allowed_range`, `security.request.blocked`, or `security.threat.detected` with DENY. What Okta answers to a token outside its zone is not documented. `E0000006` at a sign-in address fits ThreatInsight.',
  sources: [own.tokenZones, sources.threatInsight, sources.events, sources.logQueries],
}
