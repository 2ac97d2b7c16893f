import { sources as shared } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain } from './steps-people'

export const provisioningRefused: CauseContent = {
  kind: 'cause',
  title: 'The app refused Okta’s attempt to create or change the account there',
  because:
    'Okta can also create accounts in an app, over SCIM or the app’s own API. The app answered such a request with an error. The person may be assigned in Okta and still have no account in the app.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Copy the whole message, with what stands after the colon, and the time.',
        'Find out whether other people of the same app have it. Send both to the Okta admin.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Dashboard > Tasks and read the failed tasks of the app, from the last colon on.',
        `Connection refused by the app: ${openApps}, choose the app, then Provisioning > Integration > Edit. Sign in to the app again or enter a new token, and choose Test API Credentials, then Save. Use an account of the app that is active, has the rights and does not belong to one person.`,
        '“Matching user not found”: in Provisioning > To App, check that Create Users and Update User Attributes are on.',
      ],
      otherWays: [
        'A value is missing or refused: open the person’s assignment and the attribute mapping, and compare with what the app asks for.',
        'The account is there already: let Okta find it by an import, and confirm the match, rather than create it again.',
        'No licence or seat left in the app: free one or buy one.',
        'Go back to Dashboard > Tasks, mark the tasks and choose Retry Selected. Begin with one person.',
      ],
      takes: 'about 30 minutes',
      risk: 'A retry changes accounts in the app. A wrong match gives one person the account of another.',
    },
    {
      by: 'developer',
      steps: [
        'For the owner of the app: find Okta’s request in the log of your SCIM server by its time, and read the answer with status and `detail`.',
        'Answer as RFC 7644 asks: 201 with the whole resource and its `id` after a create, 409 with `scimType` `uniqueness` for a name that exists, a filter that finds nobody as 200 with `totalResults` 0 and not as 404, content type `application/scim+json`.',
        'Take `schemas`, `userName` and `active` as Okta sends them, and let attributes pass that you do not know.',
      ],
      otherWays: ['401 or 403: the token that Okta holds has expired or lacks rights. Issue a new one to the Okta admin, in a safe way.'],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['Dashboard > Tasks no longer lists the task, and the account stands in the app.', signInAgain],
  warnings: [
    'Do not unassign and assign everybody to force it: with deactivation on, that switches off the accounts of those for whom it works.',
    'Do not create the account by hand with another name: Okta then never finds it.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '“Automatic provisioning of user … to app … failed” shows it. What stands after the colon is mostly the app’s own answer and not Okta’s: it names the reason. “Credentials used to connect to the API were invalid” or “Unauthorized” concerns the connection, and so everybody; anything else is mostly one person’s data.',
  sources: [sources.provisioning, sources.retryTasks, sources.scimRefused, sources.scim, sources.scimProtocol, sources.notAssigned, shared.events],
}
