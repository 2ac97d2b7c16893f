import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { sendServerAddress, signInAgain, zoneDelay } from './steps'

export const ipBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta blocks the server’s public IP address',
  because:
    'A blocked network zone or ThreatInsight refuses the server’s IP address before any policy is checked, and with it everybody behind that address. This is not the zone of an enrollment policy.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find the block in the System Log. Reports > System Log, at that minute: `eventType eq "security.request.blocked" or eventType eq "security.threat.detected"`.',
        'Compare `client.ipAddress` in the event with the server’s public IP address.',
        'If they match, unblock the IP address. Take it out of the blocked zone (Security > Networks), or exempt its zone in ThreatInsight (Security > General).',
      ],
      otherWays: [zoneDelay],
      takes: 'about 10 minutes',
      risk: 'An exempted IP address is no longer checked, nor is anything behind it. Find out first why it was blocked.',
    },
    {
      by: 'server-admin',
      steps: ['Find the server’s public IP address. Check whether a proxy is in between.', sendServerAddress],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['The next sign-in leaves no new `security.request.blocked` for that IP address.', signInAgain],
  warnings: ['Do not turn off ThreatInsight or a block list for everybody.', 'Do not change enrollment or sign-on policies: Okta did not get that far.'],
  howWeKnow:
    'Likely. In the System Log, `security.request.blocked` shows a blocked zone, and `security.threat.detected` with DENY shows ThreatInsight. It counts only if the event has the server’s IP address and the minute of the failed sign-in.',
  sources: [sources.events, sources.zones, shared.threatInsight, sources.logQueries],
}
