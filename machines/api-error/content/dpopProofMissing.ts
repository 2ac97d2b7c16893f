import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const dpopProofMissing: CauseContent = {
  kind: 'cause',
  title: 'Okta expects a DPoP proof, and the call brings none',
  because:
    'The app requires DPoP: every request needs a proof JWT signed with the client’s key, and its tokens are bound to that key. Your request had no proof, or sent a bound token as `Bearer`.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'See whether your SDK knows DPoP, and from which version: update it first.',
        'At the token endpoint, send the proof in a header `DPoP`. Okta answers with `use_dpop_nonce` the first time: repeat with its nonce.',
        'At the API, send `Authorization: DPoP`, a space and the token, with a new proof in the header `DPoP` for each request. It names the method (`htm`), the address without its query (`htu`) and the hash of the token (`ath`).',
      ],
      otherWays: ['If a plain token is wanted, ask the admin to turn DPoP off for this app, and get a new token.'],
      takes: 'from 15 minutes (an update) to a day (built by hand)',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app. On the General tab, find “Require Demonstrating Proof of Possession (DPoP) header in token requests”.`,
        'If the program can do DPoP, leave it on.',
        'If it cannot, turn it off for this app, and plan to turn it on again.',
      ],
      takes: '2 minutes',
      risk: 'Without DPoP, a stolen token can be used by anybody until it expires. Ask your security team.',
    },
  ],
  verify: ['The answer of the token endpoint says `token_type` DPoP, or Bearer if DPoP is off.', programRuns],
  warnings: ['Do not grant the scope that stands in the same header: it is not missing.', 'Do not log proofs or private keys while you look.'],
  howWeKnow:
    'Okta’s words show it: “requires a DPoP proof”, “must use the DPoP authentication scheme” or “The DPoP proof JWT header is missing”. So does `cnf.jkt` in a token sent as Bearer. A scope in the same header is not the trouble: read the description first.',
  sources: [sources.dpop, own.proofMissing, own.proofDefault, own.someGranted, sources.errorCodes],
}
