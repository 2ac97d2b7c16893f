import { verbatim } from '../verbatim'

/** The call itself, by GET. The token goes nowhere unless Okta answered before. */
export const call = verbatim`
$skip = ''
if (-not $CallPath) {
  $skip = 'no-path: set OKTA_DIAG_PATH to the path that fails, such as /api/v1/users'
  if ($MadeFor) { $skip = 'no-get: a GET of this path would show nothing' }
}
foreach ($name in $CallIds) {
  $id = [string] [Environment]::GetEnvironmentVariable($name)
  if ($id -eq '') { $skip = 'no-id: set ' + $name + ' to the id in the path'; break }
  if ($id -notmatch '\A[A-Za-z0-9._~@+-]+\z' -or @('.', '..') -contains $id) { $skip = 'no-id: ' + $name + ' has a character that no id has'; break }
  $CallPath = $CallPath.Replace('{' + $name + '}', $id)
}
if ($skip) { $null = $skip }
elseif (-not $Token) { $skip = 'no-token: set ACCESS_TOKEN or OKTA_API_TOKEN' }
elseif (-not $isOkta) { $skip = 'not-okta: the token was not sent, because the answer at this domain does not look like Okta' }
elseif ($isBound) { $skip = 'dpop: the token is bound to a key (DPoP): each call needs a proof that only its owner can make' }

if ($skip) { Write-Line 'call' ('skipped: ' + $skip) }
else {
  $scheme = 'Bearer'
  if ($kind -eq 'SSWS') { $scheme = 'SSWS' }
  Write-Line 'call' ('GET ' + $CallTemplate)
  $answer = Send-Request 'GET' $CallPath ($scheme + ' ' + $Token) ''
  if ($answer.Status -eq 0) { Write-Line 'call-reached' $answer.Why }
  else {
    Write-Line 'call-reached' 'yes'
    Write-Line 'call-status' $answer.Status
    $marks = Get-Marks $answer
    if ($marks) { Write-Line 'call-okta' ('yes (' + $marks + ')') } else { Write-Line 'call-okta' 'no' }
    $body = Get-Content-Kind $answer
    Write-Line 'body' $body
    if ($answer.Status -ge 400 -and $body -eq 'json') {
      $parsed = Read-Json $answer.Body
      $code = Get-Member-Text $parsed 'errorCode'
      if (-not $code) { $code = 'none' }
      Write-Line 'error-code' $code
      $errorId = Get-Member-Text $parsed 'errorId'
      if ($errorId) { Write-Line 'error-id' $errorId }
    }
    $challenge = Get-Header $answer 'www-authenticate'
    if ($challenge) { Write-Line 'challenge' ($challenge.Split(' ')[0]) } elseif ($answer.Status -ge 400) { Write-Line 'challenge' 'none' }
    if ($challenge -match '[ ,]error="([^"]*)"') { Write-Line 'challenge-error' $Matches[1] }
    if ($challenge -match '[ ,]scope="([^"]*)"') { Write-Line 'challenge-scope' $Matches[1] }
    if ($challenge -match '[ ,]error_description="([^"]*)"') { Write-Line 'challenge-says' $Matches[1] }
    $answered = Get-Date-Header $answer
    if ($null -eq $answered) { $answered = (Get-Epoch ([datetimeoffset]::UtcNow)) + $behind }
    $limit = Get-Header $answer 'x-rate-limit-limit'
    $remaining = Get-Header $answer 'x-rate-limit-remaining'
    $reset = Get-Whole (Get-Header $answer 'x-rate-limit-reset')
    if ($limit) { Write-Line 'rate-limit' $limit }
    if ($remaining) { Write-Line 'rate-limit-remaining' $remaining }
    if ($null -ne $reset) { Write-Line 'rate-limit-reset-in-seconds' ($reset - $answered) }
    $requestId = Get-Header $answer 'x-okta-request-id'
    if ($requestId) { Write-Line 'request-id' $requestId }
  }
}
`
