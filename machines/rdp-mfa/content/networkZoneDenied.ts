import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openEnrollmentPolicies, sendServerAddress, signInAgain, zoneDelay } from './steps'

export const networkZoneDenied: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'A policy refuses {okta-system-log.outsideZone|the server’s public IP address}',
  because:
    'A rule in your authenticator enrollment policy depends on a network zone, and {okta-system-log.outsideZone|this server’s public IP address} is not in it. Okta checks the server’s IP address, not the user’s.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find the sign-in. Reports > System Log, at that minute: `client.ipAddress eq "{okta-system-log.outsideZone|the server’s public IP address}"`.',
        'Check that primary authentication succeeded. Then read in `policy.evaluate_sign_on` which rule decided and which zones matched.',
        openEnrollmentPolicies,
      ],
      otherWays: [
        'Find the rule that covers the user. Read its conditions: the user’s IP, the apps accessed, and whether enrollment is allowed.',
        'Then add the server’s public IP address to the zone as a gateway (Security > Networks), or take the zone out of the rule.',
        zoneDelay,
      ],
      takes: 'about 10 minutes',
      risk: 'Every policy that uses the zone then trusts this address and all behind it. Without the zone, people can enroll from anywhere.',
    },
    {
      by: 'server-admin',
      steps: ['Find the server’s public IP address. Behind a proxy, the proxy’s address counts too.', sendServerAddress],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['In the System Log, the next sign-in shows the expected zone and no DENY.', signInAgain],
  warnings: [
    'Do not add the user’s own IP address: it is the server that connects to Okta.',
    'Do not add the server’s private IP address: behind a proxy or NAT, it likely does nothing.',
  ],
  otherWarnings: [
    'Do not put proxy and gateway in two zones: both must be in one.',
    'Classic: do not expect an allow rule for a zone to deny the rest. That needs a deny rule, higher up.',
    'Do not take MFA off the app instead.',
  ],
  howWeKnow:
    'Likely. In Okta’s description, primary authentication succeeds, and the event shows the server’s IP address with no zone or an unexpected one. The app’s own policy can deny too: read which one decided.',
  sources: [sources.status403, sources.zones, sources.zonesEvaluated, sources.enrolmentZones, sources.enrolmentRule, sources.logQueries],
}
