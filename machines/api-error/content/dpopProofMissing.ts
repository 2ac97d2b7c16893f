import { sources } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const dpopProofMissing: CauseContent = {
  kind: 'cause',
  title: 'Okta expects a DPoP proof, and the request has none',
  because:
    'The app requires DPoP: every request needs a proof JWT signed with the client’s key, and its tokens are bound to that key. Your request had no proof, or sent a bound token as `Bearer`.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Check whether your SDK supports DPoP, and from which version. Update it first.',
        'At the token endpoint, send the proof in a `DPoP` header. Okta first answers `use_dpop_nonce`: repeat with its nonce.',
        'At the API, send `Authorization: DPoP`, a space and the token. Add a new proof per request in the `DPoP` header: method (`htm`), URL without query (`htu`), token hash (`ath`).',
      ],
      otherWays: ['If you want a plain token, ask the Okta admin to turn DPoP off for this app. Then get a new token.'],
      takes: 'from 15 minutes (an update) to a day (built by hand)',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Open the app’s General tab. ${appsMenu} > the app > General.`,
        'Find “Require Demonstrating Proof of Possession (DPoP) header in token requests”. Leave it on if the program can do DPoP.',
        'If it cannot, turn it off for this app. Plan to turn it on again.',
      ],
      takes: '2 minutes',
      risk: 'Without DPoP, anybody can use a stolen token until it expires. Ask your security team.',
    },
  ],
  verify: ['The token response says `token_type` DPoP, or Bearer if DPoP is off.', programRuns],
  warnings: ['Do not grant the scope in the same header: it is not missing.', 'Do not log proofs or private keys while you look.'],
  howWeKnow:
    'Okta’s words prove it: “requires a DPoP proof”, “must use the DPoP authentication scheme” or “The DPoP proof JWT header is missing”. So does `cnf.jkt` in a token sent as Bearer. A scope in the same header is not the problem.',
  sources: [sources.dpop, own.proofMissing, own.proofDefault, own.someGranted, sources.errorCodes],
}
