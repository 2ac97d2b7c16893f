import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'

export const provisioningRefused: CauseContent = {
  kind: 'cause',
  title: 'The app refused to create or change the account',
  because: 'Okta can create and change accounts in an app, over SCIM or the app’s own API. The app answered such a request with an error.',
  remedies: [
    {
      by: 'helpdesk',
      steps: ['Copy the whole message and the time.', 'Ask whether other users of the app have it. Send both to the Okta admin.'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the app’s failed tasks in Dashboard > Tasks. The reason is after the last colon.',
        'If the app refused the connection, renew it. The app’s Provisioning tab > Integration > Edit: sign in or enter a new token, Test API Credentials, Save.',
        'For “Matching user not found”, check Provisioning > To App. Create Users and Update User Attributes must be on.',
      ],
      otherWays: [
        'Connect with a service account of the app that is active and has the rights.',
        'If a value is missing or refused, compare assignment and mapping with what the app requires.',
        'If the account exists, import it and confirm the match. If no licence is left, free or buy one.',
        'Then choose Retry Selected in Dashboard > Tasks, with one user first.',
      ],
      takes: '30 minutes',
      risk: 'A retry changes accounts in the app. A wrong match gives one user another’s account.',
    },
    {
      by: 'developer',
      steps: [
        'Find Okta’s request in your SCIM server’s log. Read the answer’s status and `detail`.',
        'Answer as RFC 7644 says, with `application/scim+json`. Created: 201 and the resource with `id`. Name taken: 409 and `scimType` `uniqueness`. Nobody found: 200 and `totalResults` 0, not 404.',
        'Accept `schemas`, `userName` and `active` as Okta sends them. Let unknown attributes pass.',
      ],
      otherWays: ['401 or 403: Okta’s token has expired or lacks rights. Give the Okta admin a new one safely.'],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['Dashboard > Tasks no longer lists the task, and the account is in the app.'],
  warnings: [
    'Do not unassign and reassign everybody: with deactivation on, that switches off working accounts.',
    'Do not create the account under another name: Okta never finds it.',
  ],
  howWeKnow:
    '“Automatic provisioning of user … to app … failed” proves it; the rest is usually the app’s own answer. “Unauthorized” or “Credentials used to connect to the API were invalid” affects everybody.',
  sources: [sources.provisioning, sources.retryTasks, sources.scimRefused, sources.scim, sources.scimProtocol, sources.notAssigned, shared.events],
}
