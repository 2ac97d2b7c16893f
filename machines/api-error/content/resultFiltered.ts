import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const resultFiltered: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The call works, but its result is empty or incomplete',
  because:
    'Okta answered 200 and returned less than you expect. Most likely the caller may see only part of it (a resource set of its admin role), a filter leaves things out, or further pages were not read.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the `Link` header: `rel="next"` means that there are more pages. Follow it until there is none.',
        'Make the call without `filter`, `search` and `q`. If more comes back, the filter is the reason.',
        'Ask for one missing object by its id. `E0000007` there can mean that this caller may not see it.',
      ],
      otherWays: ['Check that URL and token belong to the org that you mean: preview and production hold different objects.'],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find out who calls: the owner of the API token, the signed-in user, or the service app itself.',
        'Read that caller’s admin role and its resource set: it sees only what is in it.',
        'Add the missing objects to the resource set, if the caller is meant to see them.',
      ],
      takes: 'about 15 minutes',
      risk: 'Whoever holds the token sees the added objects too.',
    },
  ],
  verify: ['The missing object is in the result.', programRuns],
  warnings: ['Do not take an empty list for proof that nothing is there.', 'Do not make the caller a super admin to see more.'],
  howWeKnow:
    'A status 200 with an empty or short list shows that no error happened. Why it is short is likely one of three: ask as a super admin, without a filter, page by page, and compare.',
  sources: [sources.coreApi, sources.serviceApp, sources.spec],
}
