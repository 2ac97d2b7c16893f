import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, noCode, parameters, signInWorks } from './steps-clients'

export const pkceFailed: CauseContent = {
  kind: 'cause',
  title: 'The code verifier does not fit the code challenge of this sign-in, or one of them is missing',
  because:
    'With PKCE the app makes a random `code_verifier`, sends its hash as `code_challenge` to `/authorize`, and the verifier itself to `/token`. Okta hashes it and compares. Another verifier, another way of hashing, or one of the two left out fails.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Close all tabs of the app but one.',
        beginAgain,
        'If it fails each time, tell your helpdesk: “The sign-in at Okta works, but then the app says that PKCE verification failed.”',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Take `code_challenge` of `/authorize` and `code_verifier` of `/token` from one and the same sign-in.',
        parameters,
        'Work the challenge out yourself, after `read -rs CODE_VERIFIER && export CODE_VERIFIER`: `printf %s "$CODE_VERIFIER" | openssl dgst -sha256 -binary | openssl base64 | tr "+/" "-_" | tr -d "="`, or `node -p "require(\'crypto\').createHash(\'sha256\').update(process.env.CODE_VERIFIER).digest(\'base64url\')"`. It has to be `code_challenge`, all 43 characters.',
      ],
      otherWays: [
        'Check the tool with the sample of RFC 7636: `dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk` gives `E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM`.',
        'If they are equal, the pair is right and another one was sent: the code belongs to a different sign-in. If not, compare:',
        '64 characters of 0–9 and a–f: the hash was written as hex. It has to be the bytes, in base64url. `+`, `/` or `=` in it: plain base64.',
        'The verifier: 43 to 128 characters of letters, digits, `-`, `.`, `_` and `~`, hashed as this text and not as the bytes it was made from, without a line break at its end.',
        '`code_challenge_method=S256`, with a capital S. Without it, other servers take the challenge as plain text; Okta takes S256 only.',
        'Keep the verifier by `state`, one for each sign-in, where the callback finds it: the same browser, the same host (`www` or not), and with several servers a shared session. Take it out once it is used.',
        'Let only one part do PKCE: an SDK and your own code together make two verifiers.',
      ],
      takes: 'about 30 minutes',
      risk: 'A verifier with an unused code gives tokens: use one of a sign-in that is over.',
    },
    {
      by: 'okta-admin',
      steps: [
        `“Is required by the application”: ${openApps}, choose the app, and on its General tab look at Client Credentials: PKCE is required there. Leave it on, and let the app send a challenge.`,
      ],
      takes: '2 minutes',
      risk: 'Without PKCE, whoever catches a code can use it.',
    },
  ],
  verify: [signInWorks, 'It also works in two tabs at once, and after a session has ended.'],
  warnings: ['Do not take Require PKCE off the app.', 'Do not use a fixed verifier, nor one that can be guessed.'],
  otherWarnings: [noCode],
  howWeKnow:
    '“PKCE verification failed” shows that they differ; “code challenge is required” and “code verifier is required” that one is missing. If it works on a second try, another tab or a second sign-in overwrote the verifier. If it never works, the way of hashing is wrong.',
  sources: [own.pkce, own.codeFlow, own.pkceOverwritten, sources.errorCodes],
}
