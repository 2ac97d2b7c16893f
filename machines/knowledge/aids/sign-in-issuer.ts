import type { Aid } from './aid'
import { inPowerShell } from './commands'

const members = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const

/** What a server calls itself (OpenID Connect Discovery), against the issuer in the settings: a slash at the end counts as a difference. */
export const issuerCompared = (): Aid => ({
  id: 'issuerCompared',
  title: 'Check: what the server calls itself, against the issuer in the settings',
  note: [
    'Set `ISSUER` first to the value in the app’s settings, character by character. In a shell: `export ISSUER=https://acme.okta.com/oauth2/default` for a custom authorization server, without the path for the org authorization server.',
    "In PowerShell: `$env:ISSUER = 'https://acme.okta.com/oauth2/default'`. It needs no token.",
    '`iss` of the token has to be the same too. A client assertion’s `aud` has to be `token_endpoint`. Nothing, or a 404, means that there is no such server, or that it is inactive.',
    'The org authorization server can name another host for one app: then add `?client_id=` and its client id to the address.',
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
