import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { percentDecoded } from '@/lib/link/percent'
import { now, signIn } from '../__fixtures__/samples'
import { findSecrets, leaks, mask } from './secrets'
import { codedIn, runsIn } from './stretches'

const secret = 'kJ8sWmQ2+vX4/nB7~tR9yL1p'
const nasty = 'a"B\\3/x+9&Z=7%q é'
const encoded = encodeURIComponent(secret)
const json = (value: unknown) => JSON.stringify(value)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')
const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7Vw==\n-----END PRIVATE KEY-----'

/** How a secret may be written, and what must be left when it is hidden. */
const written: Record<string, [paste: string, plain: string, left?: string[]]> = {
  'percent-encoded in a form': [`grant_type=x&client_secret=${encoded}&scope=okta.users.read`, secret, ['scope=okta.users.read']],
  'with its name, in an address in an address': [
    `https://acme.okta.com/login?fromURI=${encodeURIComponent(`/cb?client_secret=${encoded}&scope=okta.users.read`)}&client_id=0oa1`,
    secret,
    ['scope%3Dokta.users.read', 'client_id=0oa1'],
  ],
  'JSON, percent-encoded': [`?body=${encodeURIComponent(json({ username: 'lena', password: secret, next: 'open' }))}`, secret, ['username', 'open']],
  'percent-encoded twice': [encodeURIComponent(encodeURIComponent(`client_secret=${secret}&scope=x`)), secret, ['scope']],
  'a blank as forms write it': [`${new URLSearchParams({ a: 'b', password: nasty })}`, nasty],
  'a header, percent-encoded': [
    `h=${encodeURIComponent('Authorization: SSWS 00aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b')}`,
    '00aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b',
  ],
  'a cookie, percent-encoded': [`c=${encodeURIComponent('Cookie: sid=102aBcDeFgHiJkLmNoPqRsTuV; ln=x')}`, '102aBcDeFgHiJkLmNoPqRsTuV'],
  'a key, percent-encoded': [`key=${encodeURIComponent(pem)}&x=1`, 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', ['x=1']],
  'a key in a form': [`key=${new URLSearchParams({ k: pem })}`, 'BKcwggSjAgEAAoIBAQC7Vw=='],
  'JSON in JSON': [json({ message: json({ client_secret: nasty, open: 'yes' }) }), nasty, ['open']],
  'JSON in JSON in JSON': [json({ message: json({ body: json({ client_secret: nasty, open: 'yes' }) }) }), nasty, ['open']],
  'JSON with a mark and a backslash at its end': [json({ client_secret: 'abc"12\\3\\', open: 'yes' }), 'abc"12\\3\\', ['open']],
  'JSON that escapes = and &': [
    json({ body: `client_secret=${secret}&scope=x` })
      .replaceAll('=', '\\u003d')
      .replaceAll('&', '\\u0026'),
    secret,
    ['scope'],
  ],
  'a web key in JSON': [
    json({ jwk: json({ kty: 'RSA', n: 'AQAB', d: 'X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH' }) }),
    'X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH',
    ['AQAB'],
  ],
  'a web key in a query': [
    `?jwk=${encodeURIComponent(json({ kty: 'EC', d: 'X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH' }))}`,
    'X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3EaG6RJoVH',
  ],
  'base64 of JSON': [`payload ${base64(json({ username: 'lena', client_secret: secret }))} end`, secret, ['payload ', ' end']],
  'base64url of a form': [`x=${base64url(`a=b&client_secret=${encoded}&c=d`)}&y=open`, secret, ['y=open']],
  'base64 of a header, in a path': [`GET /debug/echo/${base64url(`Authorization: Bearer ${secret}12345678`)}/tail`, `${secret}12345678`, ['GET /debug/echo/']],
  'base64 of base64': [base64(`inner: ${base64(json({ password: nasty }))}`), nasty],
  'base64 of JSON in JSON': [base64(json({ message: json({ password: nasty }) })), nasty],
  'base64, percent-encoded': [`q=${encodeURIComponent(base64(json({ note: '???>>>', password: secret })))}&r=open`, secret, ['r=open']],
  'base64 with escaped slashes': [`{"body":"${base64(json({ note: '???>>>???', password: secret })).replaceAll('/', '\\/')}","open":1}`, secret, ['open']],
  'base64 in lines of 76': [
    `body:\n${base64(json({ note: 'x'.repeat(100), password: secret })).replace(/(.{76})/g, '$1\n')}\nend of body`,
    secret,
    ['end of body'],
  ],
  'of a name and a password in a header': [`Authorization: Basic ${base64(`0oa1acme:${secret}`)}`, secret],
  'its base64 under its name': [`client-secret: ${base64(secret)}`, secret],
  'in an attribute of a page': [`<input name="x" value="{&quot;client_secret&quot;:&quot;${secret}&quot;,&quot;open&quot;:1}">`, secret, ['open']],
  'the token of a session in an address': [`https://acme.okta.com/login/sessionCookieRedirect?token=${encoded}&redirectUrl=x`, secret, ['redirectUrl=x']],
}
for (const [name, [paste, plain, left = []]] of Object.entries(written))
  test(`hidden, and known in plain form: ${name}`, () => {
    const secrets = findSecrets(paste, now)
    expect(secrets.every(({ value, from, to }) => paste.slice(from, to) === value)).toBe(true)
    const shown = mask(paste, secrets)
    const probe = [{ kind: 'clientSecret', value: plain, from: 0, to: plain.length } as const]
    expect(leaks(paste, probe).length + leaks(decodedWhole(paste), probe).length).toBeGreaterThan(0)
    expect([leaks(shown, probe), leaks(shown, secrets), leaks(decodedWhole(shown), probe)]).toEqual([[], [], []])
    for (const word of left) expect(shown).toContain(word)
    expect(leaks(`a text with ${plain} in it`, secrets).length).toBeGreaterThan(0)
  })

/** A text with every run of base64 as what it stands for: for what hides in two layers. */
function decodedWhole(text: string): string {
  let all = percentDecoded(text.replaceAll('\\/', '/').replaceAll('\n', ''))
  for (let depth = 0; depth < 3; depth++) all = all.replace(/[\w+/-]{24,}={0,2}/g, (run) => `${run} ${Buffer.from(run, 'base64')}`)
  return all
}

/** What is no secret stays to be seen. */
const open: Record<string, string> = {
  'a redirect':
    'https://acme.okta.com/oauth2/v1/authorize?client_id=0oa4acme1Web2App3d7&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&scope=openid%20profile',
  'ids of requests': 'x-okta-request-id: ZxYwVuTsRqPoNmLkJiHgFeDcBa0 errorId: oaeAbCdEfGhIjKlMnOpQrStUv',
  'long names and paths': 'at OktaWidget.JwtService.GetStateTokenUsingJwt /usr/lib/python3/dist-packages/requests/adapters_and_sessions.py',
  'a certificate': `<ds:X509Certificate>${base64('\x30\x82\x03\x8d\x30\x82\x02\x75'.repeat(20))}</ds:X509Certificate>`,
  'a SAML request, as it is sent in an address': `SAMLRequest=${encodeURIComponent(base64('\x95\x52\xcb\x6e\xdb\x30\x10'.repeat(30)))}&RelayState=x`,
  'a SAML request, as it is posted': `SAMLRequest=${encodeURIComponent(base64('<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="id1" AssertionConsumerServiceURL="https://sp.acme.example/acs"/>'))}`,
  'base64 of words': base64('The quick brown fox jumps over the lazy dog, and nobody is locked out.'),
  'an event of a log in a string': json({ _raw: json(signIn) }),
  'a picture': `data:image/png;base64,${base64('\x89PNG\r\n\x1a\n'.repeat(20))}`,
}
for (const [name, text] of Object.entries(open)) test(`not hidden: ${name}`, () => expect(findSecrets(text, now)).toEqual([]))

test('the first words of a SAML response give no other away', () => {
  const [head, rest] = [
    '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ',
    'ID="r1"><saml:NameID>ada@acme.example</saml:NameID></samlp:Response>',
  ]
  const secrets = findSecrets(`SAMLResponse=${encodeURIComponent(base64(head + rest))}&RelayState=x`, now)
  expect(secrets.map(({ kind }) => kind)).toEqual(['assertion'])
  for (const letters of [20, 36, 60, 86]) expect(leaks(base64(head).slice(0, letters), secrets)).toEqual([])
  expect(leaks(head + rest, secrets)).not.toEqual([])
})

test('stretches do not overlap, and stand in the order of the text', () => {
  const text = 'a%3Db c "d%22e" f\\u003dg <h&quot;i> aGVsbG8gd29ybGQsIHRoaXMgaXMgd29yZHM= /x/aGVsbG8gd29ybGQsIHRoaXMgaXMgd29yZHM'
  expect(codedIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['a%3Db', 'd%22e', 'f\\u003dg', 'h&quot;i'])
  expect(runsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['aGVsbG8gd29ybGQsIHRoaXMgaXMgd29yZHM=', 'aGVsbG8gd29ybGQsIHRoaXMgaXMgd29yZHM'])
})

/** How much of a megabyte stands for one. */
const megabyte = runs({ quick: 100_000, normal: 300_000, deep: 1_000_000 })
for (const unit of [
  '%',
  '%25',
  '%3D',
  '\\u003d',
  '&quot;',
  'ICAg',
  'QUFB',
  'QUFB\\/',
  'a/',
  '/',
  'secret%3D',
  'c2VjcmV0PWFiY2RlZmdo',
  `${'QUFB'.repeat(19)}\n`,
  '\\"secret\\":\\"',
  '=',
  '<',
])
  test(`2 MB of ${json(unit)} end soon (one MB is ${megabyte} characters)`, () => {
    expect(findSecrets(unit.repeat((2 * megabyte) / unit.length), now)).toBeDefined()
  })
