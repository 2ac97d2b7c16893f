import { verbatim } from '../verbatim'

/** Whether Okta answers at the domain, which engine it runs, whose certificate is shown, and what time it is there. No token is sent. */
export const reach = verbatim`
# Who issued the certificate that this machine is shown, on a direct connection; nothing where that fails, for example behind a proxy.
function Get-Tls-Issuer {
  $connection = [Net.Sockets.TcpClient]::new()
  try {
    if (-not $connection.ConnectAsync($HostName, 443).Wait(5000)) { return '' }
    $stream = [Net.Security.SslStream]::new($connection.GetStream())
    if (-not $stream.AuthenticateAsClientAsync($HostName).Wait(5000)) { return '' }
    [string] $stream.RemoteCertificate.Issuer
  }
  catch { '' }
  finally { $connection.Dispose() }
}

Write-Line 'domain' $HostName
$isOkta = $false
$oktaTime = $null
$organization = Send-Request 'GET' '/.well-known/okta-organization' '' ''
$here = Get-Epoch ([datetimeoffset]::UtcNow)
if ($organization.Status -eq 0) { Write-Line 'reached' $organization.Why }
else {
  Write-Line 'reached' 'yes'
  Write-Line 'organization-status' $organization.Status
  $pipeline = Get-Member-Text (Read-Json $organization.Body) 'pipeline'
  $marks = Get-Marks $organization
  if (@('v1', 'idx') -ccontains $pipeline) { $marks = (@($marks, 'pipeline') | Where-Object { $_ }) -join ', ' }
  $isOkta = $marks -ne ''
  if ($isOkta) { Write-Line 'okta' ('yes (' + $marks + ')') }
  else { Write-Line 'okta' ('no (the answer bears no mark of Okta; its body is ' + (Get-Content-Kind $organization) + ')') }
  if ($pipeline -ceq 'v1') { Write-Line 'engine' 'v1 (Classic Engine)' }
  if ($pipeline -ceq 'idx') { Write-Line 'engine' 'idx (Identity Engine)' }
  if (-not $IsLocal) {
    $issuedBy = Get-Tls-Issuer
    if ($issuedBy) { Write-Line 'tls-issuer' $issuedBy }
  }
  $date = Get-Date-Header $organization
  # The time of a proxy says nothing about Okta's.
  if ($null -ne $date -and $isOkta) {
    $oktaTime = $date
    Write-Line 'okta-time' (Get-Utc $oktaTime)
    Write-Line 'clock-skew-seconds' ($oktaTime - $here)
  }
}
# How far this clock is behind Okta's.
$behind = 0
if ($null -ne $oktaTime) { $behind = $oktaTime - $here }
`
