import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openEnrolmentPolicies, signInAgain } from './steps'

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
        'In Reports > System Log, search for `client.ipAddress eq "{okta-system-log.outsideZone|the server’s public IP address}"` at the minute of the failed sign-in.',
        'Check that primary authentication succeeds. Then read in `policy.evaluate_sign_on` which rule decided and which zones matched.',
        openEnrolmentPolicies,
      ],
      otherWays: [
        'Find the rule that covers the person, and read its condition on the user’s IP: Anywhere, In zone or Not in zone.',
        'Read its other conditions too: which apps the user is accessing, and whether enrollment is allowed or denied.',
        'Either add the server’s public IP address to that zone under Security > Networks, as a gateway address.',
        'Or take the zone out of the rule, so that it no longer depends on the network.',
        'Wait a minute or two: a change to a zone takes about 60 seconds to arrive everywhere.',
      ],
      takes: 'about 10 minutes',
      risk: 'An address in a zone is trusted by every policy that uses the zone, with all that is behind it. Without the zone, people may enrol from anywhere.',
    },
    {
      by: 'server-admin',
      steps: [
        'Find out from which public IP address the server reaches the internet. The network team knows, and the Okta admin sees it in the System Log.',
        'Ask whether the server goes out through a proxy. If it does, the address of the proxy counts too.',
        'Send both to the Okta admin, with the exact time of a failed sign-in and its time zone.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['In the System Log, the next sign-in from that address shows the expected zone and no DENY.', signInAgain],
  warnings: [
    'Do not add the address of the person’s home or office. It is the server that talks to Okta.',
    'Do not add the server’s private address. Behind a proxy or NAT, it likely does nothing.',
  ],
  otherWarnings: [
    'Behind a proxy, do not split the proxy and the gateway into two zones: both must be in the same one.',
    'Classic: do not count on a rule that allows a zone to refuse everything else. It takes a rule of its own, higher up, that denies.',
    'Do not take MFA off the app to get around the zone.',
  ],
  howWeKnow:
    'Likely. Okta describes it like this: in the System Log, primary authentication succeeds, and the event shows the server’s IP address with no zone or an unexpected one. The app’s own policy can deny in the same way, so read which policy and rule decided.',
  sources: [sources.status403, sources.zones, sources.zonesEvaluated, sources.enrolmentZones, sources.enrolmentRule, sources.logQueries],
}
