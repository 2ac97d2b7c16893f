import { isUsuallyOffTab } from '@/lib/okta/scopes'
import { type Aid, type Block, known, type Values } from './aid'
import { inPowerShell, settingUp } from './commands'

/** Which scopes are granted on an app: the list that its Okta API Scopes tab shows, and what that tab leaves out. */
export function grants(values: Values): Aid {
  const scope = known(values, 'www-authenticate.scope') ?? known(values, 'workflows-error.cardScope')
  return {
    id: 'grants',
    title: 'Check: which scopes are granted on the app',
    note: [
      settingUp(['CLIENT_ID'], 'SSWS'),
      '`CLIENT_ID` is on the app’s Sign On or General tab, and is likely the app’s id too. The API token has to belong to an admin who may view apps.',
      scope ? `\`${scope}\` has to be in the list${scope.endsWith('.read') ? `, or \`${scope.replace(/read$/, 'manage')}\`` : ''}.` : '',
      scope && isUsuallyOffTab(scope) ? 'This scope is usually not on the tab, so this list says more than the tab.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    blocks: both(
      [
        'curl -s -H "Authorization: SSWS $OKTA_API_TOKEN" "https://$OKTA_DOMAIN/api/v1/apps/$CLIENT_ID/grants" |',
        `  grep -oE '"(scopeId|errorCode|errorSummary)" *: *"[^"]*"'`,
      ],
      [
        '$headers = @{ Authorization = "SSWS $OKTA_API_TOKEN" }',
        '$grants = Invoke-RestMethod -Headers $headers -Uri "https://$OKTA_DOMAIN/api/v1/apps/$CLIENT_ID/grants"',
        '$grants | ForEach-Object { $_.scopeId }',
      ],
    ),
  }
}

/** Whether the server still knows the token (RFC 7662). */
export const introspection = (): Aid => ({
  id: 'introspection',
  title: 'Check: is the token still active?',
  note: `${settingUp(['CLIENT_ID'], 'Bearer')} Set \`CLIENT_SECRET\` in the same way as the token: the app needs a secret. Ask the server that issued the token: for a custom authorization server, use \`/oauth2/default/v1/introspect\`. \`active\` says whether the token works.`,
  blocks: both(
    [
      `printf 'user = "%s:%s"\\n' "$CLIENT_ID" "$CLIENT_SECRET" |`,
      '  curl -s -K - --data-urlencode "token=$ACCESS_TOKEN" "https://$OKTA_DOMAIN/oauth2/v1/introspect" |',
      `  grep -oE '"(active|exp|scope|error|error_description)" *: *("[^"]*"|[a-z0-9]+)'`,
    ],
    [
      '$form = @{ token = "$ACCESS_TOKEN"; client_id = "$CLIENT_ID"; client_secret = "$CLIENT_SECRET" }',
      '$answer = Invoke-RestMethod -Method Post -Uri "https://$OKTA_DOMAIN/oauth2/v1/introspect" -Body $form',
      '"active: $($answer.active)  exp: $($answer.exp)  scope: $($answer.scope)"',
    ],
  ),
})

/** What a server calls itself, and the ids of its keys. */
export const discovery = (): Aid => ({
  id: 'discovery',
  title: 'Check: the server’s issuer and its keys',
  note: [
    'First set `ISSUER` to the token’s `iss`, without a slash at the end. In a shell: `export ISSUER=https://acme.okta.com/oauth2/default`.',
    "In PowerShell: `$env:ISSUER = 'https://acme.okta.com/oauth2/default'`. It needs no token.",
    '`issuer` has to match `iss` exactly, and the token’s `kid` has to be in the list. The org authorization server does not publish the keys of its access tokens, so they cannot be there.',
  ].join(' '),
  blocks: both(
    [
      'DISCOVERY=$(curl -s "$ISSUER/.well-known/openid-configuration")',
      `printf '%s' "$DISCOVERY" | grep -oE '"issuer" *: *"[^"]*"'`,
      `JWKS_URI=$(printf '%s' "$DISCOVERY" | sed -n 's/.*"jwks_uri" *: *"\\([^"]*\\)".*/\\1/p')`,
      `curl -s "$JWKS_URI" | grep -oE '"kid" *: *"[^"]*"'`,
    ],
    [
      '$discovery = Invoke-RestMethod "$ISSUER/.well-known/openid-configuration"',
      '"issuer: $($discovery.issuer)"',
      '$keys = Invoke-RestMethod $discovery.jwks_uri',
      '$keys.keys | ForEach-Object { "kid: $($_.kid)" }',
    ],
  ),
})

/** Who signed the certificate that this machine is shown. */
export const tls = (): Aid => ({
  id: 'tls',
  title: 'Check: whose certificate does this machine see?',
  note: `${settingUp([], undefined)} It needs no token. The issuer should be a public certificate authority. If it names your company, a proxy or a security product, something inspects the TLS connection. Compare with a machine outside your network.`,
  blocks: both(
    [
      '# Accepts any certificate, only to show it: no token is sent.',
      'curl -skv -o /dev/null "https://$OKTA_DOMAIN/.well-known/okta-organization" 2>&1 |',
      "  grep -iE 'subject:|issuer:|expire date:|SSL|certificate'",
    ],
    [
      '$tcp = [Net.Sockets.TcpClient]::new("$OKTA_DOMAIN", 443)',
      '# Accepts any certificate, only to show it: nothing is sent.',
      '$tls = [Net.Security.SslStream]::new($tcp.GetStream(), $false, { $true })',
      '$tls.AuthenticateAsClient("$OKTA_DOMAIN")',
      '$seen = [Security.Cryptography.X509Certificates.X509Certificate2]$tls.RemoteCertificate',
      '"subject: $($seen.Subject)"',
      '"issuer: $($seen.Issuer)"',
      '"expires: $($seen.NotAfter)"',
      '$tls.Dispose(); $tcp.Dispose()',
    ],
  ),
})

const both = (shell: readonly string[], powerShell: readonly string[]): Block[] => [
  { label: 'curl', code: shell.join('\n') },
  { label: 'PowerShell', code: inPowerShell(powerShell.join('\n')) },
]
