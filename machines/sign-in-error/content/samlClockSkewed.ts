import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, freshSignIn, keepAssertion, retryOnce } from './steps-saml'
import { clockCheck, synchroniseLinux, synchroniseWindows } from './steps-saml-time'

export const samlClockSkewed: CauseContent = {
  kind: 'cause',
  title: 'The SAML message is not valid now: wrong clock or old message',
  because: `${bothSides} It is valid from \`NotBefore\` to \`NotOnOrAfter\` (Okta’s: five minutes either way). A clock is wrong, or the message is late.`,
  remedies: [
    {
      by: 'server-admin',
      steps: ['Find the wrong clock. Outbound, it is the app’s; inbound, the identity provider’s: ask its owner.', clockCheck, synchroniseLinux],
      otherWays: [synchroniseWindows, 'Okta Access Gateway: management console > services > NTP.'],
      takes: '10 minutes',
      risk: 'A clock that jumps can upset scheduled tasks and databases. Ask the owner first.',
    },
    {
      by: 'developer',
      steps: [
        'Compare in UTC: `IssueInstant`, `NotBefore`, `NotOnOrAfter`, and the arrival in your log.',
        'If it arrived in time, check the library. It must read times as UTC.',
        'If the library’s clock tolerance is zero, set one or two minutes.',
      ],
      otherWays: ['Message used twice: start a new sign-in. Do not accept it again.'],
      takes: '15 minutes',
      risk: 'More tolerance lets a stolen message work longer.',
    },
    {
      by: 'user',
      steps: [retryOnce, 'If it fails again, tell the helpdesk: “The SAML message is outside its time.” Name the app and the time.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The clock is within seconds of Okta’s, tomorrow too.', freshSignIn],
  warnings: ['Do not raise the tolerance (in Okta: Max Clock Skew, check its name) to hide a wrong clock.', 'Do not turn off the time check.'],
  otherWarnings: [keepAssertion],
  howWeKnow:
    '“valid in the future” or “not yet valid” is always a clock; “NotOnOrAfter … in the past” can also be an old page or a message sent twice. A receiver’s `Date` far from Okta’s confirms the clock.',
  sources: [own.samlTracer, own.gatewayClock, own.idpFields, own.samlCore],
}
