import { expect, test } from 'vitest'
import type { Proof } from '@/lib/evidence/parsers/all'
import { findSecrets } from '@/lib/evidence/secrets/secrets'
import { standIns } from '@/lib/sanitise/stand-ins'
import { diagnose } from '@/machines/engine/diagnose'
import { wordingOf } from '@/machines/knowledge/wording'
import { trees } from '@/machines/trees'
import { evidenceLines, type Filled, packet, sanitised } from './packet'

const now = new Date('2026-11-21T06:40:00Z')
const token = '00aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b'
const paste = `> GET https://acme.okta.com/api/v1/users/00u1a2b3c4d5e6f7g8h9/groups HTTP/1.1
> Authorization: SSWS ${token}
< HTTP/1.1 503 Service Unavailable
< date: Sat, 21 Nov 2026 06:39:00 GMT
< x-okta-request-id: a1b2c3d4e5f60718293a4b5c6d7e8f90
{"errorCode":"E0000010","errorSummary":"Service is in read only mode","errorLink":"E0000010","errorId":"oaeExampleExampleExample1","errorCauses":[]}`

const empty: Filled = { cell: '', frequency: '', people: '', changed: '', program: '', ticked: [], openly: false }
const { readings, findings } = await diagnose(paste, now)
const pastes = [{ readings }]
const wording = wordingOf(await trees['api-error'].load(), findings, pastes)
const lines = evidenceLines(pastes)
const written = (filled: Partial<Filled> = {}) => packet({ title: 'Okta does not answer', wording, shown: wording.proofs, lines }, { ...empty, ...filled })

test('what the pastes show is filled in, with ids removed from the path, and the rest is blank', () => {
  expect(written().text.split('\n')).toEqual(
    expect.arrayContaining([
      '- Request id (X-Okta-Request-Id): a1b2c3d4e5f60718293a4b5c6d7e8f90',
      '- Error id: oaeExampleExampleExample1',
      '- Time: 2026-11-21 06:39:00 UTC',
      '- Org and cell: ____',
      '- Call: GET /api/v1/users/{id}/groups',
      '- Answer: status 503, E0000010',
      '- How often it fails: ____',
    ]),
  )
  expect(packet({ title: 'x', wording: { values: {} }, shown: [], lines: [] }, empty).text).toContain('- Request id (X-Okta-Request-Id): ____')
})

test('a fact that the reader set aside is not in it', () => {
  const shown = wording.proofs.filter((proof) => proof !== ('http-response.requestId' as Proof))
  expect(packet({ title: 'x', wording, shown, lines }, empty).text).not.toContain('a1b2c3d4e5f60718293a4b5c6d7e8f90')
})

test('what the reader typed and ticked is in it, and nothing else of the paste', () => {
  expect(lines.length).toBeGreaterThan(2)
  const filled = written({ cell: 'acme, OK1', frequency: 'every time', people: 'about 40', changed: 'nothing', program: 'curl 8' }).text
  for (const words of ['acme, OK1', 'every time', 'about 40', 'curl 8']) expect(filled).toContain(words)
  for (const word of [token, '00u1a2b3c4d5e6f7g8h9', 'Service Unavailable', 'acme.okta.com']) expect(filled).not.toContain(word)
  const one = lines.find(({ quote }) => quote.includes('503'))!
  const ticked = written({ ticked: [one.id] })
  expect(ticked.text).toContain(`- ${one.place}: `)
  expect(ticked.html).toContain('<code>')
  expect(findSecrets(`${ticked.text}${ticked.html}`, now)).toEqual([])
})

test('every line of the evidence has a place, is masked, and loses what names a person or an org', () => {
  for (const { quote, place } of sanitised(lines, wording)) {
    expect(place).toMatch(/^line \d+$/)
    for (const word of [token, '00u1a2b3c4d5e6f7g8h9', 'acme']) expect(quote).not.toContain(word)
  }
  const all = lines.map(({ id }) => id)
  expect(written({ ticked: all }).text).not.toMatch(/acme|00u1a2b3/)
  expect(written({ ticked: all, openly: true }).text).not.toContain(token)
  expect(evidenceLines([...pastes, ...pastes]).every(({ place }) => /^paste [12], line \d+$/.test(place))).toBe(true)
})

test('ticking one line changes the stand-ins of no other', () => {
  const known = lines.map(({ place }, i) => ({ id: `${i}`, place, quote: `ada${i}@acme.example from 203.0.113.${i}` }))
  const textWith = (ticked: string[]) => packet({ title: 'x', wording, shown: [], lines: known }, { ...empty, ticked }).text
  expect(textWith(['2'])).toContain('user-3 from ip-3')
  expect(textWith(['0', '2'])).toContain('user-3 from ip-3')
})

/** What a line holds, and what stands there instead. */
const rows: Record<string, [line: string, instead: string]> = {
  'an e-mail address, twice, also encoded': ['ada@acme.example ADA@acme.example ada%40acme.example bob@acme.example', 'user-1 user-1 user-1 user-2'],
  'an e-mail address in an encoded parameter': ['fromURI%3Dada@acme.example', 'fromURI%3Duser-1'],
  addresses: ['203.0.113.24, 203.0.113.25 and 203.0.113.24', 'ip-1, ip-2 and ip-1'],
  'an address of IPv6, and no time': ['2001:db8::12 at 08:15:00 fe80:0:0:0:1:2:3:4', 'ip-1 at 08:15:00 ip-2'],
  'no version, no own machine': ['Version=4.0.0.0 v1.2.3.4 127.0.0.1 1.2.3.4.5', 'Version=4.0.0.0 v1.2.3.4 127.0.0.1 1.2.3.4.5'],
  'an org, and its Admin Console': [
    'https://acme.okta.com/x acme-admin.okta.com beta.oktapreview.com',
    'https://org-1.okta.com/x org-1-admin.okta.com org-2.oktapreview.com',
  ],
  'Okta’s own hosts': ['https://developer.okta.com/docs status.okta.com', 'https://developer.okta.com/docs status.okta.com'],
  'a custom domain that is known': ['login.acme.example and https://Login.acme.example/oauth2', 'org-1 and https://org-1/oauth2'],
  'another host, where it is addressed': ['https://app.acme.example/cb https%3A%2F%2Fapp.acme.example%2Fcb', 'https://host-1/cb https%3A%2F%2Fhost-1%2Fcb'],
  'names of programs are no hosts': ['System.Net.WebException at OktaWidget.JwtService', 'System.Net.WebException at OktaWidget.JwtService'],
  'an id of a user': ['/users/00u1a2b3c4d5e6f7g8h9/groups', '/users/user-1/groups'],
  'names behind the words that announce them': [
    '{"displayName":"Ada Lovelace","alternateId":"ada","login": "ada"} username=ada&x=1',
    '{"displayName":"user-1","alternateId":"user-2","login": "user-2"} username=user-2&x=1',
  ],
  'JSON in a string': [String.raw`{\"login\":\"ada\"}`, String.raw`{\"login\":\"user-1\"}`],
}
for (const [name, [line, instead]] of Object.entries(rows)) test(name, () => expect(standIns(['login.acme.example'])(line)).toBe(instead))
