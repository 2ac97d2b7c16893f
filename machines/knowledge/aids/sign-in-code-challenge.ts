import type { Aid } from './aid'
import { inPowerShell } from './commands'

/** The S256 code challenge of a verifier, as RFC 7636 §4.2 makes it. Okta keeps the challenge of `/authorize` and works out its own at `/token`. */
export const codeChallenge = (): Aid => ({
  id: 'codeChallenge',
  title: 'Check: does the code challenge match the code verifier?',
  note: [
    "Nothing is sent. The verifier is secret until its code is redeemed, so put it into a variable without showing it: `read -rs CODE_VERIFIER && export CODE_VERIFIER`. In PowerShell: `$env:CODE_VERIFIER = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password`.",
    'Compare the output with `code_challenge` in the URL of the `/authorize` request. They must match exactly: 43 characters, no `=`, no `+`, no `/`. `code_challenge_method` has to be `S256`.',
    'The verifier itself has 43 to 128 characters. Only letters, digits, `-`, `.`, `_` and `~` are allowed. If your program counts one character more than this does, it includes a newline.',
  ].join(' '),
  blocks: [
    {
      label: 'Shell',
      code: [
        `echo "length of the verifier: $(printf '%s' "$CODE_VERIFIER" | wc -c | tr -d ' ')"`,
        "printf '%s' \"$CODE_VERIFIER\" | grep -q '[^A-Za-z0-9._~-]' && echo 'it has a character that is not allowed'",
        "printf '%s' \"$CODE_VERIFIER\" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '='; echo",
      ].join('\n'),
    },
    {
      label: 'PowerShell',
      code: inPowerShell(
        [
          '$verifier = "$CODE_VERIFIER"',
          '"length of the verifier: $($verifier.Length)"',
          "if ($verifier -match '[^A-Za-z0-9._~-]') { 'it has a character that is not allowed' }",
          '$hash = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::ASCII.GetBytes($verifier))',
          "[Convert]::ToBase64String($hash).TrimEnd('=').Replace('+', '-').Replace('/', '_')",
        ].join('\n'),
      ),
    },
  ],
})
