import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { sayWhatWhere, signInAgain } from './steps-people'

export const networkZoneDenied: CauseContent = {
  kind: 'cause',
  title: 'Okta refuses the network that the sign-in comes from',
  because:
    'The IP address is in a blocked zone, ThreatInsight took it for an attacker’s, or a rule requires a zone that it is not in. Others behind the same address may be refused too, while everybody else gets in.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Turn off a private VPN, a proxy or iCloud Private Relay, and try once.',
        'Try once over another network, such as your phone’s, or over your company’s VPN.',
        'If that helps, tell the helpdesk: “Okta refuses this network.” Add the place, the time, and the public address that a page such as your company’s own shows you.',
      ],
      otherWays: [sayWhatWhere],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search that minute for `eventType eq "security.request.blocked" or eventType eq "security.threat.detected" or (eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY")`. A blocked request may name no person: go by `client.ipAddress`.',
        'Find out whose address it is. If nobody can say, leave it blocked and tell security.',
        'Blocked zone: find it under Security > Networks. Take the address out, or correct the country or the network in a dynamic zone.',
      ],
      otherWays: [
        'A rule that asks for a zone: add the office’s or the VPN’s public address to that zone. Both proxy and gateway belong in the same zone.',
        'ThreatInsight: make a zone of the addresses that are your own under Security > Networks, and enter it as exempt in Security > General, Okta ThreatInsight settings. It takes effect within 5 to 40 minutes.',
        'An app bound to zones: check its network settings, and from where it calls.',
      ],
      takes: 'about 20 minutes',
      risk: 'An address in a zone is trusted by everything that uses the zone. An exempted one is no longer checked, whoever comes from it.',
    },
  ],
  verify: ['The System Log shows no new refusal for this address.', signInAgain],
  warnings: [
    'Do not turn ThreatInsight off, and do not exempt a hotel’s, a mobile network’s or a public VPN’s address.',
    'Do not put an address into `DefaultExemptIpZone` in a hurry: it passes all blocked zones at once.',
  ],
  howWeKnow:
    'The System Log makes it certain: `security.request.blocked`, `security.threat.detected` with DENY, or a policy event whose zone is not the expected one. `disallowed_network_zone` says that the app itself is bound to zones. `E0000006` or “403 Access Forbidden” on a sign-in page fits, but a policy or an old page looks the same. If it works on another network, it is nearly sure.',
  sources: [sources.forbidden, sources.exemptZone, sources.zones, shared.threatInsight, shared.events, shared.logQueries],
}
