import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const clockSkewed: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The server’s clock is {clock.skewed|too far} off',
  because:
    'Okta lists a wrong date or time among the causes of a 401. Each call carries a short-lived signed token. With a wrong clock, Okta likely sees it as expired or not yet valid.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Measure how far the clock is off. As administrator: `w32tm /stripchart /computer:time.windows.com /samples:3`. If that fails, use the name of your domain controller.',
        'See where the server gets its time. Run `w32tm /query /status`.',
        'Synchronize the clock. Run `w32tm /resync`.',
      ],
      otherWays: [
        'If that fails, check that the Windows Time service is running and reaches its time source. In a domain, that is normally a domain controller.',
        'If the time source cannot be fixed now, set date, time and time zone by hand, and fix it later.',
        'On a virtual machine, check that the host does not set the clock back.',
      ],
      takes: 'about 10 minutes',
      risk: 'A jump of the clock can upset scheduled tasks and other programs. On a domain controller, ask the domain admin first.',
    },
  ],
  verify: ['`w32tm /stripchart /computer:time.windows.com /samples:3` shows less than five seconds, today and tomorrow.', signInAgain],
  warnings: ['Do not leave it at a clock set by hand: without a time source it drifts again.', 'Do not reinstall anything before the clock is right.'],
  howWeKnow:
    'Likely with a 401 and a clock more than two minutes off. A clock within five seconds rules it out. Okta does not state its tolerance, so {clock.drifted|an offset in between} is only a hint. The commands are standard Windows, not Okta’s.',
  sources: [sources.status401],
}
