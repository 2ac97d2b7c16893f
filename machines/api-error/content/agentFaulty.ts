import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const agentFaulty: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'An Okta agent or plug-in on your own server has a fault',
  because:
    'An agent or plug-in of Okta’s (Active Directory, LDAP, RADIUS, AD FS) runs and fails by itself: it is installed wrongly, outdated, or stumbles over its data. Other programs that call Okta are likely not affected.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Read the agent’s own log at the time of the failure: the first error counts, and the component that it names.',
        'Compare the installed version with the newest under Settings > Downloads in the Admin Console, and update it.',
        'Check the agent’s service account: it is neither locked nor expired, and has the rights that Okta’s guide lists.',
      ],
      otherWays: ['If the log names one object (a user, a group, an attribute), look at its data in the directory.'],
      takes: 'about 30 minutes',
      risk: 'While the only agent restarts, people who sign in through it cannot.',
    },
    {
      by: 'okta-admin',
      steps: ['In Reports > System Log, search for `eventType sw "system.agent"` at that time.', casePack],
      otherWays: ['Add the agent’s version and the lines of its log around the first error, without names and secrets.'],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The agent’s log shows the same task without the error.', programRuns],
  warnings: ['Do not delete the agent in the Admin Console before another one is connected.', 'Do not put the whole log into a ticket: it holds names.'],
  howWeKnow:
    'Likely. The agent’s own log names the component that fails. If Okta answers `E0000240` or `E0000241`, the agent does not answer at all: that is another cause.',
  sources: [sources.errorCodes, sources.events, sources.supportCase],
}
