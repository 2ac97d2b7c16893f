import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain } from './steps-people'

export const networkZoneDenied: CauseContent = {
  kind: 'cause',
  title: 'Okta refuses the network that the sign-in comes from',
  because:
    'The IP address is in a blocked zone, ThreatInsight took it for an attacker’s, or a rule requires a zone that it is not in. Others on the same network may be refused too.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Turn off any private VPN, proxy or iCloud Private Relay. Then try once.',
        'Try once on another network. Use your phone’s, or your company’s VPN.',
        'If that helps, tell the helpdesk: “Okta refuses this network.” Add the place, the time and your public IP address.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find the refusal in the System Log. Search for `eventType eq "security.request.blocked" or eventType eq "security.threat.detected" or (eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY")`. It may name only `client.ipAddress`.',
        'Find out whose IP address it is. If nobody can say, leave it blocked and tell security.',
        'Correct the zone that blocks it. Security > Networks: take the address out, or correct a dynamic zone’s country or network.',
      ],
      otherWays: [
        'If a rule requires a zone, add the office’s or the VPN’s public IP address to it. Proxy and gateway belong in the same zone.',
        'ThreatInsight: make a zone of your own IP addresses (Security > Networks), and exempt it in Security > General > Okta ThreatInsight settings. It takes 5 to 40 minutes.',
        'If the app itself is bound to zones, check its network settings.',
      ],
      takes: '20 minutes',
      risk: 'Everything that uses the zone trusts its addresses. Exempted addresses are not checked, whoever uses them.',
    },
  ],
  verify: ['The System Log shows no new refusal for this IP address.', signInAgain],
  warnings: [
    'Do not turn ThreatInsight off, and do not exempt a hotel’s, a mobile network’s or a public VPN’s address.',
    'Do not add an address to `DefaultExemptIpZone` in a hurry: it passes all blocked zones at once.',
  ],
  howWeKnow:
    'The System Log proves it: `security.request.blocked`, `security.threat.detected` with DENY, or a policy event with an unexpected zone. `disallowed_network_zone`: the app itself is bound to zones. `E0000006` or “403 Access Forbidden” can also be a policy or an old page. If another network works, it is nearly certain.',
  sources: [sources.forbidden, sources.exemptZone, sources.zones, shared.threatInsight, shared.events, shared.logQueries],
}
