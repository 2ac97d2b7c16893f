import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { leaksOf } from './__fixtures__/leaks-of'
import { people, plantedSecrets, samlResponse, token } from './__fixtures__/sign-in'
import { sanitise, sanitiseAll } from './sanitise'
import type { Clean } from './types'

const clean = async (text: string) => {
  const outcome = await sanitise(text, now)
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome
}

/** Secrets of their own, in the shapes that generators give them. */
const s = Array.from({ length: 30 }, (_, i) => Buffer.from(`planted${i}!${(i * 7919 * 104729).toString(36)}${'qZ7x'.repeat(3)}`).toString('base64url'))
const { email, shortName, fullName, phone, ip, ipv6, userId, orgHost, custom } = people
const persons = [email, shortName, fullName, phone, ip, ipv6, userId, orgHost, custom]
const sid = '102aBcDeFgHiJkLmNoPqRsTuV'
const jwt = token({ iss: `https://${orgHost}`, sub: email, name: fullName })
const signature = jwt.split('.')[2]!

const event = {
  actor: { id: userId, type: 'User', alternateId: email, displayName: fullName },
  client: { ipAddress: ip, geographicalContext: { city: 'Potsdam', country: 'Germany', geolocation: { lat: 52.391234, lon: 13.064567 } } },
  authenticationContext: { externalSessionId: sid },
  outcome: { result: 'FAILURE', reason: 'INVALID_CREDENTIALS' },
  published: '2026-11-20T10:00:00.000Z',
  eventType: 'user.session.start',
  debugContext: {
    debugData: {
      requestUri: `/login?token=${s[0]}`,
      url: `/oauth2/v1/authorize?login_hint=${encodeURIComponent(email)}`,
      dtHash: s[1],
      note: `called by ${fullName} from ${ip}`,
    },
  },
  target: [
    { id: '0oa7acme2Shop4Web5d7', type: 'AppInstance', alternateId: 'Shop', displayName: 'Shop' },
    { id: userId, type: 'User', alternateId: email, displayName: fullName },
  ],
}
const columns = {
  'actor.id': userId,
  'actor.type': 'User',
  'actor.alternate_id': email,
  'actor.display_name': `"${fullName}"`,
  'client.ip_address': ip,
  'authentication_context.external_session_id': sid,
  event_type: 'user.session.start',
  'outcome.result': 'FAILURE',
  'outcome.reason': 'INVALID_CREDENTIALS',
  published: '2026-11-20T10:00:00.000Z',
  'debug_context.debug_data.url': `/cb?code=${s[0]}`,
}

/** A text, what must not be left of it, what must be. */
const rows: Record<string, [text: string, gone: readonly string[], left: readonly (string | RegExp)[]]> = {
  'System Log, an array': [
    JSON.stringify([event, event]),
    [s[0]!, s[1]!, sid, 'Potsdam', '52.391234', ...persons.slice(0, 1)],
    ['user.session.start', 'INVALID_CREDENTIALS', '"displayName":"Shop"', '"country":"Germany"', 'called by user-1 from ip-1'],
  ],
  'System Log, one event, indented': [JSON.stringify(event, null, 4), [s[0]!, sid, email, fullName, userId, ip], [/^\{\n {4}"actor": \{\n {8}"id": "user-1"/]],
  'System Log, JSON lines': [`${JSON.stringify(event)}\n${JSON.stringify(event)}\n`, [s[0]!, sid, email, fullName, userId, ip], [/^\{.*\}\n\{.*\}\n$/]],
  'System Log, CSV': [
    `${Object.keys(columns).join(',')}\r\n${Object.values(columns).join(',')}\r\n`,
    [s[0]!, sid, email, fullName, userId, ip],
    [/^actor\.id,.*\r\nuser-1,User,user-1,"user-1",ip-1,session-1,user\.session\.start,FAILURE,INVALID_CREDENTIALS,/],
  ],
  'SAML in XML': [
    samlResponse,
    [email, phone, 'EMP', ...plantedSecrets.filter((one) => samlResponse.includes(one))],
    ['StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"', '>user-1</saml2:NameID>'],
  ],
  'SAML in a form': [
    `SAMLResponse=${encodeURIComponent(Buffer.from(samlResponse).toString('base64'))}&RelayState=${s[2]}`,
    [email, phone, s[2]!, ...plantedSecrets.filter((one) => samlResponse.includes(one))],
    [/^SAMLResponse=PD94[\w%]+&RelayState=session-\d$/],
  ],
  'SAML in an address': [
    `https://${orgHost}/app/x/exk1/sso/saml?SAMLRequest=${encodeURIComponent(deflateRawSync(`<samlp:AuthnRequest xmlns:samlp="urn:x"><NameID>${email}</NameID></samlp:AuthnRequest>`).toString('base64'))}`,
    [email, orgHost],
    ['https://org-1.okta.com/app/x/exk1/sso/saml?SAMLRequest='],
  ],
  'a curl command': [
    `curl -v -X POST 'https://${orgHost}/api/v1/users?activate=true' -H 'Authorization: SSWS 00${s[3]!.slice(0, 30)}abcdefgh12' -H "Cookie: sid=${sid}; DT=${s[4]}" -u svc:${s[5]} -d '{"profile":{"login":"${email}","mobilePhone":"${phone}"},"credentials":{"password":{"value":"${s[6]}"}}}'`,
    [s[3]!.slice(0, 30), sid, s[4]!, s[5]!, s[6]!, email, phone, orgHost],
    ["curl -v -X POST 'https://org-1.okta.com/api/v1/users?activate=true' -H 'Authorization: SSWS "],
  ],
  'configuration in JSON': [
    JSON.stringify({
      Okta: { Domain: `https://${orgHost}`, ClientId: '0oa7acme2Shop4Web5d7', ClientSecret: s[7], ApiToken: s[8] },
      users: [{ username: shortName, password: s[9] }],
      db: `Server=x;Password=${s[10]};`,
    }),
    [s[7]!, s[8]!, s[9]!, s[10]!, shortName, orgHost],
    ['"ClientId":"0oa7acme2Shop4Web5d7"', '"Domain":"https://org-1.okta.com"'],
  ],
  'configuration in INI, properties and YAML': [
    `[okta]\nclient_secret = ${s[11]}\nokta.client.token=${s[12]}\nokta:\n  orgUrl: https://${orgHost}\n  password: "${s[13]}"\n  login: ${email}\nexport OKTA_API_TOKEN='${s[14]}'\n`,
    [s[11]!, s[12]!, s[13]!, s[14]!, email, orgHost],
    ['[okta]\nclient_secret = secret-1\n', 'orgUrl: https://org-1.okta.com\n'],
  ],
  'configuration of .NET': [
    `<configuration><appSettings><add key="okta:ClientSecret" value="${s[15]}"/><add key="okta:OrgUrl" value="https://${orgHost}"/></appSettings><!-- ask ${email} --><user><password>${s[16]}</password></user><connectionStrings><add name="db" connectionString="Server=a;User Id=${shortName};Password=${s[17]};"/></connectionStrings></configuration>`,
    [s[15]!, s[16]!, s[17]!, email, orgHost],
    ['<add key="okta:ClientSecret" value="secret-1"/>', 'value="https://org-1.okta.com"'],
  ],
  'a log': [
    [
      `2026-11-20 10:00:00 ERROR login failed for ${email} from ${ip} and ${ipv6}`,
      `2026-11-20 10:00:01 INFO GET https://${custom}/oauth2/default/v1/authorize?client_id=0oa1&login_hint=${encodeURIComponent(encodeURIComponent(email))}&ip=%253D${ip}&token=${s[18]}`,
      `2026-11-20 10:00:02 DEBUG access_token=${jwt}`,
      `2026-11-20 10:00:03 DEBUG body={"username":"${shortName}","password":"${s[19]}"} phone ${phone}`,
      `2026-11-20 10:00:04 WARN ACME\\${shortName} set C:\\Users\\${shortName}\\AppData`,
      `-----BEGIN PRIVATE KEY-----\n${s[20]}${s[21]}\n${s[22]}\n-----END PRIVATE KEY-----`,
      `{"level":"error","user":"${email}","client_secret":"${s[23]}"}`,
    ].join('\r\n'),
    [...s.slice(18, 24), ...persons.filter((one) => one !== orgHost && one !== fullName && one !== userId), signature],
    [
      '2026-11-20 10:00:00 ERROR login failed for user-1 from ip-1 and ip-2\r\n',
      'authorize?client_id=0oa1&login_hint=user-1',
      /access_token=eyJ[\w-]+\.eyJ[\w-]+\.\r\n/,
      'C:\\Users\\user-2\\AppData',
    ],
  ],
}

for (const [name, [text, gone, left]] of Object.entries(rows))
  test(name, async () => {
    const { text: after, receipt } = await clean(text)
    expect(
      leaksOf(
        after,
        gone.filter((one) => leaksOf(text, [one]).length > 0),
      ),
    ).toEqual([])
    expect(leaksOf(JSON.stringify(receipt), gone)).toEqual([])
    for (const one of left) expect(after).toMatch(one)
    expect(receipt.total).toBeGreaterThan(0)
    const again = await clean(after)
    expect(again.text).toBe(after)
  })

test('what is planted is there to be found', () => {
  for (const [text, gone] of Object.values(rows)) expect(gone.filter((one) => leaksOf(text, [one]).length > 0).length).toBeGreaterThan(1)
})

test('a deflated message stays one', async () => {
  const { text } = await clean(rows['SAML in an address']![0])
  const message = new URL(text).searchParams.get('SAMLRequest')!
  expect(inflateRawSync(Buffer.from(message, 'base64')).toString()).toBe('<samlp:AuthnRequest xmlns:samlp="urn:x"><NameID>user-1</NameID></samlp:AuthnRequest>')
})

test('files of one run share their stand-ins', async () => {
  const [one, two] = (await sanitiseAll([`login failed for bob@acme.example, then ${email}`, JSON.stringify({ login: email, sid })], now)) as Clean[]
  expect(one!.text).toBe('login failed for user-1, then user-2')
  expect(two!.text).toBe('{"login":"user-2","sid":"session-1"}')
  expect(two!.receipt.total).toBe(2)
})

test('a value that was removed under its name goes where it has none, too', async () => {
  const { text } = await clean(
    JSON.stringify({ client_secret: s[24], notes: [`we tried ${s[24]} first`, `and ${Buffer.from(`x:${s[24]}`).toString('base64')}`] }),
  )
  expect(leaksOf(text, [s[24]!])).toEqual([])
  expect(JSON.parse(text).notes[0]).toBe('we tried secret-1 first')
})

test('error names, statuses and ids are no secrets', async () => {
  const said = JSON.stringify({
    code: 'ECONNREFUSED',
    errorCode: 'E0000011',
    status: 403,
    token: 'invalid_token',
    error: 'invalid_client',
    client_id: '0oa7acme2Shop4Web5d7',
    requestId: 'Zr1x2y3z4A5b6C7d8E9f0AAAB1c',
  })
  expect((await clean(said)).text).toBe(said)
})

/** What cannot be sanitised, and what is said. */
const bad: Record<string, [text: string, says: string]> = {
  nothing: [' \n', 'There is no text in it'],
  'binary data': ['PK\u0003\u0004\0\0\0', 'binary'],
  'half a HAR': ['{"log":{"version":"1.2","entries":[{"request":{"url":"https://a.example/', 'cut off or damaged'],
}
for (const [name, [text, says]] of Object.entries(bad))
  test(`refused: ${name}`, async () => expect(await sanitise(text, now)).toEqual({ refused: expect.stringContaining(says) }))
