import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const dpopNonceRequired: CauseContent = {
  kind: 'cause',
  title: 'Okta asks for a nonce, as it normally does with DPoP',
  because:
    'With DPoP, the token endpoint answers the first request with 400 `use_dpop_nonce` and a nonce. The program repeats the request with it and gets the token. It is a fault only if the program stops there.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look in the log for a second request. If there is one, its answer counts.',
        'If there is none, send the request again with the nonce. Put the value of the `dpop-nonce` header as `nonce` into a new proof with a new `jti`.',
        'If the program signs a client assertion, sign a new one. Each is accepted once, and the first may count.',
      ],
      otherWays: [
        'Keep the nonce for later token requests. It is valid for 24 hours; when Okta asks again, take the new one.',
        'The API itself asks for no nonce at present.',
        'If an SDK does this for you, update it, and do not count the first answer as an error in your monitoring.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The second request to the token endpoint returns 200.', programRuns],
  warnings: ['Do not open a support case for the first answer.', 'Do not repeat without the nonce: the answer stays the same.'],
  howWeKnow: '`use_dpop_nonce` proves it. If a 200 follows in the same log, nothing is wrong: look for another error.',
  sources: [sources.dpop, sources.recorded, sources.errorCodes],
}
