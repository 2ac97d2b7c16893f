import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const pathNotFound: CauseContent = {
  kind: 'cause',
  title: 'This address is not one of Okta’s API',
  because:
    'Nothing in Okta answers at {http-response.path|this path}: it is mistyped, lacks a part or an id, or belongs to a feature that this org does not have. No object is looked for at all.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Print the whole address right before the call, without the token.',
        'Compare it character by character with Okta’s API description: `/api/v1/` in front, the plural, capitals as in `eventHooks`.',
        'Look for a part that is missing: `/api/v1/mappings` has to be followed by what it lists or by an id.',
      ],
      otherWays: [
        'Look for parts that stand twice, as in `/api/v1/api/v1/users`: the org’s address in the settings ends without a path.',
        'Some addresses begin otherwise: `/oauth2/v1/`, `/idp/myaccount/`, `/governance/api/v1/`.',
        'Check that you call the org, and not a server of your own or the documentation.',
        'If the description marks the address as part of a feature, ask the Okta admin whether the org has it.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns, 'The answer bears `x-okta-request-id`.'],
  warnings: ['Do not create objects because of this 404.', 'Do not grant scopes or roles because of it.'],
  howWeKnow:
    'The body `{"status":404,"message":"Resource not found"}` shows it, or `E0000008`. An answer of the first kind bears no request id. For an object that does not exist, the code is `E0000007`, with the id.',
  sources: [sources.recorded, sources.spec, sources.errorCodes],
}
