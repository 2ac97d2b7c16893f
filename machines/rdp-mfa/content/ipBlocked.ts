import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const ipBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta blocks the server’s public IP address',
  because:
    'A blocked network zone or ThreatInsight refuses the IP address that the server connects from, before any policy is asked. Everybody behind that address is refused. This is not the zone of an enrollment policy.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search that minute for `eventType eq "security.request.blocked" or eventType eq "security.threat.detected"`.',
        'Compare `client.ipAddress` in the event with the server’s public IP address.',
        'If it is the server’s, take it out of the blocked zone under Security > Networks, or exempt its zone in the ThreatInsight settings under Security > General.',
      ],
      otherWays: ['Wait a minute or two: a change to a zone takes about 60 seconds to arrive everywhere.'],
      takes: 'about 10 minutes',
      risk: 'An exempted IP address is no longer checked, with all that is behind it. Find out first why it was blocked.',
    },
    {
      by: 'server-admin',
      steps: [
        'Find out from which public IP address the server reaches the internet, and whether a proxy stands in between.',
        'Send it to the Okta admin, with the exact time of a failed sign-in and its time zone.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['The next sign-in leaves no new `security.request.blocked` for that IP address.', signInAgain],
  warnings: ['Do not turn ThreatInsight or a block list off for everybody.', 'Do not change enrollment or sign-on policies: they were not asked.'],
  howWeKnow:
    'Likely. In the System Log, `security.request.blocked` shows a blocked zone, and `security.threat.detected` with DENY shows ThreatInsight. It is this case only if the event has the server’s IP address and the minute of the failed sign-in.',
  sources: [sources.events, sources.zones, shared.threatInsight, sources.logQueries],
}
