import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { clockCheck, synchroniseLinux, synchroniseWindows } from './steps-saml-time'

export const clockSkewed: CauseContent = {
  kind: 'cause',
  title: 'A clock is wrong: the app finds Okta’s ID token made in the future, or over too soon',
  because:
    'The app compares `iat` and `exp` of the ID token with its own clock, which differs from Okta’s by {http-response.clockDiffers|too much}. In a page or a mobile app that is the device’s clock, elsewhere the server’s.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set date, time and time zone of your device to automatic. Windows: Settings > Time & language > Date & time. macOS: System Settings > General > Date & Time. Phones: in the settings, under date and time.',
        'Close the app or the tab, and sign in again.',
        'If the setting is locked, tell the helpdesk: “The clock of my device is wrong, and I cannot set it. The sign-in fails because of it.”',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Ask whether it is one person or everybody. One: compare the clock of their device with your own, to the second, with its time zone.',
        'A wrong time zone with a right-looking time is off by whole hours. Correct the zone first.',
        'Everybody: pass it to the owner of the app.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: ['Do this on the server that checks the ID token.', clockCheck, synchroniseLinux],
      otherWays: [synchroniseWindows],
      takes: 'about 10 minutes',
      risk: 'A jump of the clock can upset scheduled tasks and databases. Ask the owner of the machine first.',
    },
    {
      by: 'developer',
      steps: [
        'Find out who checks: a library in the page (Okta Auth JS), in the mobile app, or on the server.',
        'Okta Auth JS allows five minutes (`maxClockSkew`, in seconds). Okta’s verifier for Node allows none; openid-client none in older versions and 30 seconds in newer ones, and more by `clockTolerance`. One or two minutes are enough.',
        'For devices whose clock you cannot fix: compare it with the `Date` of an answer of your own server, and tell the person in plain words that their clock is wrong.',
      ],
      otherWays: ['Check that your own code reckons in UTC and in seconds.'],
      takes: 'about 20 minutes',
      risk: 'More leeway lets expired tokens live on.',
    },
  ],
  verify: [
    'The clock differs from the `Date` of a fresh answer by a few seconds only, today and tomorrow.',
    'The person signs in, and the app shows their name.',
  ],
  warnings: ['Do not turn off the check of the times (such as `ignoreLifetime`).', 'Do not set the clock by hand and leave it at that: it drifts again.'],
  otherWarnings: ['Do not raise the leeway to many minutes to hide a wrong clock.'],
  howWeKnow:
    'Words such as “issued in the future”, or “expired” for a token that is seconds old, show it. One person alone means their device, everybody means a server. If “expired” comes after an hour or more in the app, the token is just old and renewing it failed: that is another cause.',
  sources: [own.idTokenChecks, own.deviceClock, own.wrongDeviceClock, own.serverDrift, own.leewayNode, own.leewayOpenidClient],
}
