import {
  base64,
  camel,
  form,
  json,
  kebab,
  oneLine,
  pascal,
  query,
  quotedPrintable,
  screaming,
  shell,
  single,
  snake,
  spaced,
  title,
  train,
  wrapped,
  xml,
} from './second-names'

type Words = readonly string[]
/**
 * A program or a person that writes a name and its value down. `holds`: all of it is taken for secret, so nothing harmless is written there. `nameless`: only what has
 * a shape. `long`: not for short values. `header`: a line of its own, so no value of several lines.
 */
export type Writer = { id: string; holds?: boolean; nameless?: boolean; long?: boolean; header?: boolean; write: (words: Words, text: string) => string }

const w = (id: string, write: Writer['write'], rest: Partial<Writer> = {}): Writer => ({ id, write, ...rest })
const header = (id: string, write: Writer['write']) => w(id, write, { header: true })
const long = { long: true }

const raw = (rest: string) => `POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nAccept: application/json\n${rest}`
const entry = (request: object) => ({
  startedDateTime: '2026-11-21T06:39:00.000Z',
  time: 12,
  request: {
    method: 'POST',
    url: 'https://acme.okta.com/api/v1/authn',
    httpVersion: 'http/2.0',
    headers: [],
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...request,
  },
  response: {
    status: 401,
    statusText: 'Unauthorized',
    httpVersion: 'http/2.0',
    headers: [],
    cookies: [],
    content: { size: 0, mimeType: 'application/json', text: '{"errorCode":"E0000011","errorSummary":"Invalid token provided"}' },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
  },
  cache: {},
  timings: { send: 0, wait: 12, receive: 0 },
})
const har = (request: object, indent?: number) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages: [], entries: [entry(request)] } }, null, indent)

export const writers: readonly Writer[] = [
  // Files of settings
  w('.env', (n, v) => `${screaming(n)}=${/[\s#'"]/.test(v) ? `"${oneLine(v.replaceAll('"', '\\"'))}"` : v}`),
  w('shell export', (n, v) => `export ${screaming(n)}='${shell(v)}'`),
  w('cmd set', (n, v) => `set ${screaming(n)}=${oneLine(v)}`),
  w('cmd setx', (n, v) => `C:\\> setx ${screaming(n)} "${oneLine(v)}" /M`, long),
  w('appsettings.json', (n, v) => `{\n  "Okta": {\n    "OktaDomain": "https://acme.okta.com",\n    ${json(pascal(n))}: ${json(v)}\n  }\n}`),
  w('web.config', (n, v) => `<appSettings>\n  <add key="okta:${pascal(n)}" value="${xml(v)}" />\n</appSettings>`),
  w('exe.config', (n, v) => `<setting name="${pascal(n)}" serializeAs="String">\n  <value>${xml(v)}</value>\n</setting>`),
  w('spring yaml', (n, v) => `okta:\n  oauth2:\n    issuer: https://acme.okta.com/oauth2/default\n    ${kebab(n)}: ${/[:#\n{"']/.test(v) ? json(v) : v}`),
  w('spring properties', (n, v) => `okta.oauth2.${kebab(n)}=${oneLine(v)}`),
  w('terraform tfvars', (n, v) => `${snake(n).padEnd(16)} = ${json(v)}`),
  w('terraform plan', (n, v) => `  ~ resource "okta_app_oauth" "web" {\n      ~ ${snake(n)} = ${json(v)} -> (known after apply)\n    }`),
  w('kubernetes data', (n, v) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: okta\ndata:\n  ${kebab(n)}: ${base64(v)}`, { holds: true }),
  w('kubernetes env', (n, v) => `        env:\n        - name: ${screaming(n)}\n          value: ${json(v)}`),
  w('helm set', (n, v) => `helm upgrade okta ./chart --set okta.${camel(n)}='${shell(v)}'`),
  w('dockerfile', (n, v) => `ENV ${screaming(n)} ${oneLine(v)}`, long),
  w('docker inspect', (n, v) => `"Env": [\n    "PATH=/usr/bin",\n    ${json(`${screaming(n)}=${v}`)}\n],`),
  w('systemd', (n, v) => `[Service]\nEnvironment="${screaming(n)}=${oneLine(v)}"\nRestart=always`),
  w('toml', (n, v) => `[okta]\n${snake(n)} = '${single(v)}'`),
  w('ini', (n, v) => `[okta]\n${pascal(n)} = ${oneLine(v)}`),
  w('registry export', (n, v) => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Okta\\Okta RDP]\n"${pascal(n)}"="${single(v)}"`),
  w('reg query', (n, v) => `    ${pascal(n)}    REG_SZ    ${oneLine(v)}`),
  w('postman environment', (n, v) => JSON.stringify({ name: 'Okta', values: [{ key: camel(n), value: v, type: 'secret', enabled: true }] }, null, 2)),
  w('objective-c dictionary', (n, v) => `{\n    "${snake(n)}" = "${single(v)}";\n}`),
  // Commands
  w(
    'curl form',
    (n, v) => `curl -X POST https://acme.okta.com/oauth2/v1/token -d 'grant_type=client_credentials&${snake(n)}=${form(v)}&scope=okta.users.read'`,
  ),
  w('curl urlencode', (n, v) => `curl https://acme.okta.com/oauth2/v1/token --data-urlencode '${snake(n)}=${shell(v)}'`),
  w('curl json', (n, v) => `curl --json '${shell(JSON.stringify({ username: 'jane', [camel(n)]: v }))}' https://acme.okta.com/api/v1/authn`),
  header('curl header', (n, v) => `curl -s -H "Accept: application/json" -H '${train(n)}: ${shell(v)}' https://acme.okta.com/api/v1/users`),
  header(
    'curl header on windows',
    (n, v) => `curl "https://acme.okta.com/api/v1/users" ^\n  -H "${train(n)}: ${v.replaceAll('"', '\\"')}" ^\n  -H "accept: */*"`,
  ),
  header('curl verbose', (n, v) => `> GET /api/v1/users HTTP/2\n> Host: acme.okta.com\n> ${kebab(n)}: ${v}\n> accept: */*`),
  w('powershell hashtable', (n, v) => `$body = @{ grant_type = "client_credentials"; ${snake(n)} = '${v.replaceAll("'", "''")}' }`),
  header(
    'powershell headers',
    (n, v) => `$headers = @{\n  "Accept" = "application/json"\n  "${train(n)}" = "${v}"\n}\nInvoke-RestMethod -Uri $uri -Headers $headers`,
  ),
  w('powershell variable', (n, v) => `$${pascal(n)} = ConvertTo-SecureString '${oneLine(v)}' -AsPlainText -Force`, { holds: true }),
  w('powershell parameter', (n, v) => `Connect-Okta -Domain acme.okta.com -${pascal(n)} "${oneLine(v)}"`),
  w('powershell list', (n, v) => `ClientId : 0oa1b2c3\n${pascal(n).padEnd(12)} : ${oneLine(v)}`),
  w('flag', (n, v) => `okta-cli login --${kebab(n)} '${shell(v)}' --verbose`),
  w('flag with equals', (n, v) => `okta-cli login --${kebab(n)}=${oneLine(v)} --verbose`),
  // Logs of programs
  w('python dict', (n, v) => `DEBUG okta.client: payload {'grant_type': 'client_credentials', '${snake(n)}': '${single(v)}', 'scope': 'okta.users.read'}`),
  w('urllib3', (n, v) => `DEBUG:urllib3.connectionpool:https://acme.okta.com:443 "POST /oauth2/v1/token?${snake(n)}=${query(v)} HTTP/1.1" 401 None`),
  header('python http.client', (n, v) => `send: b'GET /api/v1/users HTTP/1.1\\r\\nHost: acme.okta.com\\r\\n${train(n)}: ${v}\\r\\nAccept: */*\\r\\n\\r\\n'`),
  w('java record', (n, v) => `OktaClientConfig{domain=acme.okta.com, ${camel(n)}=${oneLine(v)}, timeout=30}`, long),
  w('java lombok', (n, v) => `ClientConfiguration(orgUrl=https://acme.okta.com, ${camel(n)}=${oneLine(v)}, retries=2)`, long),
  w('java quoted', (n, v) => `Settings[${camel(n)}='${single(v)}', retries=2]`),
  header('apache wire', (n, v) => `DEBUG org.apache.http.wire - http-outgoing-0 >> "${train(n)}: ${v}[\\r][\\n]"`),
  header('apache headers', (n, v) => `DEBUG o.a.http.headers - http-outgoing-0 >> ${train(n)}: ${v}`),
  w('go struct', (n, v) => `{Domain:acme.okta.com ${pascal(n)}:${oneLine(v)} Scopes:[openid]}`, long),
  w('go quoted struct', (n, v) => `config.Okta{Domain:"acme.okta.com", ${pascal(n)}:${json(v)}, Retries:2}`),
  w('go url.values', (n, v) => `map[grant_type:[client_credentials] ${snake(n)}:[${oneLine(v)}]]`, long),
  header('go header', (n, v) => `map[Accept:[application/json] ${train(n)}:[${v}] User-Agent:[okta-sdk-golang/5]]`),
  header('.net request', (n, v) => `Method: GET, RequestUri: 'https://acme.okta.com/api/v1/users', Version: 1.1, Headers:\n{\n  ${train(n)}: ${v}\n}`),
  w('ruby hash', (n, v) => `{"grant_type"=>"client_credentials", "${snake(n)}"=>"${single(v).replaceAll('"', '\\"')}"}`),
  w('ruby symbols', (n, v) => `#<Okta::Client @${snake(n)}="${single(v).replaceAll('"', '\\"')}", @retries=2>`),
  w('rails', (n, v) => `Parameters: {${json(snake(n))} => ${json(v)}, "controller" => "sessions"}`),
  w('php var_dump', (n, v) => `array(1) {\n  ["${snake(n)}"]=>\n  string(${v.length}) "${v}"\n}`),
  w('php print_r', (n, v) => `Array\n(\n    [${snake(n)}] => ${oneLine(v)}\n)`),
  w('php array', (n, v) => `array ( 'grant' => 'x', '${snake(n)}' => '${single(v)}', )`),
  w('node inspect', (n, v) => `{\n  method: 'POST',\n  ${camel(n)}: '${single(v)}',\n  timeout: 1000\n}`),
  w('axios config', (n, v) => `AxiosError: Request failed with status code 401 { config: { data: '${single(JSON.stringify({ [snake(n)]: v }))}' } }`),
  w('logfmt', (n, v) => `level=error msg="token refused" ${snake(n)}=${json(v)} status=401`),
  w('json log', (n, v) => JSON.stringify({ level: 'error', status: 401, message: `body: ${JSON.stringify({ [snake(n)]: v })}` })),
  w('json twice in a log', (n, v) => JSON.stringify({ log: JSON.stringify({ body: JSON.stringify({ [camel(n)]: v }) }) })),
  w('browser console', (n, v) => `widget.js:12 config {baseUrl: 'https://acme.okta.com', ${camel(n)}: '${single(v)}'}`),
  w('ansi colours', (n, v) => `\x1b[36m${camel(n)}\x1b[0m: \x1b[32m'${single(v)}'\x1b[39m`),
  w('stack argument', (n, v) => `  File "app.py", line 12, in login\n    client = Client(${snake(n)}="${single(v).replaceAll('"', '\\"')}")`),
  // HTTP
  header('raw request header', (n, v) => raw(`${train(n)}: ${v}\nContent-Length: 0\n`)),
  w('raw form body', (n, v) => raw(`Content-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&${snake(n)}=${form(v)}`)),
  w('raw json answer', (n, v) => `HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"token_type":"Bearer",${json(snake(n))}:${json(v)},"scope":"openid"}`),
  w('multipart', (n, v) => `------WebKitFormBoundary7MA4\nContent-Disposition: form-data; name="${snake(n)}"\n\n${v}\n------WebKitFormBoundary7MA4--`),
  header('devtools header pane', (n, v) => `:authority:\nacme.okta.com\n${kebab(n)}:\n${v}\naccept:\n*/*`),
  w('devtools form data', (n, v) => `Form Data\ngrant_type: password\n${snake(n)}: ${oneLine(v)}`),
  header(
    'fetch copied',
    (n, v) =>
      `fetch("https://acme.okta.com/api/v1/users", {\n  "headers": {\n    "accept": "*/*",\n    "${kebab(n)}": ${json(v)}\n  },\n  "method": "GET"\n});`,
  ),
  header('har header', (n, v) => har({ headers: [{ name: train(n), value: v }] })),
  w('har post params', (n, v) =>
    har({ postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: snake(n), value: v }], text: `${snake(n)}=${form(v)}` } }, 2),
  ),
  w('har query', (n, v) => har({ url: `https://acme.okta.com/cb?${snake(n)}=${query(v)}`, queryString: [{ name: snake(n), value: v }] }, 2)),
  w('har json body', (n, v) => har({ postData: { mimeType: 'application/json', text: JSON.stringify({ [camel(n)]: v }) } })),
  w('iis log', (n, v) => `2026-11-21 06:39:00 10.0.0.4 GET /callback ${snake(n)}=${query(v)} 443 - 10.0.0.9 Mozilla/5.0 - 401 0 0 15`),
  w('nginx log', (n, v) => `10.0.0.9 - - [21/Nov/2026:06:39:00 +0000] "GET /callback?${snake(n)}=${query(v)}&x=1 HTTP/1.1" 401 12 "-" "curl/8"`),
  w('referer', (n, v) => `10.0.0.9 - - [21/Nov/2026:06:39:00 +0000] "GET / HTTP/1.1" 403 12 "https://app.example.com/?${snake(n)}=${query(v)}" "Mozilla/5.0"`),
  w('url encoded twice', (n, v) => `GET /login?fromURI=${query(`/cb?${snake(n)}=${query(v)}&x=1`)} HTTP/1.1`),
  w('system log debug data', (n, v) =>
    JSON.stringify({
      eventType: 'app.oauth2.token.grant',
      debugContext: { debugData: { requestUri: '/oauth2/v1/token', url: `/oauth2/v1/token?${snake(n)}=${query(v)}`, [camel(n)]: v } },
    }),
  ),
  w('html input', (n, v) => `<form method="post"><input type="hidden" name="${snake(n)}" value="${xml(v)}"/></form>`),
  w('xml element', (n, v) => `<request>\n  <${pascal(n)}>${xml(v)}</${pascal(n)}>\n</request>`),
  w('soap element', (n, v) => `<soap:Body><wsse:${pascal(n)} Type="text">${xml(v)}</wsse:${pascal(n)}></soap:Body>`),
  // Connection strings and tables
  w('connection string', (n, v) => `Endpoint=https://acme.okta.com;${pascal(n)}=${oneLine(v)};Timeout=30`),
  w('connection string with spaces', (n, v) => `Server=ldap.corp.local;${title(n)}=${oneLine(v)};Timeout=30`),
  w('csv', (n, v) => `client_id,${snake(n)},status\n0oa1b2c3,"${v.replaceAll('"', '""')}",403`),
  w('markdown table', (n, v) => `| Setting | Value |\n|---|---|\n| ${title(n)} | ${oneLine(v)} |`),
  w('box table', (n, v) => `+--------+--------+\n| ${snake(n)} | ${oneLine(v)} |\n+--------+--------+`),
  // People
  w('jira code', (n, v) => `{code:json}\n{ ${json(camel(n))}: ${json(v)} }\n{code}`),
  w('jira bold', (n, v) => `*${title(n)}:* {{${oneLine(v)}}}`),
  w('jira table', (n, v) => `||Setting||Value||\n|${title(n)}|${oneLine(v)}|`),
  w('servicenow', (n, v) => `[code]<pre>${snake(n)}: ${xml(oneLine(v))}</pre>[/code]`),
  w('markdown bold', (n, v) => `- **${title(n)}**: \`${oneLine(v)}\``),
  w('code fence', (n, v) => `\`\`\`yaml\n${snake(n)}: ${/[:#\n{"']/.test(v) ? json(v) : v}\n\`\`\``),
  w('mail quote', (n, v) => `> > ${title(n)}: ${oneLine(v)}\n> > Thanks`),
  w('chat sentence', (n, v) => `I use the ${spaced(n)} ${oneLine(v)} and still get this`, long),
  w('chat sentence with is', (n, v) => `my ${spaced(n)} is ${oneLine(v)} and it fails`),
  w('name on the line above', (n, v) => `${title(n)}:\n${v}\n`),
  w('bare line', (_, v) => v, { nameless: true }),
  w('in backticks', (_, v) => `it answers to \`${oneLine(v)}\` only`, { nameless: true }),
  w('in a path', (_, v) => `GET https://api.example.com/v1/${query(v)}/items`, { nameless: true }),
  w('quoted string alone', (_, v) => `rejected: ${json(v)}`, { nameless: true }),
  // Changed on the way
  w('html escaped', (n, v) => xml(JSON.stringify({ [camel(n)]: v }))),
  w('unicode escaped', (n, v) =>
    JSON.stringify({ [camel(n)]: v })
      .replaceAll('"', '\\u0022')
      .replaceAll('&', '\\u0026'),
  ),
  w('percent encoded json', (n, v) => `data=${query(JSON.stringify({ [camel(n)]: v }))}`),
  w('base64 of json', (n, v) => `payload: ${base64(JSON.stringify({ [camel(n)]: v, x: 1 }))}`, long),
  w('quoted printable', (n, v) => quotedPrintable(`${snake(n)}=${oneLine(v)}`)),
  w('wrapped at 76', (n, v) => wrapped(`${snake(n)}=${oneLine(v)}`, 76), long),
  w('wrapped log at 100', (n, v) => wrapped(`2026-11-21 06:39:00 DEBUG request {"${camel(n)}":${json(v)},"retries":2}`, 100), long),
]
