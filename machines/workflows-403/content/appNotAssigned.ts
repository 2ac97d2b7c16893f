import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const appNotAssigned: CauseContent = {
  kind: 'cause',
  title: 'The account is not assigned to the Okta Workflows apps',
  because:
    'Okta shows “Not Assigned App” to somebody who opens the Workflows console, or authorizes a connection, without being assigned to the app. It is about the person in the browser, not about a card that runs.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check which account you are signed in with. It is at the top right of the page. Sign in with the one that works in Workflows.',
        'If it is the right one, ask the Okta admin for access. Name the app that you wanted to open.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Okta Workflows, then Okta Workflows OAuth. Admin Console > Applications > Applications. Okta says to assign the user to both.',
        'On each Assignments tab, assign the user or the right group.',
        'For the console, also give them a role that may open Workflows.',
      ],
      otherWays: ['If they had access before, see who removed it: Reports > System Log, `eventType eq "application.user_membership.remove"`.'],
      takes: 'about 5 minutes',
      risk: 'Whoever can open the console can build flows with its connections. If you assign a group, every member can.',
    },
  ],
  verify: ['The user opens the Workflows console, or reauthorizes the connection, without that page.'],
  warnings: [
    'Do not change scopes because of this page.',
    'Do not let somebody else’s account authorize the connection for convenience: the flow then acts as them.',
  ],
  howWeKnow:
    'The words “Not Assigned App” on a page in the browser show it. A flow that runs by itself never sees that page. If a card fails with `E0000006`, the account that authorized the connection may have lost this assignment.',
  sources: [own.notAssigned, sources.workflowsGuidance, sources.events],
}
