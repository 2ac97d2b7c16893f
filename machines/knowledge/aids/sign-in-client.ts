import type { Aid } from './aid'
import { inPowerShell } from './commands'

/**
 * Asks the token endpoint with the client's own credentials, by both methods that send a secret (RFC 6749 §2.3.1). The secret is in no argument of a program, where
 * other people on the machine could see it, and no token is printed.
 */
export const clientCredentials = (): Aid => ({
  id: 'clientCredentials',
  title: 'Check: does the token endpoint accept the client ID and the secret?',
  note: [
    'Run it on the server, never in a browser. First set `CLIENT_ID`, `SCOPE` (one that the authorization server knows) and `TOKEN_ENDPOINT`. In a shell: `export TOKEN_ENDPOINT=https://acme.okta.com/oauth2/default/v1/token`, the `token_endpoint` of the server that the app uses.',
    "In PowerShell: `$env:TOKEN_ENDPOINT = 'https://acme.okta.com/oauth2/default/v1/token'`.",
    "Put the secret into a variable without showing it: `read -rs CLIENT_SECRET && export CLIENT_SECRET`, then paste it and press Enter. In PowerShell: `$env:CLIENT_SECRET = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password`.",
    '`invalid_client` with one method only: the app is set to the other method. With both: the ID, the secret or the server is wrong. Any other error, such as `unauthorized_client`, `invalid_scope` or `access_denied`, usually means that ID and secret were accepted.',
    'This is for apps with a secret. It rightly refuses apps with a key (`private_key_jwt`) and public clients. Close the window afterwards.',
  ].join(' '),
  blocks: [
    { label: 'curl', code: shell.join('\n') },
    { label: 'PowerShell', code: inPowerShell(powerShell.join('\n')) },
  ],
})

const shell = [
  'ask() {',
  `  curl -s -K - -w '\\n"status": "%{http_code}"\\n' -d grant_type=client_credentials --data-urlencode "scope=$SCOPE" "$TOKEN_ENDPOINT" |`,
  `    grep -oE '"(error|error_description|errorCode|errorSummary|token_type|scope|status)" *: *"[^"]*"'`,
  '}',
  'echo client_secret_basic',
  `printf 'user = "%s:%s"\\n' "$CLIENT_ID" "$CLIENT_SECRET" | ask`,
  'echo client_secret_post',
  `printf 'data-urlencode = "client_id=%s"\\ndata-urlencode = "client_secret=%s"\\n' "$CLIENT_ID" "$CLIENT_SECRET" | ask`,
]

const powerShell = [
  'Add-Type -AssemblyName System.Net.Http',
  '$client = [System.Net.Http.HttpClient]::new()',
  "foreach ($method in 'client_secret_basic', 'client_secret_post') {",
  '  $form = [System.Collections.Generic.Dictionary[string, string]]::new()',
  "  $form['grant_type'] = 'client_credentials'",
  '  $form[\'scope\'] = "$SCOPE"',
  '  $request = [System.Net.Http.HttpRequestMessage]::new([System.Net.Http.HttpMethod]::Post, "$TOKEN_ENDPOINT")',
  "  if ($method -eq 'client_secret_basic') {",
  '    $pair = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("$CLIENT_ID:$CLIENT_SECRET"))',
  '    [void]$request.Headers.TryAddWithoutValidation(\'Authorization\', "Basic $pair")',
  '  } else {',
  '    $form[\'client_id\'] = "$CLIENT_ID"',
  '    $form[\'client_secret\'] = "$CLIENT_SECRET"',
  '  }',
  '  $request.Content = [System.Net.Http.FormUrlEncodedContent]::new($form)',
  '  $answer = $client.SendAsync($request).GetAwaiter().GetResult()',
  '  "$method  status: $([int]$answer.StatusCode)"',
  '  $body = $answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()',
  `  [regex]::Matches($body, '"(error|error_description|errorCode|errorSummary|token_type|scope)" *: *"[^"]*"') | ForEach-Object { $_.Value }`,
  '}',
]
