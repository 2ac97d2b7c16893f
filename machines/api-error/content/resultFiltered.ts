import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const resultFiltered: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The call works, but its result is empty or incomplete',
  because:
    'Okta answered 200 and returned less than you expect. Most likely the caller may see only part of it (the resource set of its admin role), a filter leaves things out, or further pages were not read.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read all pages. In the `Link` header, `rel="next"` means that there are more: follow it until it is gone.',
        'Make the call without `filter`, `search` and `q`. If more comes back, the filter is the reason.',
        'Ask for one missing object by its ID. `E0000007` can mean that this caller may not see it.',
      ],
      otherWays: ['Check that URL and token belong to the right org: preview and production hold different objects.'],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find out who calls. The owner of the API token, the signed-in user, or the service app itself.',
        'Check that caller’s admin role and its resource set. It sees only what is in it.',
        'If the caller should see the objects, add them to the resource set.',
      ],
      takes: 'about 15 minutes',
      risk: 'Whoever holds the token sees the added objects too.',
    },
  ],
  verify: ['The missing object is in the result.', programRuns],
  warnings: ['Do not take an empty list as proof that nothing is there.', 'Do not make the caller a super admin to see more.'],
  howWeKnow:
    'Status 200 with an empty or short list shows that no error happened. The reason is likely one of three: call as a super admin, without a filter, page by page, and compare.',
  sources: [sources.coreApi, sources.serviceApp, sources.spec],
}
