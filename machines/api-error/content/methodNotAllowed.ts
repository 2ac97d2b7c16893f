import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const methodNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'This URL does not accept this HTTP method',
  because:
    'Okta knows a path like {http-response.path|this one}, but not with the method used. Usually the URL is slightly wrong: an ID is empty, which makes the path shorter, or there is a trailing slash.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Print the method and the whole URL just before the call. Leave the token out.',
        'Look for an empty ID. `/api/v1/groups//users`, or a path that ends where an ID belongs.',
        'Remove a trailing slash. Check the org URL in the settings too: it must end without one.',
      ],
      otherWays: [
        'Compare the method with Okta’s API reference. Updates are POST at some endpoints and PUT at others; PATCH is rare.',
        'Check that no redirect turned POST into GET: call the final `https://` URL.',
        'Check that no HEAD is sent, as by `curl -I` or a health check. Use GET.',
        'If an SDK builds the URL, update it, and pass it no empty value.',
      ],
      takes: 'about 15 minutes',
      risk: 'With an empty ID, a call can hit all objects instead of one. Never send DELETE without an ID.',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not try other methods at random: PUT and DELETE change things.', 'Do not grant scopes or roles because of a 405.'],
  howWeKnow: '`E0000022` with status 405 proves it. Who calls does not matter here, and such an answer has no request ID.',
  sources: [own.slashMissed, sources.errorCodes, sources.spec, sources.recorded],
}
