import { verbatim } from '../verbatim'

/** Everything that is refused before any request is made. */
export const checks = verbatim`
Write-Output 'okta-diag 1'
if ($MadeFor) { Write-Line 'made-for' $MadeFor }
Write-Line 'local-time' (Get-Utc (Get-Epoch ([datetimeoffset]::UtcNow)))

$HostName = [string] $env:OKTA_DOMAIN
$refused = ''
if ($HostName -eq '') { $refused = 'no-domain: Set OKTA_DOMAIN to your Okta domain, such as acme.okta.com.' }
elseif ($HostName -match '^http://') { $refused = 'not-https: OKTA_DOMAIN begins with http://. Okta is called over https: give the domain alone, such as acme.okta.com.' }
$HostName = $HostName -replace '^https://', ''
if ($refused) { $null = $refused }
elseif ($HostName.EndsWith('/')) { $refused = 'trailing-slash: OKTA_DOMAIN ends in a slash. Leave it out: code that puts a path behind it would send two.' }
elseif ($HostName.Contains('/')) { $refused = 'path: OKTA_DOMAIN has a path behind the domain. Give the domain alone, such as acme.okta.com.' }
elseif ($HostName -notmatch '\A[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\.[A-Za-z]{2,}\z') {
  $refused = 'not-a-domain: OKTA_DOMAIN is no domain name: it holds a character that no name has, or no dot.'
}
elseif ($HostName -match '-admin\.(okta|oktapreview|okta-emea)\.com\z') {
  $refused = 'admin-host: OKTA_DOMAIN is the address of the Admin Console. Leave out -admin: the API answers at the domain without it.'
}
elseif ($Token -match '\A(Bearer|SSWS|DPoP) ') { $refused = 'token-scheme: ' + $TokenFrom + ' begins with the word that stands before a token in the header. Leave it out.' }
elseif ($Token -and $Token -notmatch '\A[A-Za-z0-9._~+/=-]+\z') {
  $refused = 'token-characters: ' + $TokenFrom + ' holds a character that no token has: a quote, a blank or a line end was copied with it.'
}
elseif (-not $CallPath -and -not $MadeFor -and $env:OKTA_DIAG_PATH) {
  if ($env:OKTA_DIAG_PATH -notmatch '\A(/[A-Za-z0-9._~@-]+)+\z') {
    $refused = 'path-form: OKTA_DIAG_PATH is no path such as /api/v1/users: it begins with a slash and has no question mark, blank or quote.'
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
