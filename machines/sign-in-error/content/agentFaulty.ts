import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'

export const agentFaulty: CauseContent = {
  kind: 'cause',
  title: 'An Okta agent or plug-in on your company’s servers is failing',
  because:
    'AD, LDAP, RADIUS and ADFS sign-ins pass through Okta software on one of your servers. It is not fully installed, is outdated, has lost its registration or rights, or fails on data in the directory.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Find the first error in the agent’s log at that minute. Note the component, code and version.',
        'Check the agent’s service, service account, disk space and clock. It must also reach your Okta domain on port 443.',
        'Update the agent from Settings > Downloads. If it was cloned or restored, install and register it again.',
      ],
      takes: 'about 45 minutes',
      risk: 'With only one agent, nobody can sign in during the restart. Set up a second one first.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Check the status and version of the agents. Directory > Directory Integrations (RADIUS, ADFS: open the app).',
        'Look for agent events in Reports > System Log. Search around that time for `eventType sw "system.agent"`.',
        'If only one user is affected, check that user’s data in the directory.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk the app, the time, and whether others are affected.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The agent shows as operational, and a sign-in through it succeeds.'],
  warnings: ['Do not deactivate the only working agent.', 'Do not copy an agent’s folder to another server: its registration belongs to one server.'],
  howWeKnow:
    'The log is the agent’s own, with its component and code. If it also shows a network or certificate error, fix the connection to Okta first. If it shows a refused password, the user’s password is the cause.',
  sources: [sources.directoryRights, sources.directoryPassword, shared.allowList, shared.events],
}
