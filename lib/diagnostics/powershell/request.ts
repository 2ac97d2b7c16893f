import { verbatim } from '../verbatim'

/** One request, what its answer's headers say, and the top level of a JSON object. */
export const request = verbatim`
Add-Type -AssemblyName System.Net.Http
# Windows PowerShell offers old versions of TLS alone where it is not told otherwise.
try { [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12 } catch { $null = $_ }

# The answer as a table: Status (0 without one), Headers (lower case), Body, Why. It follows no redirect.
function Send-Request([string] $Method, [string] $Path, [string] $Authorization, [string] $Form) {
  $handler = [Net.Http.HttpClientHandler]::new()
  $handler.AllowAutoRedirect = $false
  $handler.UseCookies = $false
  if ($IsLocal) { $handler.UseProxy = $false }
  $client = [Net.Http.HttpClient]::new($handler)
  $client.Timeout = [timespan]::FromSeconds(30)
  $answer = @{ Status = 0; Headers = @{}; Body = ''; Why = '' }
  try {
    $message = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::new($Method), $Origin + $Path)
    $null = $message.Headers.TryAddWithoutValidation('Accept', 'application/json')
    $null = $message.Headers.TryAddWithoutValidation('User-Agent', 'okta-diag/1')
    if ($Authorization) { $null = $message.Headers.TryAddWithoutValidation('Authorization', $Authorization) }
    if ($Form) { $message.Content = [Net.Http.StringContent]::new($Form, [Text.Encoding]::ASCII, 'application/x-www-form-urlencoded') }
    $response = $client.SendAsync($message).GetAwaiter().GetResult()
    $answer.Status = [int] $response.StatusCode
    foreach ($header in @($response.Headers) + @($response.Content.Headers)) {
      if ($null -ne $header) { $answer.Headers[$header.Key.ToLowerInvariant()] = @($header.Value) -join ', ' }
    }
    $answer.Body = [string] $response.Content.ReadAsStringAsync().GetAwaiter().GetResult()
  }
  catch { $answer.Why = Get-Failure $_.Exception }
  finally { $client.Dispose() }
  $answer
}

# Names of types and of enumerations: messages are in the language of Windows.
function Get-Failure($Exception) {
  $why = 'other'
  for ($one = $Exception; $null -ne $one; $one = $one.InnerException) {
    if ($one -is [OperationCanceledException]) { $why = 'timeout' }
    elseif ($one -is [Security.Authentication.AuthenticationException]) { return 'no, certificate' }
    elseif ($one -is [Net.WebException]) {
      switch ([string] $one.Status) {
        'NameResolutionFailure' { return 'no, dns' }
        'ConnectFailure' { $why = 'connect' }
        'TrustFailure' { return 'no, certificate' }
        'SecureChannelFailure' { $why = 'tls' }
        'ProxyNameResolutionFailure' { return 'no, proxy' }
        'Timeout' { $why = 'timeout' }
        'ConnectionClosed' { $why = 'broken' }
      }
    }
    elseif ($one -is [Net.Sockets.SocketException]) {
      switch ([string] $one.SocketErrorCode) {
        'HostNotFound' { return 'no, dns' }
        'NoData' { return 'no, dns' }
        'TryAgain' { return 'no, dns' }
        'ConnectionRefused' { return 'no, connect' }
        'TimedOut' { return 'no, timeout' }
        'ConnectionReset' { $why = 'broken' }
        default { $why = 'connect' }
      }
    }
  }
  'no, ' + $why
}

function Get-Header($Answer, [string] $Name) { [string] $Answer.Headers[$Name] }

# What in the answer is Okta's own.
function Get-Marks($Answer) {
  $found = @()
  if (Get-Header $Answer 'x-okta-request-id') { $found += 'x-okta-request-id' }
  if ((Get-Header $Answer 'p3p') -like '*HONK*') { $found += 'p3p' }
  if ((Get-Header $Answer 'content-security-policy') -like '*oktacdn.com*') { $found += 'content-security-policy' }
  $found -join ', '
}

function Get-Content-Kind($Answer) {
  $text = $Answer.Body.TrimStart()
  if ($text -eq '') { 'empty' } elseif ($text -match '^[{\[]') { 'json' } elseif ($text.StartsWith('<')) { 'html' } else { 'other' }
}

# A member of an object, as text; a list has blanks between.
function Get-Member-Text($Object, [string] $Name) {
  if ($null -eq $Object -or $Object -isnot [Management.Automation.PSCustomObject]) { return '' }
  $property = $Object.PSObject.Properties[$Name]
  if ($null -eq $property -or $null -eq $property.Value) { return '' }
  (@($property.Value) | ForEach-Object { [Convert]::ToString($_, [cultureinfo]::InvariantCulture) }) -join ' '
}

function Read-Json([string] $Text) {
  if ($Text.TrimStart() -notmatch '^\{') { return $null }
  try { ConvertFrom-Json -InputObject $Text } catch { $null }
}

# Seconds since 1970 of a header's date; nothing where it is none.
function Get-Date-Header($Answer) {
  $time = [datetimeoffset]::MinValue
  $text = Get-Header $Answer 'date'
  if ([datetimeoffset]::TryParseExact($text, 'r', [cultureinfo]::InvariantCulture, [Globalization.DateTimeStyles]::AssumeUniversal, [ref] $time)) { Get-Epoch $time }
}

# A count of seconds without its fraction; nothing where it is none.
function Get-Whole([string] $Text) { if ($Text -match '^(\d{1,11})(\.\d*)?$') { [long] $Matches[1] } }
`
