import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { clockCheck, programRuns } from './steps'

export const dpopProofInvalid: CauseContent = {
  kind: 'cause',
  title: 'The DPoP proof does not fit the request',
  because:
    'The program sends a proof, but Okta finds it wrong: it names another address or method, belongs to another token, was used before, or is too old. Each request needs a new proof, made for exactly this request.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Update the SDK first: several of these were its own faults.',
        '`htu`: exactly the address that is called, without query and fragment. A slash at the end of the org’s address in the settings makes `//` out of it: take it off.',
        '`htm`: the method in capitals, that of this request.',
      ],
      otherWays: [
        '`ath`: the SHA-256 hash of this access token, in base64url without padding. At the token endpoint it is left out.',
        '“Has already been used”: a retry sent the same proof again. Make a new one with a new `jti` for each try, also after a 429.',
        '“More than five minutes in the past” or “in the future”: `iat` or the clock is wrong.',
        clockCheck,
        '`typ` is `dpop+jwt`, and the public key stands in the header as `jwk`, without its private part.',
        'The key is the same as at the token endpoint: the token’s `cnf.jkt` is its thumbprint.',
        'Only one header named `DPoP`.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns, 'It also succeeds on a retry, such as after a 429.'],
  warnings: ['Do not reuse one proof for several requests.', 'Do not turn DPoP off for the app before you have looked at the description.'],
  howWeKnow: '`invalid_dpop_proof` shows it, and the description after it names the part: `htu`, `htm`, `ath`, `typ`, `jti`, the age or the signature.',
  sources: [sources.dpop, own.proofPath, own.someGranted, sources.errorCodes],
}
