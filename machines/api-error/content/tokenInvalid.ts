import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { decode, issuerDocument, leeway, noCheckOff, programRuns, tokenVariable } from './steps'

export const tokenInvalid: CauseContent = {
  kind: 'cause',
  title: 'A verifier rejects the token and does not say why',
  because:
    'Something checked the token (Okta, a gateway, or your own program) and says only that it is invalid. Behind that stands its time, issuer, audience or signature, or that it is no access token at all.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find out who rejects it. An answer with `x-okta-request-id` is Okta’s; anything else is your own program, a library or a gateway.',
        'Turn on the log of the verifier. Most have the real reason in an inner exception or at debug level.',
        tokenVariable,
      ],
      otherWays: [
        decode,
        '`exp` before now: expired. `iat` or `nbf` after now: a clock is wrong.',
        `\`iss\` differs from the issuer in the verifier by a single character: correct the setting. ${issuerDocument}`,
        '`aud` differs from what the verifier expects: correct that. `aud` is a client id and there is no `scp`: it is an ID token.',
        '`iss` without a path, and the header says `application/okta-internal-at+jwt`: a token of the org authorization server, which only Okta can verify.',
        '`kid` in the header is not among the keys at `jwks_uri`: wrong server, or keys that are too old.',
        'A value that does not have three parts with two dots between them is no JWT: cut off, encrypted, or another kind of token.',
      ],
      takes: 'about 20 minutes',
      risk: 'A debug log may hold the token. Delete it afterwards.',
    },
  ],
  verify: ['The log of the verifier names the reason, or accepts the token.', programRuns],
  warnings: [noCheckOff, `Do not give expired tokens minutes of grace. ${leeway}`],
  otherWarnings: [keepToken],
  howWeKnow: 'The wording shows that a check failed, not which. The claims of the token tell most of it. To name the cause, look at them in the order below.',
  sources: [shared.errorCodes, shared.authorizationServers, sources.orgTokenType, sources.leewayJava, sources.leewayNode],
}
