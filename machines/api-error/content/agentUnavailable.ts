import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const agentUnavailable: CauseContent = {
  kind: 'cause',
  title: 'The agent for your directory does not answer Okta',
  because:
    'Okta passes this call on to an agent on one of your own servers, such as the one for Active Directory or LDAP. No agent is connected, or it did not answer in time. Okta itself likely works.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Open Directory > Directory Integrations, choose the directory, and read the state of each agent. The Agents page of the dashboard shows it too.',
        'In Reports > System Log, search for `eventType sw "system.agent"` to see when it last connected (AD, LDAP) or disconnected (LDAP only).',
        'Tell the server admin which servers the agents are on.',
      ],
      otherWays: ['Have at least two agents on two servers, so that one can fail.'],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
    {
      by: 'server-admin',
      steps: [
        'On the agent’s server, check that the agent’s service runs, and start it if not.',
        'Read the agent’s own log for the time of the failure.',
        'Check that the server reaches your Okta address on port 443, through its proxy if there is one.',
      ],
      otherWays: [
        'Check that it reaches a domain controller or the LDAP server, and that the agent’s service account is neither locked nor expired.',
        'If it answers too slowly, look at the load of the server and of the directory.',
        'Update an old agent.',
      ],
      takes: 'about 30 minutes',
      risk: 'While the only agent restarts, people who sign in through that directory cannot.',
    },
    {
      by: 'developer',
      steps: ['Let the program wait a minute and try again. Repeat only calls that may be made twice.'],
      takes: 'a minute',
      risk: 'A write may have reached the directory all the same. Look before you repeat it.',
    },
  ],
  verify: ['Directory Integrations shows every agent as connected.', programRuns],
  warnings: [
    'Do not take it for a fault of Okta’s servers: status.okta.com does not show your agents.',
    'Do not deactivate the directory integration to reset it.',
  ],
  howWeKnow:
    '`E0000241` (504) shows that no agent is connected, `E0000240` (502) that it did not answer in time. Some examples in Okta’s API description use `E0000236` and `E0000237` for the same.',
  sources: [sources.errorCodes, sources.spec, sources.events],
}
