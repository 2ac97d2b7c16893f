import { sources } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const tokenNotDpopBound: CauseContent = {
  kind: 'cause',
  title: 'The call uses DPoP with a token not bound to a key',
  because:
    'The program sends `Authorization: DPoP`, but the token is a plain Bearer token: it has no `cnf` with `jkt`. Only a token that was requested with a DPoP proof works that way.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Check `token_type` in the token response. If it is `Bearer`, send the token as `Authorization: Bearer`, without a `DPoP` header.',
        'Or request a bound token. Send a proof in the `DPoP` header at the token endpoint: `token_type` is then `DPoP`.',
        'Clear the program’s token cache when you switch.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Open the app’s General tab. ${appsMenu} > the app > General.`,
        'Find “Require Demonstrating Proof of Possession (DPoP) header in token requests”. Tell the developer whether it is on. If it is, Okta issues this app no plain token.',
      ],
      takes: '2 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The decoded token has `cnf` with `jkt` and is sent as DPoP, or has none and is sent as Bearer.', programRuns],
  warnings: ['Do not grant the scope in the same header: it is not missing.', 'Do not log proofs or private keys while you look.'],
  howWeKnow: 'Okta’s words “The presented access_token is not DPoP bound” prove it.',
  sources: [sources.dpop, sources.errorCodes],
}
