import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const appNotAssigned: CauseContent = {
  kind: 'cause',
  title: 'The person is not assigned to the Workflows apps',
  because:
    'Okta shows “Not Assigned App” to somebody who opens the Workflows console, or authorizes a connection, without being assigned to the app. It is about the person in the browser, not about a card that runs.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check at the top right of the page with which account you are signed in. Sign out, and sign in with the account that works in Workflows.',
        'If it is the right one, ask the Okta admin to assign you to the app that you wanted to open.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and open Okta Workflows, then Okta Workflows OAuth: Okta says to assign the person to both.`,
        'On each Assignments tab, assign the person or the right group.',
        'For the console, give them a role that may open Workflows as well.',
      ],
      otherWays: ['If they had it before, search Reports > System Log for `eventType eq "application.user_membership.remove"` to see who took it away.'],
      takes: 'about 5 minutes',
      risk: 'Whoever may open the console can build flows with the connections in it. If you assign a group, every member may.',
    },
  ],
  verify: ['The person opens the Workflows console, or reauthorizes the connection, without that page.'],
  warnings: [
    'Do not change scopes because of this page.',
    'Do not let somebody else’s account authorize the connection for convenience: the flow then acts as them.',
  ],
  howWeKnow:
    'The words “Not Assigned App” on a page in the browser show it. A flow that runs by itself never sees that page. If a card fails with `E0000006`, the account that authorized the connection may have lost this assignment.',
  sources: [own.notAssigned, sources.workflowsGuidance, sources.events],
}
