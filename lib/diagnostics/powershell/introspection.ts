import { verbatim } from '../verbatim'

/** Asks the server that issued the token whether it is active: only that server knows, and only a client of its own may ask. */
export const introspection = verbatim`
$skip = ''
$at = '/oauth2'
if (-not $env:CLIENT_ID) { $skip = 'no-client: CLIENT_ID is not set' }
elseif ($env:CLIENT_ID -notmatch '\A[A-Za-z0-9_-]+\z') { $skip = 'no-client: CLIENT_ID has a character that no client id has' }
elseif ($kind -ne 'JWT') { $skip = 'no-jwt: only a JWT says which server issued it' }
elseif (-not $isOkta) { $skip = 'not-okta: the token was not sent, because the answer at this domain does not look like Okta' }
elseif ($issuer -notmatch ('\Ahttps://' + [regex]::Escape($HostName) + '(/oauth2/[A-Za-z0-9_-]+)?\z')) {
  $skip = 'other-server: no server of OKTA_DOMAIN issued the token, so none here knows it'
}
elseif ($Matches.ContainsKey(1)) { $at = $Matches[1] }

if ($skip) { Write-Line 'introspection' ('skipped: ' + $skip) }
else {
  $form = 'token=' + [uri]::EscapeDataString($Token) + '&token_type_hint=access_token&client_id=' + $env:CLIENT_ID
  $answer = Send-Request 'POST' ($at + '/v1/introspect') '' $form
  $parsed = Read-Json $answer.Body
  $active = Get-Member-Text $parsed 'active'
  $fault = Get-Member-Text $parsed 'error'
  if ($answer.Status -eq 0) { Write-Line 'introspection' ('failed: ' + $answer.Why) }
  elseif ($answer.Status -eq 200 -and $active -eq 'True') { Write-Line 'introspection' 'active' }
  elseif ($answer.Status -eq 200 -and $active -eq 'False') { Write-Line 'introspection' 'inactive' }
  elseif ($answer.Status -eq 401) { Write-Line 'introspection' ('refused: 401 ' + $fault + ' (the server requires client authentication, which says nothing about the token)') }
  else { Write-Line 'introspection' ('failed: ' + $answer.Status + ' ' + $fault) }
}
Write-Line 'done' 'okta-diag'
`
