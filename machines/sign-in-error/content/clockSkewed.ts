import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { clockCheck, synchroniseLinux, synchroniseWindows } from './steps-saml-time'

export const clockSkewed: CauseContent = {
  kind: 'cause',
  title: 'A clock is wrong, so the app rejects Okta’s ID token',
  because:
    'The app compares the ID token’s `iat` and `exp` with its own clock, which differs from Okta’s by {http-response.clockDiffers|too much}. In a web page or mobile app that is the device’s clock, otherwise the server’s.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set your device’s date, time and time zone to automatic. Windows: Settings > Time & language. macOS: System Settings > General > Date & Time.',
        'Reopen the app and sign in again.',
        'If it is locked, tell the helpdesk: “My device’s clock is wrong, and I can’t set it.”',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Ask whether one user or everyone is affected. Everyone: tell the app’s owner.',
        'Compare a single user’s clock and time zone with yours.',
        'Correct a wrong time zone before the time.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: ['Do this on the server that checks the ID token.', clockCheck, synchroniseLinux],
      otherWays: [synchroniseWindows],
      takes: 'about 10 minutes',
      risk: 'A clock that jumps can upset scheduled tasks and databases. Ask the machine’s owner first.',
    },
    {
      by: 'developer',
      steps: [
        'Set a tolerance of one or two minutes. Okta Auth JS: `maxClockSkew` in seconds, five minutes by default. openid-client: `clockTolerance`.',
        'If the device’s clock is wrong, tell the user so. Compare it with your server’s `Date`.',
      ],
      takes: 'about 20 minutes',
      risk: 'A larger tolerance accepts expired tokens for longer.',
    },
  ],
  verify: ['The clock differs from the `Date` of a fresh answer by seconds only, today and tomorrow.'],
  warnings: ['Do not turn off the check of the times (such as `ignoreLifetime`).', 'Do not just set the clock by hand: it drifts again.'],
  howWeKnow:
    '“Issued in the future”, or “expired” for a token that is seconds old, shows it. One user means their device, everyone means a server. “Expired” after an hour or more is another cause: renewing the token failed.',
  sources: [own.idTokenChecks, own.deviceClock, own.wrongDeviceClock, own.serverDrift, own.leewayNode, own.leewayOpenidClient],
}
