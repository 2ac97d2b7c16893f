import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'

export const agentFaulty: CauseContent = {
  kind: 'cause',
  title: 'An Okta agent or plug-in on your own servers fails',
  because:
    'AD, LDAP, RADIUS and ADFS sign-ins pass through a program of Okta’s on one of your servers. It is installed incompletely, outdated, lost its registration or rights, or stumbles over data in the directory.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Open the agent’s log on its server, find the first error at that minute, and note component, code and version.',
        'Check its service, its service account, the disk space, the clock, and that it reaches your Okta domain on port 443.',
        'Update to the current version from Settings > Downloads. If it was cloned or restored, install it again and register it again.',
      ],
      takes: 'about 45 minutes',
      risk: 'With one agent only, people cannot sign in during the restart. Have a second one first.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Directory > Directory Integrations (RADIUS, ADFS: the app), and check the agents’ status and versions.',
        'In Reports > System Log, search for `eventType sw "system.agent"` around that time.',
        'Error of one person only: look at that person’s data in the directory.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk the time and the app, and whether others have it too.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The agent shows as operational, and a sign-in through it succeeds.'],
  warnings: ['Do not deactivate the only working agent.', 'Do not copy an agent’s folder to another server: its registration belongs to one.'],
  howWeKnow:
    'The log is the agent’s own, with its component and code. A network or certificate error in it comes first: then the way to Okta is the cause. A refused password in it is the person’s.',
  sources: [sources.directoryRights, sources.directoryPassword, shared.allowList, shared.events],
}
