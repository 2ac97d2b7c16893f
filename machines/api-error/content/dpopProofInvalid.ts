import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { clockCheck, programRuns } from './steps'

export const dpopProofInvalid: CauseContent = {
  kind: 'cause',
  title: 'The DPoP proof does not match the request',
  because:
    'The program sends a proof, but it names another URL or method, belongs to another token, was used before, or is too old. Every request needs a new proof, made for exactly this request.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Update the SDK first. Several of these were faults of its own.',
        'Check `htu`. It is exactly the URL called, without query and fragment. A trailing slash on the org URL in the settings turns it into `//`: remove it.',
        'Check `htm`. It is this request’s method, in capitals.',
      ],
      otherWays: [
        '`ath`: the SHA-256 hash of this access token, in base64url without padding. At the token endpoint, leave it out.',
        '“Has already been used”: a retry sent the same proof. Make a new one with a new `jti` each time, also after a 429.',
        '“More than five minutes in the past” or “in the future”: `iat` or the clock is wrong.',
        clockCheck,
        '`typ` is `dpop+jwt`. The public key is in the header as `jwk`, without its private part.',
        'The key is the same as at the token endpoint: its thumbprint is `cnf.jkt` in the token.',
        'Send only one header named `DPoP`.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns, 'It also succeeds on a retry, such as after a 429.'],
  warnings: ['Do not reuse one proof for several requests.', 'Do not turn DPoP off for the app before you have read the description.'],
  howWeKnow: '`invalid_dpop_proof` proves it. The description after it names the part: `htu`, `htm`, `ath`, `typ`, `jti`, the age or the signature.',
  sources: [sources.dpop, own.proofPath, own.someGranted, sources.errorCodes],
}
