import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const resourceNotFound: CauseContent = {
  kind: 'cause',
  title: 'Okta does not find the object with this ID',
  because:
    'The path is right, but it finds nothing with this ID: the ID is wrong or of another kind, or the object was deleted or is in another org. Or the caller’s admin role may not cover it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the line after the code. It gives the ID and, in brackets, the kind, such as `AppInstance` or `User`.',
        'Check that the ID is of that kind. User IDs begin with `00u`, app IDs with `0oa`.',
        'Check the org. An ID from the preview org does not exist in production.',
      ],
      otherWays: [
        'Search for the object by name, with your own URL: `curl -s -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com/api/v1/groups?q=NAME"`.',
        'If it was created a moment ago, try again after a few seconds. Search can lag behind.',
        'If it may be gone, let the program treat this answer as “does not exist”, and go on.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Check whether the object exists or was deleted. Look in the Admin Console, then in Reports > System Log: `target.id eq "ID"`.',
        'If it exists, check the caller’s role. A custom role likely finds only what is in its resource set.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not create the object again before you know that it is gone.', 'Do not widen the role before an admin has seen the object.'],
  howWeKnow:
    '`E0000007` proves it, and names the ID and the kind that Okta looked for. Okta likely answers the same for objects outside the role’s resource set, but does not document it for every endpoint.',
  sources: [sources.errorCodes, sources.recorded, sources.serviceApp],
}
