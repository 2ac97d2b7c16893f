import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { clockCheck, leeway, programRuns } from './steps'

export const clockSkewed: CauseContent = {
  kind: 'cause',
  title: 'A clock is wrong: the token seems to come from the future, or to be over too soon',
  because:
    'A token carries the times between which it is valid. The clock of the machine that makes or checks it differs from Okta’s by {http-response.clockDiffers|too much}. Tokens that your own program signs (client assertions, DPoP proofs) suffer likewise.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Do this on the machine that makes or checks the token. In a container it is the clock of its host.',
        clockCheck,
        'Linux: `timedatectl status` shows whether the clock is synchronised. If not, `timedatectl set-ntp true`, and check that the time server can be reached.',
      ],
      otherWays: [
        'Windows: `w32tm /stripchart /computer:time.windows.com /samples:3` measures, `w32tm /resync` synchronises.',
        'A virtual machine that was paused, or a laptop that slept, may need it after each time: see to its time service.',
        'Check the time zone as well: a program that takes local time for UTC is whole hours off.',
      ],
      takes: 'about 10 minutes',
      risk: 'A jump of the clock can upset scheduled tasks and databases. Ask the owner of the machine first.',
    },
    {
      by: 'developer',
      steps: [
        'Find out whose clock counts: Okta’s, if Okta refuses; your own server’s, if your verifier does; the user’s device, if a page in the browser does.',
        'If the verifier’s tolerance for clock skew is zero, set it to two minutes at most.',
        'In tokens that you sign yourself, set `iat` to now, leave out `nbf`, and keep `exp` within an hour. A DPoP proof more than five minutes old is refused.',
      ],
      otherWays: ['Work out times in UTC, in seconds and not in milliseconds.'],
      takes: 'about 15 minutes',
      risk: 'A larger tolerance lets expired tokens work for longer.',
    },
    {
      by: 'user',
      steps: ['If it fails in the browser: set date, time and time zone of your device to automatic, and sign in again.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The clock differs from the `Date` of a fresh answer by a few seconds only, today and tomorrow.', programRuns],
  warnings: ['Do not set the clock by hand and leave it at that: it drifts again.', 'Do not raise the tolerance to several minutes to hide a wrong clock.'],
  howWeKnow: `Words such as “issued in the future” or \`nbf\` show it, and so does a \`Date\` of a fresh answer that is more than two minutes from this clock. An answer copied long ago proves nothing. ${leeway}`,
  sources: [own.leewayJava, own.leewayGo, own.leewayPython, own.leewayNode, sources.errorCodes, sources.dpop],
}
