import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const clockSkewed: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The server’s clock is {clock.skewed|too far} off',
  because:
    'Okta names a wrong date or time among the causes of a 401. The agent signs a short-lived token for each call, and with a wrong clock Okta likely takes it as expired or not yet valid.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'On the server, open a command prompt as administrator and measure: `w32tm /stripchart /computer:time.windows.com /samples:3`. If that fails, use the name of your domain controller.',
        'See where the server takes its time from: `w32tm /query /status`.',
        'Synchronise it: `w32tm /resync`.',
      ],
      otherWays: [
        'If that fails, check that the Windows Time service runs and that the server reaches its time source. A server in a domain normally takes its time from a domain controller.',
        'If the time source cannot be repaired now, set the date, the time and the time zone by hand, and repair it later.',
        'On a virtual machine, check that its host does not set the clock back.',
      ],
      takes: 'about 10 minutes',
      risk: 'A jump of the clock can upset scheduled tasks and other programs. On a domain controller, ask the admin of the domain first.',
    },
  ],
  verify: ['`w32tm /stripchart /computer:time.windows.com /samples:3` shows an offset of less than five seconds, today and tomorrow.', signInAgain],
  warnings: ['Do not leave it at setting the clock by hand. Without a time source it drifts again.', 'Do not reinstall the agent before the clock is right.'],
  howWeKnow:
    'Likely with a 401 and a clock that is more than two minutes off. One that is right to within five seconds rules it out. Okta does not say how much it tolerates, so {clock.drifted|an offset in between} would be a hint only. The commands here are standard Windows and not Okta’s.',
  sources: [sources.status401],
}
