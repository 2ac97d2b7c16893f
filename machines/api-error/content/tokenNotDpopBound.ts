import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const tokenNotDpopBound: CauseContent = {
  kind: 'cause',
  title: 'The call uses DPoP with a token that is not bound to a key',
  because:
    'The program sends `Authorization: DPoP`, and the token is a plain Bearer token: it has no `cnf` with `jkt`. Only a token that was requested with a DPoP proof can be used that way.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look at the token response: `token_type` is `Bearer`. Send that token as `Authorization: Bearer`, without a `DPoP` header.',
        'Or request a bound token: send a proof in the `DPoP` header at the token endpoint. `token_type` is then `DPoP`.',
        'Empty the program’s token cache when you change from one to the other.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app. On the General tab, find “Require Demonstrating Proof of Possession (DPoP) header in token requests”.`,
        'Tell the developer whether it is on. If it is, Okta issues no plain token to this app.',
      ],
      takes: '2 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The decoded token has `cnf` with `jkt` and is sent as DPoP, or has none and is sent as Bearer.', programRuns],
  warnings: ['Do not grant the scope that stands in the same header: it is not missing.', 'Do not log proofs or private keys while you look.'],
  howWeKnow: 'Okta’s words “The presented access_token is not DPoP bound” show it.',
  sources: [sources.dpop, sources.errorCodes],
}
