import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const pathNotFound: CauseContent = {
  kind: 'cause',
  title: 'This path does not exist in Okta’s API',
  because:
    'Nothing in Okta answers at {http-response.path|this path}. It is mistyped, lacks a part or an ID, or belongs to a feature that this org does not have. Okta does not even look for an object.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Print the whole URL just before the call. Leave the token out.',
        'Compare it with Okta’s API reference, character by character. `/api/v1/` first, the plural, capitals as in `eventHooks`.',
        'Look for a missing part. After `/api/v1/mappings`, for example, comes an ID or what it should list.',
      ],
      otherWays: [
        'Look for a part that appears twice, as in `/api/v1/api/v1/users`: the org URL in the settings must have no path.',
        'Some paths begin differently: `/oauth2/v1/`, `/idp/myaccount/`, `/governance/api/v1/`.',
        'Check that you call the org, not a server of your own or the documentation.',
        'If the reference marks the path as part of a feature, ask the Okta admin whether the org has it.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns, 'The answer has `x-okta-request-id`.'],
  warnings: ['Do not create objects because of this 404.', 'Do not grant scopes or roles because of it.'],
  howWeKnow:
    'The body `{"status":404,"message":"Resource not found"}` proves it, and so does `E0000008`. The first kind of answer has no request ID. For an object that does not exist, the code is `E0000007`, with the ID.',
  sources: [sources.recorded, sources.spec, sources.errorCodes],
}
