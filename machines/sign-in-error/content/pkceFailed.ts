import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, noCode, signInWorks } from './steps-clients'

export const pkceFailed: CauseContent = {
  kind: 'cause',
  title: 'PKCE failed: the code verifier or challenge is wrong or missing',
  because:
    'The app sends the hash of a random `code_verifier` to `/authorize`, and the verifier itself to `/token`. Okta compares them. They come from two sign-ins, the hash is wrong, or one is missing.',
  remedies: [
    {
      by: 'user',
      steps: ['Close all tabs of the app but one.', beginAgain, 'If it keeps failing, tell your helpdesk: “The app says that PKCE verification failed.”'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Read `code_challenge` in the `/authorize` URL. Take `code_verifier` from the same sign-in.',
        'Compute the challenge yourself. `read -rs CODE_VERIFIER; printf %s "$CODE_VERIFIER" | openssl dgst -sha256 -binary | openssl base64 | tr "+/" "-_" | tr -d "="` must print `code_challenge`, all 43 characters.',
      ],
      otherWays: [
        'If it does, the code belongs to another sign-in. If not, check:',
        '64 characters of 0–9 and a–f are hex; `+`, `/` or `=` is plain base64. It must be base64url of the bytes.',
        'Hash the verifier as text, without a newline: 43 to 128 letters, digits, `-`, `.`, `_` and `~`.',
        'Send `code_challenge_method=S256` (capital S): Okta takes no other.',
        'Store one verifier per `state`, where the callback finds it: same browser, same host, a session shared by all servers.',
        'Do PKCE once: an SDK and your own code make two verifiers.',
      ],
      takes: '30 minutes',
      risk: 'A verifier and its unused code give tokens: use an old pair.',
    },
    {
      by: 'okta-admin',
      steps: ['Leave PKCE on, and have the app send a challenge.'],
      takes: '2 minutes',
      risk: 'Without PKCE, whoever catches a code can use it.',
    },
  ],
  verify: [signInWorks],
  warnings: ['Do not take Require PKCE off the app.', 'Do not use a fixed or guessable verifier.'],
  otherWarnings: [noCode],
  howWeKnow:
    '“PKCE verification failed”: they differ; “code challenge is required” or “code verifier is required”: one is missing. If a second try works, another tab overwrote the verifier; if none does, the hash is wrong.',
  sources: [own.pkce, own.codeFlow, own.pkceOverwritten, sources.errorCodes],
}
