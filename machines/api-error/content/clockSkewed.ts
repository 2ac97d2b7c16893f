import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { clockCheck, leeway, programRuns } from './steps'

export const clockSkewed: CauseContent = {
  kind: 'cause',
  title: 'A clock is wrong',
  because:
    'A token states when it is valid. The clock of the machine that makes or checks it differs from Okta’s by {http-response.clockDiffers|too much}, so the token seems not yet valid, or expired too soon.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Work on the machine that makes or checks the token. A container uses its host’s clock.',
        clockCheck,
        'On Linux, turn time synchronisation on. Run `timedatectl set-ntp true`; `timedatectl status` shows the state. The time server must be reachable.',
      ],
      otherWays: [
        'Windows: `w32tm /stripchart /computer:time.windows.com /samples:3` measures, `w32tm /resync` synchronises.',
        'After a pause or sleep, a virtual machine or laptop may need it again.',
        'Check the time zone: local time taken for UTC is off by whole hours.',
      ],
      takes: 'about 10 minutes',
      risk: 'A clock that jumps can upset scheduled tasks and databases. Ask the machine’s owner first.',
    },
    {
      by: 'developer',
      steps: [
        'Find out whose clock counts. Okta’s if Okta refuses, your server’s if your verifier does, the device’s if a browser page does.',
        'If your verifier tolerates no clock skew, allow two minutes at most.',
        'In tokens that you sign, set `iat` to now and leave out `nbf`. Keep `exp` within an hour. Okta refuses a DPoP proof older than five minutes.',
      ],
      otherWays: ['Calculate in UTC seconds, not milliseconds.'],
      takes: 'about 15 minutes',
      risk: 'A larger tolerance lets expired tokens work for longer.',
    },
    {
      by: 'user',
      steps: ['If it fails in your browser, set date, time and time zone to automatic. Then sign in again.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The clock is within seconds of a fresh answer’s `Date`, today and tomorrow.', programRuns],
  warnings: ['Do not just set the clock by hand: it drifts again.', 'Do not raise the tolerance to hide a wrong clock.'],
  howWeKnow: `Words such as “issued in the future” or \`nbf\` show it, and so does a fresh answer’s \`Date\` more than two minutes from this clock. An old answer proves nothing. ${leeway}`,
  sources: [own.leewayJava, own.leewayGo, own.leewayPython, own.leewayNode, sources.errorCodes, sources.dpop],
}
