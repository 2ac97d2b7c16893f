import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const dpopNonceRequired: CauseContent = {
  kind: 'cause',
  title: 'Okta asks for a nonce: the normal first half of a DPoP token request',
  because:
    'With DPoP, the token endpoint answers the first request with 400 `use_dpop_nonce` and hands out a nonce. The program repeats the request with it and gets the token. Only a program that stops at the first answer has a fault.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look in the log whether a second request follows, and what became of it. That answer counts.',
        'If none follows: read the header `dpop-nonce` of the answer, put its value as `nonce` into a new proof with a new `jti`, and send the request again.',
        'If the program signs a client assertion, sign a new one for the second request: each is accepted once, and the first may count.',
      ],
      otherWays: [
        'Keep the nonce for later token requests. It is good for 24 hours; when Okta asks again, take the new one.',
        'At the API itself, no nonce is asked for at present.',
        'If an SDK does this for you, update it, and do not count the first answer as an error in your monitoring.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The second request to the token endpoint answers 200.', programRuns],
  warnings: ['Do not open a support case for the first answer.', 'Do not repeat without the nonce: the answer stays the same.'],
  howWeKnow: 'The word `use_dpop_nonce` shows it. If a 200 follows in the same log, nothing is wrong: look for another error.',
  sources: [sources.dpop, sources.recorded, sources.errorCodes],
}
