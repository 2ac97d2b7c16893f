import { expect, test } from 'vitest'
import { pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { httpResponse } from './http-response'

const id = '0123456789abcdef0123456789abcdef'
const api = 'https://acme.okta.com/api/v1'
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJsZW5hIn0.c2lnbmF0dXJl'
const apiToken = '00abcdefghijABCDEFGHIJ0123456789-_abcdef12'
const date = (clock: string) => `Sat, 21 Nov 2026 ${clock} GMT`

const curl = `> GET /api/v1/groups HTTP/2
> Host: acme.okta.com
> Accept: */*
> Authorization: Bearer ${jwt}
>
< HTTP/2 403
< date: ${date('08:59:10')}
< x-okta-request-id: ${id}
< content-length: 0
<
* Connection #0 to host acme.okta.com left intact`

const stamp = (second: number) => `2026-11-20T10:00:0${second}.45${second}-0500 [DEBUG] provider.terraform-provider-okta_v4.6.1: `
const terraform = [
  'GET /api/v1/policies?type=ACCESS_POLICY HTTP/1.1',
  'Host: acme.okta.com',
  'Authorization: DPoP [REDACTED]',
  '',
  'HTTP/2.0 200 OK',
  '',
  'DELETE /api/v1/policies/00p1acme HTTP/1.1',
  'Host: acme.okta.com',
  'Authorization: DPoP [REDACTED]',
  '',
  'HTTP/2.0 403 Forbidden',
  'Content-Length: 0',
  'P3p: CP="HONK"',
  '',
]
  .map((line, i) => stamp(i % 7) + line)
  .join('\n')

const har = (...entries: { status: number; url: string; headers?: Record<string, string>; text?: string }[]) =>
  JSON.stringify({
    log: {
      entries: entries.map(({ status, url, headers = {}, text }) => ({
        request: { method: 'GET', url, headers: [{ name: 'accept', value: '*/*' }], bodySize: 0 },
        response: {
          status,
          headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
          content: { size: text?.length ?? 0, mimeType: 'application/json', ...(text ? { text } : {}) },
        },
      })),
    },
  })

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'what curl -v prints': [
    curl,
    'status403 6 HTTP/2 403',
    `okta 8 x-okta-request-id: ${id}`,
    'emptyBody 9 content-length: 0',
    `requestId=${id} 8 x-okta-request-id: ${id}`,
    `date=20261121T085910Z 7 date: ${date('08:59:10')}`,
    `!clockDiffers 7 date: ${date('08:59:10')}`,
    'method=GET 1 GET /api/v1/groups HTTP/2',
    'path=/api/v1/groups 1 /api/v1/groups',
    'managementPath 1 /api/v1/groups',
    'bearerSent 4 Authorization: Bearer',
  ],
  'the last failure of a debug log, each line with its time': [
    terraform,
    'status403 11 HTTP/2.0 403 Forbidden',
    'okta 13 CP="HONK"',
    'emptyBody 12 Content-Length: 0',
    'method=DELETE 7 DELETE /api/v1/policies/00p1acme HTTP/1.1',
    'path=/api/v1/policies/- 7 /api/v1/policies/00p1acme',
    'managementPath 7 /api/v1/policies/00p1acme',
    'dpopSent 9 Authorization: DPoP',
  ],
  'an earlier failure is told as such, a later success of the same call is told': [
    'HTTP/1.1 429 Too Many Requests\n\nHTTP/1.1 503 Service Unavailable\n\nHTTP/1.1 200 OK\n',
    'older status429 1 HTTP/1.1 429 Too Many Requests',
    'status5xx=503 3 HTTP/1.1 503 Service Unavailable',
    'success=200 5 HTTP/1.1 200 OK',
  ],
  'the last by the servers’ dates, where each bears one': [
    `HTTP/1.1 500 Internal Server Error\nDate: ${date('08:00:09')}\n\nHTTP/1.1 404 Not Found\nDate: ${date('08:00:01')}\n`,
    'older status404 4 HTTP/1.1 404 Not Found',
    'status5xx=500 1 HTTP/1.1 500 Internal Server Error',
    `date=20261121T080009Z 2 Date: ${date('08:00:09')}`,
  ],
  'a capture of a browser: the entry that failed': [
    har(
      { status: 200, url: `${api}/users/me` },
      { status: 403, url: `${api}/groups/00g1/users?limit=5`, headers: { 'X-Okta-Request-Id': id }, text: '{"errorCode":1}' },
      {
        status: 200,
        url: `${api}/apps`,
      },
    ),
    'status403 1 "status":403',
    `okta 1 X-Okta-Request-Id","value":"${id}`,
    String.raw`!emptyBody 1 "text":"{\"errorCode\":1}"`,
    `requestId=${id} 1 X-Okta-Request-Id","value":"${id}`,
    'method=GET 1 "method":"GET"',
    `path=/api/v1/groups/-/users 1 "url":"${api}/groups/00g1/users?limit=5"`,
    `managementPath 1 "url":"${api}/groups/00g1/users?limit=5"`,
  ],
  'the developer tools of a browser': [
    `Request URL: ${api}/users/00u1lena/factors\nRequest Method: POST\nStatus Code: 429 Too Many Requests\nResponse Headers\ndate: ${date('11:00:00')}\nRequest Headers\nauthorization: SSWS ${apiToken}`,
    'status429 3 Status Code: 429',
    `okta 1 ${api}/users/00u1lena/factors`,
    `date=20261121T110000Z 5 date: ${date('11:00:00')}`,
    `clockDiffers=7200 5 date: ${date('11:00:00')}`,
    'method=POST 2 Method: POST',
    `path=/api/v1/users/-/factors 1 ${api}/users/00u1lena/factors`,
    `managementPath 1 ${api}/users/00u1lena/factors`,
    'sswsSent 7 authorization: SSWS',
  ],
  'the same, name and value on lines of their own; an old answer says nothing of clocks': [
    `Request URL\nhttps://acme.okta.com/oauth2/default/v1/token\nRequest Method\nPOST\nStatus Code\n401 Unauthorized\nx-okta-request-id\n${id}\ndate\n${date('07:00:00')}`,
    'status401 5 Status Code\n401',
    `okta 7 x-okta-request-id\n${id}`,
    `requestId=${id} 7 x-okta-request-id\n${id}`,
    `date=20261121T070000Z 9 date\n${date('07:00:00')}`,
    'method=POST 3 Method\nPOST',
    'path=/oauth2/default/v1/token 2 https://acme.okta.com/oauth2/default/v1/token',
    'signInPath 2 https://acme.okta.com/oauth2/default/v1/token',
  ],
  'what Python’s http.client prints, and urllib3 of the same call': [
    String.raw`send: b'GET /api/v1/apps/0oa1acme HTTP/1.1\r\nHost: acme.okta.com\r\nAuthorization: SSWS ${jwt}\r\n\r\n'
reply: 'HTTP/1.1 401 Unauthorized\r\n'
header: Server: nginx
DEBUG:urllib3.connectionpool:https://acme.okta.com:443 "GET /api/v1/apps/0oa1acme HTTP/1.1" 401 0`,
    'status401 2 HTTP/1.1 401 Unauthorized',
    'okta 1 Host: acme.okta.com',
    'emptyBody 4 GET /api/v1/apps/0oa1acme HTTP/1.1" 401 0',
    'method=GET 1 GET /api/v1/apps/0oa1acme HTTP/1.1',
    'path=/api/v1/apps/- 1 /api/v1/apps/0oa1acme',
    'managementPath 1 /api/v1/apps/0oa1acme',
    'sswsSent 1 Authorization: SSWS eyJh…(49 characters hidden)',
    'jwtAsSsws 1 Authorization: SSWS eyJh…(49 characters hidden)',
  ],
  'what Node prints of an error': [
    `AxiosError {\n  config: { method: 'get', url: '${api}/logs?since=x', headers: { Authorization: 'Bearer ${jwt}' } },\n  response: {\n    status: 403,\n    headers: { 'x-okta-request-id': '${id}' },\n    data: ''\n  }\n}`,
    'status403 4 status: 403',
    `okta 5 x-okta-request-id': '${id}`,
    "emptyBody 6 data: ''",
    `requestId=${id} 5 x-okta-request-id': '${id}`,
    "method=GET 2 method: 'get'",
    `path=/api/v1/logs 2 url: '${api}/logs?since=x'`,
    `managementPath 2 url: '${api}/logs?since=x'`,
    "bearerSent 2 Authorization: 'Bearer",
  ],
  'a proxy that answers in Okta’s place': [
    `> GET ${api}/users HTTP/1.1\n> Host: acme.okta.com\n> Authorization: Bearer x\n>\n< HTTP/1.1 403 Forbidden\n< Server: squid/5.7\n< Content-Type: text/html\n<\n<!DOCTYPE html><html>`,
    'status403 5 HTTP/1.1 403 Forbidden',
    'okta 1 https://acme.okta.com/api/v1/users',
    'notOkta 6 Server: squid/5.7',
    'html 9 <!DOCTYPE html><html>',
    '!emptyBody 9 <!DOCTYPE html><html>',
    `method=GET 1 GET ${api}/users HTTP/1.1`,
    `path=/api/v1/users 1 ${api}/users`,
    `managementPath 1 ${api}/users`,
    'bearerSent 3 Authorization: Bearer',
  ],
  'a head that may be cut proves no other server': ['HTTP/1.1 502 Bad Gateway\nServer: cloudflare', 'status5xx=502 1 HTTP/1.1 502 Bad Gateway'],
  'the front server of Okta has no marks, and a body of its own': [
    'HTTP/1.1 404 Not Found\nserver: Apache\ncontent-length: 46\n\n{"status":404,"message":"Resource not found"}',
    'status404 1 HTTP/1.1 404 Not Found',
    'unroutedNotFound 5 {"status":404,"message":"Resource not found"}',
    '!emptyBody 5 {"status":404,"message":"Resource not found"}',
  ],
  'a request that is shown whole and carries nothing': [
    'GET /api/v1/users/lena@acme.example HTTP/1.1\nHost: acme-admin.okta.com\nAccept: */*\n\nHTTP/1.1 403 Forbidden\nP3P: CP="HONK"\n\n{"errorCode":"E0000005"}',
    'status403 5 HTTP/1.1 403 Forbidden',
    'okta 6 CP="HONK"',
    'adminHost 2 Host: acme-admin.okta.com',
    '!emptyBody 8 {"errorCode":"E0000005"}',
    'method=GET 1 GET /api/v1/users/lena@acme.example HTTP/1.1',
    'path=/api/v1/users/- 1 /api/v1/users/lena@acme.example',
    'managementPath 1 /api/v1/users/lena@acme.example',
    'noAuthorization 2 Host: acme-admin.okta.com\nAccept: */*',
  ],
  'PowerShell: the status in brackets, the address in the script': [
    `Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\n+ $r = Invoke-RestMethod -Method Put -Uri "${api}/users/00u1/lifecycle/activate"`,
    'status403 1 : (403)',
    `okta 2 ${api}/users/00u1/lifecycle/activate`,
    'method=PUT 2 -Method Put',
    `path=/api/v1/users/-/lifecycle/activate 2 ${api}/users/00u1/lifecycle/activate`,
    `managementPath 2 ${api}/users/00u1/lifecycle/activate`,
  ],
  'a command alone': [
    `curl -H 'Authorization: SSWS {apiToken}' -d '{}' https://<org>.oktapreview.com/api/v1/groups`,
    'okta 1 https://<org>.oktapreview.com/api/v1/groups',
    'method=POST 1 curl',
    'path=/api/v1/groups 1 https://<org>.oktapreview.com/api/v1/groups',
    'managementPath 1 https://<org>.oktapreview.com/api/v1/groups',
    'sswsSent 1 Authorization: SSWS',
  ],
  'fields that a log writes one after the other': [
    `call: tf_http_req_method=GET tf_http_req_uri=/api/v1/groups/00g1\nanswer: X-Okta-Request-Id=${id} tf_http_res_status_code=404`,
    'status404 2 tf_http_res_status_code=404',
    `okta 2 X-Okta-Request-Id=${id}`,
    `requestId=${id} 2 X-Okta-Request-Id=${id}`,
    'method=GET 1 method=GET',
    'path=/api/v1/groups/- 1 /api/v1/groups/00g1',
    'managementPath 1 /api/v1/groups/00g1',
  ],
  'a stream is no body': [
    "Response {\n  status: 403,\n  headers: Headers { server: 'nginx' },\n  body: ReadableStream { locked: false },\n  url: 'https://acme.okta.com/api/v1/apps'\n}",
    'status403 2 status: 403',
    "okta 5 url: 'https://acme.okta.com/api/v1/apps'",
    "path=/api/v1/apps 5 url: 'https://acme.okta.com/api/v1/apps'",
    "managementPath 5 url: 'https://acme.okta.com/api/v1/apps'",
  ],
  'what OkHttp logs': [
    `--> GET ${api}/groups http/1.1\n--> END GET\n<-- 403 ${api}/groups (120ms)\n<-- END HTTP (0-byte body)`,
    'status403 3 <-- 403',
    `okta 1 ${api}/groups`,
    'emptyBody 4 (0-byte body)',
    'method=GET 1 GET',
    `path=/api/v1/groups 1 ${api}/groups`,
    `managementPath 1 ${api}/groups`,
  ],
  'a page that says it twice': [
    '<html>\n<head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1></body>\n</html>',
    'status5xx=502 3 502 Bad Gateway',
    'html 1 <html>',
  ],
  'an object within a string': [
    JSON.stringify({ message: JSON.stringify({ statusCode: 403, headers: { 'x-okta-request-id': id }, body: '' }) }),
    String.raw`status403 1 \"statusCode\":403`,
    String.raw`okta 1 x-okta-request-id\":\"${id}`,
    String.raw`emptyBody 1 \"body\":\"\"`,
    String.raw`requestId=${id} 1 x-okta-request-id\":\"${id}`,
  ],
  'a status within a body is not the answer’s': [
    '{"statusCode":502,"headers":{"date":"x"},"body":{"status":404,"message":"Gone"}}',
    'status5xx=502 1 "statusCode":502',
    '!emptyBody 1 {"status":404,"message":"Gone"}',
  ],
  'the innermost status where nothing else is an answer': ['{"kind":"x","error":{"status":500,"message":{"statusCode":400}}}', 'status400 1 "statusCode":400'],
  'a page that signing in begins with is no surprise': [
    'GET /oauth2/v1/authorize?client_id=x HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 400 Bad Request\nContent-Type: text/html\nP3P: CP="HONK"\n\n<html><head>',
    'status400 4 HTTP/1.1 400 Bad Request',
    'okta 6 CP="HONK"',
    '!emptyBody 8 <html><head>',
    'method=GET 1 GET /oauth2/v1/authorize?client_id=x HTTP/1.1',
    'path=/oauth2/v1/authorize 1 /oauth2/v1/authorize?client_id=x',
    'signInPath 1 /oauth2/v1/authorize?client_id=x',
    'noAuthorization 2 Host: acme.okta.com',
  ],
  'nothing but success': [
    `HTTP/2 200\nx-okta-request-id: ${id}\n`,
    'success=200 1 HTTP/2 200',
    `okta 2 x-okta-request-id: ${id}`,
    `requestId=${id} 2 x-okta-request-id: ${id}`,
  ],
  'a proxy that connects, and a server that says go on': [
    'CONNECT acme.okta.com:443 HTTP/1.1\n\nHTTP/1.1 200 Connection established\n\nPOST /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: SSWS x\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 405 Method Not Allowed\n',
    'status405 11 HTTP/1.1 405 Method Not Allowed',
    'okta 6 Host: acme.okta.com',
    'method=POST 5 POST /api/v1/users HTTP/1.1',
    'path=/api/v1/users 5 /api/v1/users',
    'managementPath 5 /api/v1/users',
    'sswsSent 7 Authorization: SSWS',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(httpResponse, paste)).toEqual(facts))

/** Words in which a status stands, and what is read of it. */
const wordings: Record<string, string> = {
  'HTTP/1.1 403 Forbidden': 'status403',
  'HTTP/3 401': 'status401',
  'Error calling the Okta API (Status Code 403) : {"errorCode":"E0000005"': 'status403',
  'Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.': 'status401',
  'the API returned an error: 403 Forbidden': 'status403',
  'failed to list: the API returned an error: Nope. Causes: , Status: 403 Forbidden': 'status403',
  'HttpError: HTTP 403 ': 'status403',
  'OktaApiError: Okta HTTP 401 E0000011 Nope': 'status401',
  'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: x': 'status404',
  'urllib.error.HTTPError: HTTP Error 400: Bad Request': 'status400',
  'Request failed with status code 429': 'status429',
  'Response status code does not indicate success: 405 (Method Not Allowed).': 'status405',
  'Server returned HTTP response code: 503 for URL': 'status5xx=503',
  'org.springframework.web.client.HttpClientErrorException$Forbidden: 403 Forbidden: "{}"': 'status403',
  'the server responded with a status of 409 (Conflict)': 'statusOther=409',
  'StatusCode        : 403\nStatusDescription : Forbidden': 'status403',
  "StatusCode: 502, ReasonPhrase: 'Bad Gateway', Version: 1.1": 'status5xx=502',
  '<Response [401]>': 'status401',
  '403 - Forbidden(禁止)': 'status403',
  'unexpected status code 504': 'status5xx=504',
  'Not good\n\n401\n\n{\n"error": "x"\n}': 'status401',
  '{"message":"403 Forbidden","code":403}': 'status403',
  'we see 403 errors on every plan': 'status403',
  'every call -> 403 since Monday': 'status403',
  'all day we got a 401': 'status401',
  '203.0.113.9 - - [21/Nov/2026] "GET /x HTTP/1.1" 403 41 "-"': 'status403',
}
for (const [words, fact] of Object.entries(wordings))
  test(`wording: ${words.split('\n', 1)[0]}`, () => expect(factsReadBy(httpResponse, words).map((one) => one.split(' ', 1)[0])).toEqual([fact]))

/** What a request carries, and which facts are read of it. */
const carried: Record<string, [header: string, ...keys: string[]]> = {
  'a token': [`Authorization: Bearer ${jwt}`, 'bearerSent'],
  'an API token': [`Authorization: SSWS ${apiToken}`, 'sswsSent'],
  'a token with proof': [`Authorization: DPoP ${jwt}`, 'dpopSent'],
  'a token as an API token': [`Authorization: SSWS ${jwt}`, 'sswsSent', 'jwtAsSsws'],
  'an API token as a token': [`Authorization: Bearer ${apiToken}`, 'bearerSent', 'malformedAuthorization'],
  'a token without its scheme': [`Authorization: ${jwt}`, 'malformedAuthorization'],
  'an API token without its scheme': [`Authorization: ${apiToken}`, 'malformedAuthorization'],
  'a variable in code, and no scheme': ["headers: { 'Authorization': props.get('KEY') }", 'schemeUnseen'],
  'a variable behind its scheme': ["headers: { 'Authorization': prefix('SSWS') + token }"],
  'a scheme twice': [`Authorization: Bearer Bearer ${jwt}`, 'bearerSent', 'malformedAuthorization'],
  'a mark after the scheme': [`Authorization: Bearer: ${jwt}`, 'malformedAuthorization'],
  'a scheme of others': ['Authorization: Token 0123456789abcdef0123', 'malformedAuthorization'],
  'no token': ['Authorization: Bearer undefined', 'bearerSent', 'malformedAuthorization'],
  'a token that was taken out': ['Authorization: Bearer [REDACTED]', 'bearerSent'],
  'all taken out': ['Authorization: [REDACTED]'],
  'a token that a program puts in': ["headers['Authorization'] = 'Bearer ' + token", 'bearerSent'],
  'in a script of PowerShell': ['$headers.Add("Authorization", "SSWS $token")', 'sswsSent'],
  'what works is not what failed': ['works: -H "Authorization: SSWS x"'],
  'words about it': ['Authorization: token missing'],
}
for (const [name, [header, ...keys]] of Object.entries(carried)) test(`carried: ${name}`, () => expect(factKeysReadBy(httpResponse, header)).toEqual(keys))

/** Addresses, and what they are told as. */
const paths: Record<string, string> = {
  [`GET ${api}/users/00u1lena/groups?limit=200`]: '/api/v1/users/-/groups',
  [`Get "${api}/apps/0oa1acme/users": dial tcp: timeout`]: '/api/v1/apps/-/users',
  'GET https://id.acme.example/api/v1/users/lena': '/api/v1/users/-',
  'POST /oauth2/aus1acme/v1/token HTTP/1.1': '/oauth2/-/v1/token',
  'request for url: https://acme.okta.com/api/v1/authn failed': '/api/v1/authn',
  'www-authenticate: Bearer resource="/api/v1/groups/00g1"': '/api/v1/groups/-',
}
for (const [paste, path] of Object.entries(paths))
  test(`path: ${paste}`, () =>
    expect(
      factsReadBy(httpResponse, paste)
        .filter((one) => one.startsWith('path'))
        .map((one) => one.split(' ', 1)[0]),
    ).toEqual([`path=${path}`]))

const others: Record<string, string> = {
  numbers: 'We have 403 users in 500 groups; it took 404 ms at 10:04:03.500, port 443, build 1.2.403',
  'an address that is only mentioned': 'Our org is https://acme.okta.com and nobody gets in',
  'a web page': '<!DOCTYPE html><html><body>404 pages</body></html>',
  'a line of a program': 'at send (/srv/app/lib/http.js:403:17)',
  'the path of another API': 'GET https://grafana.acme.example/api/v1/dashboards-of-lena',
  'a table of what statuses mean': 'Status\tWhat to do\n401 Unauthorized\trenew the token\n403 Forbidden\tgrant the scope\n429 Too Many Requests\twait',
  'an article about one': 'At Okta, 429 Too Many Requests means that a limit was reached.',
  'settings that name addresses': 'token_url = https://id.acme.example/oauth2/v1/token\nissuer: https://acme.okta.com/oauth2/default',
  'claims that name an org': '{"iss":"https://acme.okta.com","aud":"https://acme.okta.com","exp":1795251660}',
  'a page of Okta’s documentation': 'See https://developer.okta.com/docs/reference/error-codes/',
  'the log of the Windows agent':
    'exception thrown is = System.Net.WebException: The remote server returned an error: (403) Forbidden.\n   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(httpResponse, paste)).toEqual([]))

testFacts('the recorded samples are read as recorded', [pasteSamples], ({ samples, isWhole }) => {
  // What a status follows from without standing in the text is for other formats to say.
  const shown = samples().filter(({ input, expect: { status } }) => status !== undefined && input.includes(`${status}`))
  expect(shown.length).toBeGreaterThan(isWhole ? 18 : 8)
  const key = (status: number) => (status >= 500 ? 'status5xx' : `status${status}`)
  expect(shown.filter(({ input, expect: { status } }) => !factKeysReadBy(httpResponse, input).includes(key(status!))).map((one) => one.id)).toEqual([])
  expect(samples().filter(({ input, expect: { requestId } }) => requestId && !factKeysReadBy(httpResponse, input).includes('requestId'))).toEqual([])
})
