import { expect, test } from 'vitest'
import { factsRead, failed, oldAgent } from '@/lib/evidence/__fixtures__/samples'
import { oktaWidgetLog } from './okta-widget-log'

const forbidden = 'The remote server returned an error: (403) Forbidden.'
const prefixed = (words: string) => `exception thrown is = System.Net.WebException: ${words}`
const frame = '   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'line breaks that a viewer spelled out': [`note\n${failed(forbidden, '<CR><LF>')}`, `okta-widget-log.status403 2 ${prefixed(forbidden)}`],
  'real line breaks': [failed(forbidden, '\r\n'), `okta-widget-log.status403 1 ${prefixed(forbidden)}`],
  'a time and a level before it': [
    `2026-11-20 08:11:12,345 [7] ERROR ${failed(forbidden)}`,
    `okta-widget-log.status403 1 2026-11-20 08:11:12,345 [7] ERROR ${prefixed(forbidden)}`,
  ],
  'German, with its own word before a frame': [
    `${prefixed('Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.')}\n   bei OktaWidget.JwtService.GetStateTokenUsingJwt(String username)`,
    `okta-widget-log.status401 1 ${prefixed('Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.')}`,
  ],
  'Chinese, full-width brackets': [
    `${prefixed('远程服务器返回错误：（403）已禁止')}\n${frame}`,
    `okta-widget-log.status403 1 ${prefixed('远程服务器返回错误：（403）已禁止')}`,
  ],
  'frames run together, the old agent': [
    oldAgent,
    'okta-widget-log.status404 1 InvalidOperationException thrown System.Net.WebException: The remote server returned an error: (404) Not Found.',
    'okta-widget-log.oldAgent 1 at OktaWidget.OktaWidgetForm..ctor(String username, Int64 parent, Boolean doMfaChallenge)',
  ],
  'an agent that was upgraded since': [
    `${oldAgent}\n${failed(forbidden)}`,
    'older okta-widget-log.status404 1 InvalidOperationException thrown System.Net.WebException: The remote server returned an error: (404) Not Found.',
    `okta-widget-log.status403 2 ${prefixed(forbidden)}`,
  ],
  'two attempts: the last counts': [
    `${failed('(403)')}\n${failed('(401)')}`,
    `older okta-widget-log.status403 1 ${prefixed('(403)')}`,
    `okta-widget-log.status401 5 ${prefixed('(401)')}`,
  ],
  'newest first, times with a zone': [
    `2026-11-20T09:00:00Z ${failed('(401)')}\n2026-11-20T10:30:00+02:00 ${failed('(403)')}`,
    `older okta-widget-log.status403 5 2026-11-20T10:30:00+02:00 ${prefixed('(403)')}`,
    `okta-widget-log.status401 1 2026-11-20T09:00:00Z ${prefixed('(401)')}`,
  ],
  'one time without a zone: the order of the text': [
    `2026-11-20T09:00:00Z ${failed('(401)')}\n2026-11-20T08:00:00 ${failed('(403)')}`,
    `older okta-widget-log.status401 1 2026-11-20T09:00:00Z ${prefixed('(401)')}`,
    `okta-widget-log.status403 5 2026-11-20T08:00:00 ${prefixed('(403)')}`,
  ],
  'the secret goes before a status': [
    `${failed('(403)')}\n   at OktaWidget.SecurityService.unencryptData(String encryptedText)`,
    'okta-widget-log.secret 5 at OktaWidget.SecurityService.unencryptData(String encryptedText)',
  ],
  'a stored value that is no base64': [
    'Exception thrown System.FormatExceptiondata = System.FormatException: Invalid length for a Base-64 char array or string.<CR><LF>   at System.Convert.FromBase64_Decode(...)<CR><LF>   at OktaWidget.SecurityService.unencryptData(String encryptedText)',
    'okta-widget-log.secret 1 Exception thrown System.FormatExceptiondata = System.FormatException: Invalid length for a Base-64 char array or string.',
  ],
  'a key that is too short, with curly marks': [
    'The encryption algorithm ‘HS256’ requires a key size of at least ‘128’ bits.',
    'okta-widget-log.secret 1 The encryption algorithm ‘HS256’ requires a key size of at least ‘128’ bits.',
  ],
  'a status goes before the TLS frames around it': [
    `${failed('(503)')}\n   at System.Net.TlsStream.Read()`,
    `okta-widget-log.status5xx=503 1 ${prefixed('(503)')}`,
  ],
  'a proxy that wants a password': [
    failed('(407) Proxy Authentication Required'),
    `okta-widget-log.status407 1 ${prefixed('(407) Proxy Authentication Required')}`,
  ],
  'too many requests': [failed('(429)'), `okta-widget-log.status429 1 ${prefixed('(429)')}`],
  'another status': [failed('(418)'), `okta-widget-log.statusOther=418 1 ${prefixed('(418)')}`],
  'trust goes before TLS': [
    failed('The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.'),
    `okta-widget-log.trust 1 ${prefixed('The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.')}`,
  ],
  'TLS in another language, by a frame': [
    `exception thrown is - System.Net.WebException: Die zugrunde liegende Verbindung wurde getrennt. --->\nSystem.IO.IOException: Fehler\n   bei System.Net.Security.SslState.StartReadFrame(...)\n${frame}`,
    'okta-widget-log.tls 3 bei System.Net.Security.SslState.StartReadFrame(...)',
  ],
  'a name that cannot be found, not TLS': [
    failed("The underlying connection was closed: The remote name could not be resolved: 'acme.okta.com'"),
    `okta-widget-log.dns 1 ${prefixed("The underlying connection was closed: The remote name could not be resolved: 'acme.okta.com'")}`,
  ],
  'no answer in time': [failed('The operation has timed out'), `okta-widget-log.timeout 1 ${prefixed('The operation has timed out')}`],
  'no connection, in German, by a frame': [
    `${prefixed('Die Verbindung mit dem Remoteserver kann nicht hergestellt werden.')} ---> System.Net.Sockets.SocketException: Fehler\n   bei System.Net.ServicePoint.ConnectSocketInternal(...)\n${frame}`,
    'okta-widget-log.connect 2 bei System.Net.ServicePoint.ConnectSocketInternal(...)',
  ],
  'no connection': [failed('Unable to connect to the remote server'), `okta-widget-log.connect 1 ${prefixed('Unable to connect to the remote server')}`],
  'no status and nothing known': [failed('Es ist ein Fehler aufgetreten.'), `okta-widget-log.noStatus 1 ${prefixed('Es ist ein Fehler aufgetreten.')}`],
  'the agent and nothing known': [
    'exception thrown is = System.NullReferenceException: Object reference not set.\n   at OktaWidget.OktaWidgetForm.Load()',
    'okta-widget-log.unknownError 1 exception thrown is = System.NullReferenceException: Object reference not set.',
  ],
  'an inner exception belongs to the outer one': [
    'exception thrown is = System.InvalidOperationException: Failed. ---> System.Net.WebException: (401)\n   at OktaWidget.OktaWidgetForm.Load()',
    'okta-widget-log.status401 1 exception thrown is = System.InvalidOperationException: Failed. ---> System.Net.WebException: (401)',
  ],
  'a number on the next line of a wrapped mail': [
    `> exception thrown is = System.Net.WebException: The remote server\n> returned an error: (403) Forbidden.`,
    'okta-widget-log.status403 1 exception thrown is = System.Net.WebException: The remote server\n> returned an error: (403) Forbidden.',
  ],
  'HTML and zero-width characters': [
    `\n&lt;p&gt;exception thrown is = System.Net.Web\u200BException: &#40;403&#41;&nbsp;`,
    'okta-widget-log.status403 2 &lt;p&gt;exception thrown is = System.Net.Web\u200BException: &#40;403&#41;',
  ],
  'JSON in a JSON string': [
    `{\n"a": 1}\n${JSON.stringify({ _raw: JSON.stringify({ message: failed('(401)') }) })}`,
    'okta-widget-log.status401 3 {"_raw":"{\\"message\\":\\"exception thrown is = System.Net.WebException: (401)',
  ],
  'percent-encoded': [encodeURIComponent(failed('(401)')), 'okta-widget-log.status401 1 exception%20thrown%20is%20%3D%20System.Net.WebException%3A%20(401)'],
  "the sentence alone, where the agent's log is named": [
    'OktaWidget.log on our terminal server says: The remote server returned an error: (403) Forbidden.',
    'okta-widget-log.status403 1 OktaWidget.log on our terminal server says: The remote server returned an error: (403) Forbidden.',
  ],
  'the title of an article': [
    'RDP Error: The Remote Server Returned an Error: (401) Unauthorized',
    'okta-widget-log.status401 1 RDP Error: The Remote Server Returned an Error: (401) Unauthorized',
  ],
  'a connection that failed, and nothing says whose': [
    'System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.',
    'okta-widget-log.tls 1 System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsRead(paste)).toEqual(facts))

const others: Record<string, string> = {
  'the sentence alone': forbidden,
  'the sentence of a script on a server reached by RDP': `I RDP to the server and run it: Invoke-RestMethod : ${forbidden}`,
  'a status of some .NET program': `System.Net.WebException: ${forbidden}`,
  PowerShell: `Invoke-RestMethod : ${forbidden}\nAt line:1 char:1\n    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException`,
  'PowerShell without a connection': 'Invoke-WebRequest : System.Net.WebException: Unable to connect to the remote server',
  'frames of another program':
    'System.Net.WebException: The operation has timed out\n   at System.Net.HttpWebRequest.GetResponse()\n   at Acme.Orders.Client.Send(String body)',
  'another host': "System.Net.WebException: The remote name could not be resolved: 'graph.microsoft.com'",
  'another library': 'Unhandled exception. System.Net.Http.HttpRequestException: Response status code does not indicate success: 403 (Forbidden).',
  'base64 of another program': 'System.FormatException: Invalid length for a Base-64 char array or string.',
  'the header of a token': '{"alg":"HS256","typ":"JWT","kid":"128"}',
  'the name of the file': 'Where do I find OktaWidget.log and OktaCP.log?',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsRead(paste)).toEqual([]))

test('of many older attempts the latest twenty are told', () => {
  const log = Array.from({ length: 30 }, (_, i) => failed(`(4${i + 10})`)).join('\n')
  const facts = factsRead(log)
  expect(facts.length).toBe(21)
  expect(facts[0]).toBe(`older okta-widget-log.statusOther=419 37 ${prefixed('(419)')}`)
  expect(facts[20]).toBe(`okta-widget-log.statusOther=439 117 ${prefixed('(439)')}`)
})

test('each attempt is told with its time, the last twenty', () => {
  const at = (hour: number, status: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z ${failed(`(${status})`)}`
  const { events } = oktaWidgetLog.read([at(10, 401), at(9, 403)].join('\n'), new Date(0))
  expect(events?.map(({ time, outcome, failed: isFailed }) => [new Date(time!).getUTCHours(), outcome, isFailed])).toEqual([
    [9, '403', true],
    [10, '401', true],
  ])
  expect(oktaWidgetLog.read(Array.from({ length: 30 }, () => failed('(401)')).join('\n'), new Date(0)).events).toHaveLength(20)
})
