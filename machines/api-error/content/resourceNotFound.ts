import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const resourceNotFound: CauseContent = {
  kind: 'cause',
  title: 'Okta does not find the object with this id',
  because:
    'The address is right, and nothing with this id is there: the id is wrong or of another kind, the object was deleted, or it is in another org. It may also lie outside what the caller’s admin role covers.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the line after the code: which id, and which kind in brackets, such as `AppInstance` or `User`?',
        'Check that the id is of that kind. Ids of users begin with `00u`, of apps with `0oa`.',
        'Check the org: an id of the preview org does not exist in production.',
      ],
      otherWays: [
        'Look for the object by its name: `curl -s -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com/api/v1/groups?q=NAME"`, with your own address.',
        'If it was made a moment ago, try again after some seconds. Search can lag behind.',
        'If it may be gone, let the program take this answer as “does not exist”, and go on.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Look whether the object exists in the Admin Console, and whether it was deleted: its id is in Reports > System Log as `target.id eq "ID"`.',
        'If it exists, see which role the caller has. A custom role finds only what is in its resource set.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not create the object again before you know that it is really gone.', 'Do not widen the role before an admin has seen the object.'],
  howWeKnow:
    '`E0000007` shows it, and its line names the id and the kind that was looked for. That Okta also answers so for objects outside the role’s resource set is likely, but not documented for every address.',
  sources: [sources.errorCodes, sources.recorded, sources.serviceApp],
}
