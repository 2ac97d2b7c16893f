import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const agentUnavailable: CauseContent = {
  kind: 'cause',
  title: 'The Okta agent for your directory does not respond',
  because:
    'Okta passes this call to an agent on one of your own servers, such as the one for Active Directory or LDAP. No agent is connected, or none responded in time. Okta itself likely works.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Check the state of each agent. Directory > Directory Integrations > the directory, or the Agents page of the dashboard.',
        'Find out when it last connected. Reports > System Log: `eventType sw "system.agent"` (AD and LDAP connected, only LDAP disconnected).',
        'Tell the server admin which servers the agents run on.',
      ],
      otherWays: ['Run at least two agents on two servers, so that one can fail.'],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
    {
      by: 'server-admin',
      steps: [
        'On the agent’s server, check that its service runs. If not, start it.',
        'Read the agent’s own log for the time of the failure.',
        'Check that the server reaches your Okta URL on port 443. Through its proxy, if there is one.',
      ],
      otherWays: [
        'Check that it reaches a domain controller or the LDAP server, and that the agent’s service account is neither locked nor expired.',
        'If it responds too slowly, check the load on the server and the directory.',
        'Update an old agent.',
      ],
      takes: 'about 30 minutes',
      risk: 'While the only agent restarts, people who sign in through that directory cannot.',
    },
    {
      by: 'developer',
      steps: ['Wait a minute, then try again. Repeat only calls that may run twice.'],
      takes: 'a minute',
      risk: 'A write may have reached the directory anyway. Check before you repeat it.',
    },
  ],
  verify: ['Directory Integrations shows every agent as connected.', programRuns],
  warnings: ['Do not blame Okta’s servers: status.okta.com does not show your agents.', 'Do not deactivate the directory integration to reset it.'],
  howWeKnow:
    '`E0000241` (504) proves that no agent is connected, `E0000240` (502) that none responded in time. Some examples in Okta’s API reference use `E0000236` and `E0000237` instead.',
  sources: [sources.errorCodes, sources.spec, sources.events],
}
