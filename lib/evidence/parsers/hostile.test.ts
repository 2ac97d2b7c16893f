import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { answer, call, challenge, envelope, throttled, tokenExpired } from '@/machines/api-error/examples/samples'
import { callback, capture, logged, redirectRefused } from '@/machines/sign-in-error/examples/samples'
import { cardError, missing } from '@/machines/workflows-403/examples/samples'
import { config, denial, event, failed, now, oldAgent, signIn, stripchart, timeStatus } from '../__fixtures__/samples'
import { leaks, mask } from '../secrets/secrets'
import { parseText } from '../text/parse'

/** Any text at all ends in readings, in time that grows with its length: that is held by the check of every regular expression, and by these ending. */

const samlResponse =
  '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="r1" Version="2.0" IssueInstant="2026-11-21T08:59:00Z" Destination="https://sp.acme.example/acs"><saml:Issuer>http://www.okta.com/exk1sample2idp3d697</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="a1" Version="2.0" IssueInstant="2026-11-21T08:59:00Z"><saml:Issuer>http://www.okta.com/exk1sample2idp3d697</saml:Issuer><saml:Subject><saml:NameID>ada@acme.example</saml:NameID></saml:Subject></saml:Assertion></samlp:Response>'

const whole = [
  failed('(403) Forbidden.', '<CR><LF>'),
  `2026-11-20T10:00:00Z ${failed('(401)', '\r\n')}`,
  oldAgent,
  'The encryption algorithm ‘HS256’ requires a key size of at least ‘128’ bits.',
  'Multi Factor Authentication Failed',
  'you need the right to sign in through Remote Desktop Services',
  config('https://acme.okta.com/', '0oa4acme1\u200BRdp2Xyz9d7'),
  'msiexec CLIENT_ID="0oa1" CLIENT_SECRET="abCDefGH1234" OKTA_URL="http://acme-admin.okta.com/a"',
  'URL: https://acme.okta.com/\nClient ID: 0oa4acme1Rdp2Xyz9d7',
  stripchart('+421.1034567'),
  timeStatus('3(not synchronized)', '0 (unspecified)'),
  JSON.stringify([signIn, denial]),
  JSON.stringify(event({ type: 'user.account.lock', published: '2026-11-20T10:00:00Z' }), null, 2),
  JSON.stringify({ _raw: JSON.stringify({ message: failed('(404)'), event: signIn }) }),
  'timestamp,event_type,outcome.result,client.zone\n2026-11-20T10:00:00Z,policy.evaluate_sign_on,DENY,"null"\n',
  cardError(403, { 'www-authenticate': missing('okta.logs.read'), 'set-cookie': 'sid=102abcDEF; Path=/' }),
  JSON.stringify({ message: cardError(429, { 'x-rate-limit-remaining': '0' }, envelope('E0000047', 'Too many')) }),
  tokenExpired,
  throttled,
  answer('400 Bad Request', challenge('invalid_dpop_proof', "'htu' claim is invalid.", 'okta.users.read', 'DPoP')),
  call('/api/v1/users/00u1sample2user3d697/groups', 'SSWS 00aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b', '401', envelope('E0000011', 'Invalid token provided')),
  '{"error":"invalid_client","error_description":"Invalid value for \'client_id\' parameter."}',
  '{"keys":[{"kty":"RSA","kid":"k1","n":"AQAB","e":"AQAB"}]}\n{"active":false}',
  '{"ver":1,"iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1795162500,"exp":1795166100,"scp":["okta.users.read"]}',
  'javax.net.ssl.SSLHandshakeException: PKIX path building failed: https://acme.okta.com\ncurl: (6) Could not resolve host: acme.okta.com',
  'okta-diag 1\ndomain: acme.okta.com\nreached: yes\nclock-skew: 140\ndone okta-diag',
  redirectRefused,
  capture,
  logged('user.authentication.auth_via_inbound_SAML', 'FAILURE', 'The Issuer in the SAML response did not match the Issuer configured'),
  callback('access_denied', 'User is not assigned to the client application.'),
  samlResponse,
  `SAMLResponse=${encodeURIComponent(Buffer.from(samlResponse).toString('base64'))}&RelayState=x`,
  'Okta: Invalid audience. The audience a is not a valid audience for this Response, expected b',
  'Unable to sign in\nYour account is locked. acme.okta.com',
  'acme.okta.com/oauth2/v1/token:1 Failed to load resource: the server responded with a status of 403 ()\nCookie “sid” has been rejected because it is in a cross-site context',
  'Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln\nCookie: sid=102abcDEF; DT=x1y2z3',
]
const small = [
  '\r\n',
  '\n',
  '\r',
  '<CR><LF>',
  '\\',
  '"',
  '\\"',
  '&amp;',
  '&#40;',
  '%0A',
  '{',
  '}',
  '[',
  ',',
  ';',
  '\t',
  '> ',
  '+',
  '\u200B',
  '\u00A0',
  '\uD83D',
  '\u0000',
  '（403）',
  'é',
  '}"',
  '"{',
]

const intact = fc.constantFrom(...whole)
const cut = fc.tuple(intact, fc.nat(400), fc.nat(400)).map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to)))
const mutated = fc
  .tuple(intact, fc.nat(400), fc.nat(6), fc.constantFrom(...small))
  .map(([text, at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length))
const wrapped = intact.map((text) => JSON.stringify({ text }))
const part = fc.oneof(
  { weight: 3, arbitrary: intact },
  cut,
  mutated,
  wrapped,
  fc.constantFrom(...small),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
)

const numRuns = runs({ quick: 100, normal: 1000, deep: 10_000 })
const name = `${numRuns} random, mutated and truncated pastes end in readings whose quotes stand on their lines (LATCHKEY_SEED=${rotatingSeed})`
test(name, { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const paste = parts.join('')
      const { readings, secrets } = parseText(paste, now)
      const lines = paste.split(/\r\n|\r|\n/)
      return (
        secrets.every(({ value, from, to }) => paste.slice(from, to) === value) &&
        readings.every((reading) =>
          reading.outcome === 'unreadable'
            ? reading.why.length > 20 && reading.line >= 1 && reading.line <= lines.length
            : reading.facts.every(({ quote, line }) => quote.length <= 300 && stands(quote, lines, line ?? 0) && leaks(quote, secrets).length === 0),
        )
      )
    }),
    { numRuns, seed: rotatingSeed },
  )
})

/** What is not masked of a quote stands in the paste, and begins on its line. */
function stands(quote: string, lines: string[], line: number): boolean {
  const [first = ''] = quote.split(/…\((?:\d+ characters )?hidden\)/)
  const text = lines.slice(line - 1).join('\n')
  const at = text.replace(/\r\n?/g, '\n').indexOf(first.replace(/\r\n?/g, '\n'))
  return at >= 0 && at <= lines[line - 1]!.length
}

test('a mask leaves no secret in a text', () => {
  const { secrets } = parseText(whole.join('\n'), now)
  expect(secrets.length).toBeGreaterThan(3)
  expect(leaks(mask(whole.join('\n'), secrets), secrets)).toEqual([])
})

/** How much of a megabyte stands for one. */
const megabyte = runs({ quick: 100_000, normal: 300_000, deep: 1_000_000 })

test('a long log with line breaks spelled out is read to its end', () => {
  const entry = `${failed('(403) Forbidden.', '<CR><LF>')}\n`
  const paste = entry.repeat(Math.ceil((5 * megabyte) / entry.length)) + failed('(401)', '<CR><LF>')
  const [reading] = parseText(paste, now).readings
  const facts = reading?.outcome === 'read' ? reading.facts : []
  expect(facts.length).toBe(21)
  expect(facts.at(-1)).toEqual({
    id: 'okta-widget-log.status401',
    quote: 'exception thrown is = System.Net.WebException: (401)',
    line: Math.ceil((5 * megabyte) / entry.length) + 1,
  })
})

test('many events in JSON strings are read', () => {
  const entry = `${JSON.stringify({ _raw: JSON.stringify(signIn) })}\n`
  const paste = entry.repeat(Math.ceil((5 * megabyte) / entry.length)) + JSON.stringify({ _raw: JSON.stringify(denial) })
  const [reading] = parseText(paste, now).readings
  expect(reading?.outcome === 'read' ? reading.facts.map(({ id }) => id) : reading).toEqual(['okta-system-log.signInSucceeded', 'okta-system-log.outsideZone'])
})

const long = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length))
const hostile: Record<string, string> = {
  '10 MB of one letter': long('a', 10 * megabyte),
  '10 MB of blanks': long(' ', 10 * megabyte),
  '10 MB of line breaks': long('\n', 10 * megabyte),
  '10 MB of nothing visible': long('\u200B', 10 * megabyte),
  ...Object.fromEntries(
    [
      '"',
      '\\',
      '(',
      '<CR>',
      '{',
      '{"',
      '{"eventType":"a.b","x":',
      '{"RdpOnly":',
      'OKTA_URL=',
      'System.Net.WebException ',
      'exception thrown is = ',
      'HS256 ',
      '&amp;',
      '%25',
      '\\u005c',
      '> \n',
      'a: 3(x)\n',
      '10:00:00, +1.0s',
      'secret=',
      'eyJ.',
      '<Assertion>',
      '"event_type",',
      'Cookie: a=b;',
    ].map((unit) => [`2 MB of ${JSON.stringify(unit)}`, long(unit, 2 * megabyte)] as const),
  ),
}
for (const [name, paste] of Object.entries(hostile))
  test(`${name} ends (one MB is ${megabyte} characters)`, () => {
    expect(parseText(paste, now).readings.every((reading) => reading.outcome === 'unreadable' || reading.facts.length <= 120)).toBe(true)
  })
