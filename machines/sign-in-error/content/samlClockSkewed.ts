import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { bothSides, freshSignIn, inboundFailures, inboundSignIn, keepAssertion, openProvider, retryOnce } from './steps-saml'
import { clockCheck, synchroniseLinux, synchroniseWindows } from './steps-saml-time'

export const samlClockSkewed: CauseContent = {
  kind: 'cause',
  title: 'The SAML message seems to come from the future, or to be over: a clock is wrong or the message is old',
  because: `${bothSides} A message is valid from \`NotBefore\` until \`NotOnOrAfter\`, Okta’s for five minutes either way. The receiver’s clock is outside, or the message is late.`,
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Do this on the machine that checks the message: outbound the app’s, inbound the identity provider’s, since Okta’s own clock is kept right.',
        clockCheck,
        synchroniseLinux,
      ],
      otherWays: [synchroniseWindows, 'Okta Access Gateway: in its management console, choose services, then NTP, and check its status there.'],
      takes: 'about 10 minutes',
      risk: 'A jump of the clock can upset scheduled tasks and databases. Ask the owner of the machine first.',
    },
    {
      by: 'developer',
      steps: [
        'Put four times one under the other, all in UTC: `IssueInstant`, `NotBefore`, `NotOnOrAfter`, and the arrival in your log.',
        'If the arrival lies inside the window and your library refuses nevertheless, check how it reads times: in UTC, and not in local time.',
        'If the library’s allowance for skew is zero, set it to one or two minutes. Zero is too strict even for good clocks.',
      ],
      otherWays: ['If the times show a message that is used twice, send the person to a new sign-in rather than accepting it again.'],
      takes: 'about 15 minutes',
      risk: 'A longer allowance lets a stolen message work longer.',
    },
    {
      by: 'okta-admin',
      steps: [
        inboundFailures,
        `${openProvider} In the advanced settings, Max Clock Skew (check its name) is two minutes by default. Leave it there, and ask the owner of the provider to correct their clock.`,
      ],
      takes: 'about 5 minutes',
      risk: 'More skew lets a stolen message work longer.',
    },
    {
      by: 'user',
      steps: [
        retryOnce,
        'If it fails again, tell the helpdesk: “The SAML message is outside its time. Check the clock of the app’s server.” Name the app and the time.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The clock differs from the `Date` of a fresh answer by a few seconds only, today and tomorrow.', freshSignIn, inboundSignIn],
  warnings: [
    'Do not raise the allowance to many minutes to hide a wrong clock.',
    'Do not turn off the check of the times: a message would then work for ever.',
  ],
  otherWarnings: [keepAssertion],
  howWeKnow:
    'The receiver’s words show it: “valid in the future”, “not yet valid”, “NotOnOrAfter … in the past”. The future can only be a clock. The past can also be a page that stood open, the Back button, or a message that is sent a second time. A `Date` of the receiver’s own answer, far from Okta’s, confirms the clock.',
  sources: [own.samlTracer, own.gatewayClock, own.idpFields, own.samlCore],
}
