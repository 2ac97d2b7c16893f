import { verbatim } from '../verbatim'

/** Whether Okta answers at the domain, which engine it runs, whose certificate is shown, and what time it is there. No token is sent. */
export const reach = verbatim`
# Who issued the certificate that this machine is shown, on a direct connection; nothing where that fails, for example behind a proxy.
# Any certificate is taken, only to read who issued it: nothing is sent.
function Get-Tls-Issuer {
  $connection = [Net.Sockets.TcpClient]::new()
  try {
    if (-not $connection.ConnectAsync($HostName, 443).Wait(5000)) { return '' }
    $connection.ReceiveTimeout = 5000
    $connection.SendTimeout = 5000
    $stream = [Net.Security.SslStream]::new($connection.GetStream(), $false, { $true })
    # Not by a task: another thread could not run the block above.
    $stream.AuthenticateAsClient($HostName)
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
  else { Write-Line 'okta' ('no (the answer has no mark of Okta; its body is ' + (Get-Content-Kind $organization) + ')') }
  if ($pipeline -ceq 'v1') { Write-Line 'engine' 'v1 (Classic Engine)' }
  if ($pipeline -ceq 'idx') { Write-Line 'engine' 'idx (Identity Engine)' }
  $date = Get-Date-Header $organization
  # The time of a proxy says nothing about Okta's.
  if ($null -ne $date -and $isOkta) {
    $oktaTime = $date
    Write-Line 'okta-time' (Get-Utc $oktaTime)
    Write-Line 'clock-skew-seconds' ($oktaTime - $here)
  }
}
if (-not $IsLocal -and ($organization.Status -ne 0 -or $organization.Why -eq 'no, certificate')) {
  $issuedBy = Get-Tls-Issuer
  if ($issuedBy) { Write-Line 'tls-issuer' $issuedBy }
}
# How far this clock is behind Okta's.
$behind = 0
if ($null -ne $oktaTime) { $behind = $oktaTime - $here }
`
