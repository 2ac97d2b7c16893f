import { verbatim } from '../verbatim'

/** Everything that is refused before any request is made. */
export const checks = verbatim`
Write-Output 'okta-diag 1'
if ($MadeFor) { Write-Line 'made-for' $MadeFor }
Write-Line 'local-time' (Get-Utc (Get-Epoch ([datetimeoffset]::UtcNow)))

$HostName = [string] $env:OKTA_DOMAIN
$refused = ''
if ($HostName -eq '') { $refused = 'no-domain: Set OKTA_DOMAIN to your Okta domain, such as acme.okta.com.' }
elseif ($HostName -match '^http://') { $refused = 'not-https: OKTA_DOMAIN starts with http://. Okta needs https: give only the domain, such as acme.okta.com.' }
$HostName = $HostName -replace '^https://', ''
if ($refused) { $null = $refused }
elseif ($HostName.EndsWith('/')) { $refused = 'trailing-slash: OKTA_DOMAIN ends with a slash. Leave it out: with a path after it, there would be two.' }
elseif ($HostName.Contains('/')) { $refused = 'path: OKTA_DOMAIN has a path after the domain. Give only the domain, such as acme.okta.com.' }
elseif ($HostName -notmatch '\A[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\.[A-Za-z]{2,}\z') {
  $refused = 'not-a-domain: OKTA_DOMAIN is not a domain name: it has an invalid character, or no dot.'
}
elseif ($HostName -match '-admin\.(okta|oktapreview|okta-emea)\.com\z') {
  $refused = 'admin-host: OKTA_DOMAIN is the Admin Console. Leave out -admin: the API is at the domain without it.'
}
elseif ($Token -match '\A(Bearer|SSWS|DPoP) ') { $refused = 'token-scheme: ' + $TokenFrom + ' starts with the scheme that comes before a token in the header. Leave it out.' }
elseif ($Token -and $Token -notmatch '\A[A-Za-z0-9._~+/=-]+\z') {
  $refused = 'token-characters: ' + $TokenFrom + ' has a character that no token has: a quote, a space or a newline was copied with it.'
}
elseif (-not $CallPath -and -not $MadeFor -and $env:OKTA_DIAG_PATH) {
  if ($env:OKTA_DIAG_PATH -notmatch '\A(/[A-Za-z0-9._~@-]+)+\z') {
    $refused = 'path-form: OKTA_DIAG_PATH is not a path such as /api/v1/users: a path starts with a slash and has no question mark, space or quote.'
  }
  else {
    $CallPath = $env:OKTA_DIAG_PATH
    # What holds a digit or another sign names somebody or something.
    $CallTemplate = ($CallPath -split '/' | ForEach-Object { if ($_ -cmatch '\A(v[0-9]|oauth2|[A-Za-z.-]*)\z') { $_ } else { '-' } }) -join '/'
  }
}
if ($refused) {
  Write-Line 'refused' $refused
  Write-Line 'done' 'okta-diag'
  exit 2
}
$HostName = $HostName.ToLowerInvariant()
$IsLocal = [string] $env:OKTA_DIAG_BASE -match '\Ahttp://(127\.0\.0\.1|localhost):[0-9]{1,5}\z'
$Origin = 'https://' + $HostName
if ($IsLocal) { $Origin = $env:OKTA_DIAG_BASE }
`
