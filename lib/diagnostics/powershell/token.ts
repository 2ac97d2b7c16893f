import { verbatim } from '../verbatim'

/** What the token says of itself. Its signature is not checked, and nothing depends on it: it only explains what Okta answers. */
export const token = verbatim`
# Base64url has - and _ for + and /, and its padding is left out.
function ConvertFrom-Base64Url([string] $Text) {
  $plain = $Text.Replace('-', '+').Replace('_', '/')
  if ($plain.Length % 4 -eq 1) { return '' }
  $plain = $plain.PadRight($plain.Length + (4 - $plain.Length % 4) % 4, '=')
  try { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($plain)) } catch { '' }
}

$kind = 'none'
$issuer = ''
$isBound = $false
$claims = $null
if ($Token) {
  $kind = 'opaque'
  if ($Token -cmatch '\A00[A-Za-z0-9_-]{40}\z' -or $TokenFrom -eq 'OKTA_API_TOKEN') { $kind = 'SSWS' }
  if ($Token -cmatch '\AeyJ[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){4}\z') { $kind = 'JWE' }
  elseif ($Token -cmatch '\AeyJ') {
    $kind = 'damaged'
    if ($Token -cmatch '\AeyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\z') {
      $parts = $Token.Split('.')
      $claims = Read-Json (ConvertFrom-Base64Url $parts[1])
    }
    if ($null -ne $claims) { $kind = 'JWT' }
  }
}
if ($kind -eq 'none') { Write-Line 'token' 'none' }
else { Write-Line 'token' ('{0}, {1} characters (in {2})' -f $kind, $Token.Length, $TokenFrom) }

if ($kind -eq 'JWT') {
  $issuer = Get-Member-Text $claims 'iss'
  $audience = Get-Member-Text $claims 'aud'
  $scopes = Get-Member-Text $claims 'scp'
  if (-not $scopes) { $scopes = Get-Member-Text $claims 'scope' }
  $cid = Get-Member-Text $claims 'cid'
  $uid = Get-Member-Text $claims 'uid'
  $sub = Get-Member-Text $claims 'sub'
  if ($scopes -or $cid) { Write-Line 'token-type' 'access' }
  elseif ($sub -or (Get-Member-Text $claims 'nonce')) { Write-Line 'token-type' 'id (no API accepts an ID token)' }
  if ($issuer) {
    Write-Line 'issuer' $issuer
    if ($issuer -ceq 'https://' + $HostName -or $issuer.StartsWith('https://' + $HostName + '/')) { Write-Line 'issuer-domain' 'same' }
    else { Write-Line 'issuer-domain' 'other (not OKTA_DOMAIN)' }
    $server = 'org'
    $bare = $issuer -replace '^https://', ''
    if ($bare -match '/oauth2/.') { $server = 'custom' } elseif ($bare.Contains('/')) { $server = 'other' }
    Write-Line 'server' $server
  }
  if ($audience) { Write-Line 'audience' $audience }
  if ($uid) { Write-Line 'acts-for' 'user' } elseif ($cid -and $cid -ceq $sub) { Write-Line 'acts-for' 'service' }
  if ($scopes) { Write-Line 'scopes' $scopes }
  if ($ScopeNeeded -and ($scopes -or $cid)) {
    Write-Line 'scope-needed' $ScopeNeeded
    # manage includes read.
    $had = $scopes -split ' '
    if ($had -ccontains $ScopeNeeded -or $had -ccontains (($ScopeNeeded -replace '\.read$', '') + '.manage')) { Write-Line 'scope-in-token' 'yes' }
    else { Write-Line 'scope-in-token' 'no' }
  }
  $issued = Get-Whole (Get-Member-Text $claims 'iat')
  $expires = Get-Whole (Get-Member-Text $claims 'exp')
  if ($null -ne $issued) {
    Write-Line 'issued-at' (Get-Utc $issued)
    Write-Line 'issued-seconds-ago-this-clock' ($here - $issued)
  }
  if ($null -ne $expires) {
    Write-Line 'expires-at' (Get-Utc $expires)
    Write-Line 'seconds-left-this-clock' ($expires - $here)
    if ($null -ne $oktaTime) { Write-Line 'seconds-left-okta-time' ($expires - $oktaTime) }
  }
  $confirmation = $claims.PSObject.Properties['cnf']
  if ($null -ne $confirmation -and (Get-Member-Text $confirmation.Value 'jkt')) { $isBound = $true }
  if ($isBound) { Write-Line 'dpop-bound' 'yes' } else { Write-Line 'dpop-bound' 'no' }
}
`
