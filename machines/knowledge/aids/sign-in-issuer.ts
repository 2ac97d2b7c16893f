import type { Aid } from './aid'
import { inPowerShell } from './commands'

const members = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const

/** What a server calls itself (OpenID Connect Discovery), against the issuer in the settings: a slash at the end counts as a difference. */
export const issuerCompared = (): Aid => ({
  id: 'issuerCompared',
  title: 'Check: does the server’s issuer match the issuer in the settings?',
  note: [
    'First set `ISSUER` to exactly the value in the app’s settings. In a shell: `export ISSUER=https://acme.okta.com/oauth2/default` for a custom authorization server, without the path for the org authorization server.',
    "In PowerShell: `$env:ISSUER = 'https://acme.okta.com/oauth2/default'`. It needs no token.",
    'The token’s `iss` has to be the same too. A client assertion’s `aud` has to be `token_endpoint`. No output, or a 404, means that the server does not exist or is inactive.',
    'The org authorization server can have another host for one app: then add `?client_id=` and its client ID to the URL.',
  ].join(' '),
  blocks: [
    {
      label: 'curl',
      code: [
        `DISCOVERY=$(curl -s "\${ISSUER%/}/.well-known/openid-configuration")`,
        `printf '%s' "$DISCOVERY" | grep -oE '"(${members.join('|')}|errorSummary)" *: *"[^"]*"'`,
        `FOUND=$(printf '%s' "$DISCOVERY" | grep -oE '"issuer" *: *"[^"]*"' | sed 's/.*: *"//; s/"$//')`,
        'if [ "$FOUND" = "$ISSUER" ]; then echo \'issuer: the same\'; else echo "issuer: different. Settings: $ISSUER Server: $FOUND"; fi',
      ].join('\n'),
    },
    {
      label: 'PowerShell',
      code: inPowerShell(
        [
          '$settings = "$ISSUER"',
          "$address = $settings.TrimEnd('/') + '/.well-known/openid-configuration'",
          '$discovery = Invoke-RestMethod -Uri $address',
          `$discovery | Select-Object -Property '${members.join("', '")}' | Format-List`,
          'if ($discovery.issuer -ceq $settings) { \'issuer: the same\' } else { "issuer: different. Settings: $settings Server: $($discovery.issuer)" }',
        ].join('\n'),
      ),
    },
  ],
})
