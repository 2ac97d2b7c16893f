import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const methodNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'This address does not take this method',
  because:
    'Okta knows an address like {http-response.path|this one}, but not with the method that was used. Most often the address is slightly wrong: an id is empty, so that the path is shorter, or a slash stands at the end.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Print the whole address and the method right before the call, without the token.',
        'Look for an id that is empty: `/api/v1/groups//users` or a path that ends where an id should stand.',
        'Take off a slash at the end. Check that the org’s address in the settings ends without one too.',
      ],
      otherWays: [
        'Compare the method with Okta’s API description. Updates are POST at some addresses and PUT at others; PATCH is rare.',
        'See whether a redirect turned POST into GET: call the final `https://` address.',
        'Check that no HEAD is sent, as by `curl -I` or a health check. Use GET.',
        'If an SDK builds the address, update it, and make sure that no empty value is handed to it.',
      ],
      takes: 'about 15 minutes',
      risk: 'With an empty id, a call can mean all objects in place of one. Let the program stop before it sends DELETE without an id.',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not try other methods at random: PUT and DELETE change things.', 'Do not grant scopes or roles because of a 405.'],
  howWeKnow: '`E0000022` with status 405 shows it. Who calls does not matter here, and such an answer bears no request id.',
  sources: [own.slashMissed, sources.errorCodes, sources.spec, sources.recorded],
}
