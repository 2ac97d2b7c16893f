import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const agentFaulty: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'An Okta agent or plug-in on your own server has a fault',
  because:
    'An Okta agent or plug-in (Active Directory, LDAP, RADIUS, AD FS) runs, but fails by itself: it is installed wrongly, outdated, or stumbles over its data. Other programs that call Okta are likely not affected.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Read the agent’s own log at the time of the failure. The first error counts, and the component it names.',
        'Update the agent. Compare its version with the newest in the Admin Console, under Settings > Downloads.',
        'Check the agent’s service account. It is neither locked nor expired, and has the rights in Okta’s guide.',
      ],
      otherWays: ['If the log names one object (a user, a group, an attribute), check its data in the directory.'],
      takes: 'about 30 minutes',
      risk: 'While the only agent restarts, people who sign in through it cannot.',
    },
    {
      by: 'okta-admin',
      steps: ['Search the time of the failure. Reports > System Log: `eventType sw "system.agent"`.', casePack],
      otherWays: ['Add the agent’s version and its log lines around the first error, without names and secrets.'],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The agent’s log shows the same task without the error.', programRuns],
  warnings: ['Do not delete the agent in the Admin Console before another one is connected.', 'Do not put the whole log into a ticket: it holds names.'],
  howWeKnow:
    'Likely. The agent’s own log names the component that fails. If Okta answers `E0000240` or `E0000241`, the agent does not respond at all: that is another cause.',
  sources: [sources.errorCodes, sources.events, sources.supportCase],
}
