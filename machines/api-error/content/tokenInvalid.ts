import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { issuerDocument, noCheckOff, noGrace, programRuns } from './steps'

export const tokenInvalid: CauseContent = {
  kind: 'cause',
  title: 'A verifier rejects the token and does not say why',
  because:
    'Okta, a gateway or your own program checked the token, and says only that it is invalid. The reason is its times, issuer, audience or signature, or it is not an access token at all.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find out who rejects it. An answer with `x-okta-request-id` is Okta’s. Otherwise it is your program, a library or a gateway.',
        'Turn on the verifier’s log. Most have the real reason in an inner exception or at debug level.',
        'Check the claims, in the order below. Decode the token on your own computer, or paste it here: it never leaves your device.',
      ],
      otherWays: [
        '`exp` before now: expired. `iat` or `nbf` after now: a clock is wrong.',
        '`iss` differs from the verifier’s issuer by even one character: correct the setting.',
        issuerDocument,
        '`aud` differs from the verifier’s audience: correct that. `aud` is a client ID and there is no `scp`: it is an ID token.',
        '`iss` without a path and `application/okta-internal-at+jwt` in the header: a token of the org authorization server, which only Okta can verify.',
        '`kid` is not among the keys at `jwks_uri`: wrong server, or old keys.',
        'Not three parts with two dots between them: no JWT, but cut off, encrypted, or another kind of token.',
      ],
      takes: 'about 20 minutes',
      risk: 'A debug log may hold the token. Delete it afterwards.',
    },
  ],
  verify: ['The verifier’s log names the reason, or accepts the token.', programRuns],
  warnings: [noCheckOff, noGrace],
  otherWarnings: [keepToken],
  howWeKnow: 'The message shows that a check failed, not which. The token’s claims tell most of it.',
  sources: [shared.errorCodes, shared.authorizationServers, sources.orgTokenType, sources.leewayJava, sources.leewayNode],
}
