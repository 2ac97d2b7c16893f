import type { Plan } from '../about'
import { verbatim } from '../verbatim'

/** How to run it, what it was made for, and how a line is printed. */
export const opening = ({ madeFor = '', template = '', path = '', ids, scope = '' }: Plan) => verbatim`
# Asks your Okta domain why a call fails and prints what it finds, one "key: value" per line. It prints no secret.
#
#   $env:OKTA_DOMAIN = 'acme.okta.com'        your domain, as in the address bar, without -admin
#   $env:ACCESS_TOKEN = Get-Clipboard        copy the token before: it stays out of the history
#   (or OKTA_API_TOKEN for an API token, which is sent as SSWS)
${ids.length > 0 ? `#   ${ids.map((id) => `$env:${id} = '...'`).join('; ')}        the id in the path of the failing call\n` : ''}${path === '' ? "#   $env:OKTA_DIAG_PATH = '/api/v1/...'        optional: the path that fails, to call it by GET\n" : ''}#   $env:CLIENT_ID = '...'        optional: a client without a secret on the same authorization server, to ask whether the token is active
#   powershell -ExecutionPolicy Bypass -File okta-diag.ps1        (or pwsh)
#
# It only reads: GET, and one POST to /introspect if CLIENT_ID is set. It sends the token to OKTA_DOMAIN only, over https.
# OKTA_DIAG_BASE = http://127.0.0.1:PORT (or http://localhost:PORT) sends everything to your own server on this machine instead, to try the script.
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Set-PSDebug -Off

$MadeFor = '${madeFor}'
$CallTemplate = '${template}'
$CallPath = '${path}'
$CallIds = @(${ids.map((id) => `'${id}'`).join(', ')})
$ScopeNeeded = '${scope}'

$TokenFrom = ''
$Token = ''
if ($env:ACCESS_TOKEN) { $TokenFrom = 'ACCESS_TOKEN'; $Token = $env:ACCESS_TOKEN }
elseif ($env:OKTA_API_TOKEN) { $TokenFrom = 'OKTA_API_TOKEN'; $Token = $env:OKTA_API_TOKEN }

# One line of plain characters, the token hidden wherever an answer might repeat it.
function Write-Line([string] $Key, [string] $Value) {
  if ($Token.Length -ge 6) { $Value = $Value.Replace($Token, '(hidden)') }
  $Value = $Value -replace '[^ -~]', '?'
  if ($Value.Length -gt 300) { $Value = $Value.Substring(0, 300) }
  Write-Output ('{0}: {1}' -f $Key, $Value)
}

function Get-Epoch([datetimeoffset] $Time) { [long] [math]::Floor(($Time.UtcDateTime - [datetime]::new(1970, 1, 1, 0, 0, 0, [DateTimeKind]::Utc)).TotalSeconds) }
function Get-Utc([long] $Seconds) { [datetime]::new(1970, 1, 1, 0, 0, 0, [DateTimeKind]::Utc).AddSeconds($Seconds).ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture) }
`
