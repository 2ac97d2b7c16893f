import { expect, test } from 'vitest'
import { leaks } from '@/lib/evidence/secrets/secrets'
import { parseText } from '@/lib/evidence/text/parse'
import { nothing } from '@/lib/findings/findings'
import type { Link } from '@/lib/link/form'
import { applyPaste, removePaste } from '@/machines/engine/apply-paste'
import { resolve } from '@/machines/engine/resolve'
import { allSteps } from '@/machines/knowledge/cause-lists'
import { wordingOf } from '@/machines/knowledge/wording'
import { tree } from '@/machines/rdp-mfa/tree'
import { roles } from '@/machines/types'
import { phoneCode } from '../phone-codes/phone-code'
import { type Case, shareable } from './case'
import { type Dialect, dialects } from './dialects'
import { handOver } from './hand-over'
import { ticketMail } from './mail'
import { messageText } from './message'
import { type Size, ticketsOf } from './ticket'

const now = new Date('2026-11-21T06:39:00Z')
const secret = 'kJ8sWmQ2vX4nB7tR9yL1pZ3c'
const zone = (eventType: string, result: string) =>
  JSON.stringify({ published: '2026-11-20T08:15:00.000Z', eventType, client: { ipAddress: '203.0.113.24', zone: 'null' }, outcome: { result } })
const paste = `ada.lovelace exception thrown is = System.Net.WebException: (403) Forbidden.<CR><LF> at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)
${zone('user.session.start', 'SUCCESS')}
${zone('policy.evaluate_sign_on', 'DENY')}
CLIENT_SECRET="${secret}" OKTA_URL="https://acme.okta.com"`

const { readings, secrets } = parseText(paste, now)
const findings = applyPaste({ ...nothing, answers: { enrolled: 'dontKnow', appNotAssigned: 'notFixed' } }, readings)
const link: Link = { tree: 'rdp-mfa', tv: 1, read: now, findings }
const address = 'https://latchkey.example/rdp-mfa/#v1?tree=rdp-mfa&tv=1&scope=onlyMe&fact=okta-widget-log.status403&end=k3f9'
const ticketCase = (changed: Partial<Link> = {}) => {
  const whole = { ...link, ...changed }
  return { tree, link: whole, resolution: resolve(tree, whole.findings), address }
}
const answered = (answers: Record<string, string>) => ticketCase({ findings: { ...findings, answers } })
const ticket = (one: Case, dialect: Dialect, size: Size = 'full') => ticketsOf(one)(dialect, size)
const cause = answered({ scope: 'everyoneHere' })

test('the fixture holds what must not travel, and leads to a cause', () => {
  expect(secrets.map(({ value }) => value)).toEqual([secret])
  expect(leaks(`a ticket with ${secret}`, secrets)).toHaveLength(1)
  expect(tree.words[cause.resolution.step]?.kind).toBe('cause')
})

for (const dialect of dialects)
  for (const size of ['short', 'full'] as const)
    test(`a ${size} ${dialect} ticket holds our words and no word of the paste`, () => {
      for (const one of [ticketCase(), cause, answered({})]) {
        const { text, html } = ticket(one, dialect, size)
        for (const word of [secret, 'ada', 'acme', '203.0.113.24', 'WebException', 'JwtService']) expect(`${text}${html}`).not.toContain(word)
        expect(leaks(`${text}${html}`, secrets)).toEqual([])
        expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
        expect(`${text}${html}`).not.toMatch(/\{[\w.-]+\||undefined|\[object/)
      }
    })

test('a full ticket says when the evidence was read and which tree it comes from; both sizes, the code', () => {
  const code = phoneCode('rdp-mfa', cause.resolution.step)!
  expect(code).toMatch(/^\w{5}$/)
  const [short, full] = [ticket(cause, 'plain', 'short').text, ticket(cause, 'plain').text]
  expect(full).toContain('2026-11-21 06:39 UTC')
  expect(full).toContain(`tree rdp-mfa, version ${tree.version}`)
  for (const text of [short, full]) expect(text.split('\n').filter((line) => line.includes(code))).toHaveLength(1)
  expect(short.length).toBeLessThan(full.length)
})

test('whether it is fixed is said where an answer says so, and only there', () => {
  const lines = (one: typeof cause) => ticket(one, 'plain').text.match(/^Fixed: (?:yes|no)/gm) ?? []
  const { step } = cause.resolution
  expect(lines(cause)).toEqual([])
  expect(lines(answered({ scope: 'everyoneHere', [step]: 'notFixed' }))).toEqual(['Fixed: no'])
  expect(lines(answered({ scope: 'everyoneHere', [step]: 'fixed' }))).toEqual(['Fixed: yes'])
  expect(ticket(answered({ scope: 'everyoneHere', [step]: 'fixed' }), 'plain', 'short').text).toMatch(/^Fixed: yes/m)
})

test('ids and times stand apart from what else was shown, each once', () => {
  const facts = { 'http-response.status5xx': '503', 'http-response.requestId': 'a1b2c3d4e5f60718293a4b5c6d7e8f90', 'http-response.date': '20261121T063900Z' }
  const { text } = ticket(ticketCase({ findings: { ...nothing, facts } }), 'plain')
  for (const value of [facts['http-response.requestId'], '2026-11-21 06:39:00 UTC']) expect(text.split(value)).toHaveLength(2)
  expect(ticket(ticketCase({ findings: { ...nothing, facts } }), 'plain', 'short').text).toContain(facts['http-response.requestId'])
})

test('what no link carries is in the ticket while its paste is here, but for what says something about a person or a place', () => {
  const answer = `GET https://acme.okta.com/api/v1/internal/x HTTP/1.1\n\nHTTP/1.1 403 Forbidden\nx-okta-request-id: a1b2c3d4e5f60718293a4b5c6d7e8f90\nwww-authenticate: DPoP realm="https://acme.okta.com", error="insufficient_scope", scope="okta.made.up"\n`
  const pasted = parseText(answer, now).readings
  const [own, facts] = [
    applyPaste(nothing, pasted),
    { 'http-response.requestId': '', 'http-response.path': '', 'www-authenticate.realmHost': '', 'www-authenticate.scope': '' },
  ]
  expect(own.facts).toMatchObject(facts)
  const { values } = wordingOf(tree, own, [{ readings: pasted }])
  const one = { ...ticketCase({ findings: own }), values: shareable(values) }
  const { text } = ticket(one, 'plain')
  for (const value of ['a1b2c3d4e5f60718293a4b5c6d7e8f90', 'okta.made.up', '/api/v1/internal/{id}']) expect(text).toContain(value)
  expect(text).not.toContain('acme.okta.com')
  expect(ticket(ticketCase({ findings: own }), 'plain').text).not.toContain('a1b2c3d4')
})

test('an address is in the ticket only once the reader has put it into the link', () => {
  const added = { ...findings, facts: { ...findings.facts, 'okta-system-log.outsideZone': '203.0.113.24' } }
  expect(ticket(ticketCase({ findings: added }), 'plain').text).toContain('203.0.113.24')
})

test('a sample says so first, in every form', () => {
  for (const dialect of dialects)
    for (const size of ['short', 'full'] as const)
      expect(ticket(ticketCase({ sample: true }), dialect, size).text, dialect).toMatch(/^(?:\[code\]<p>)?SAMPLE: not a real case(?:\n|<)/)
})

test('a ready message carries the answers given so far, and the link', () => {
  for (const message of tree.messages) {
    const text = messageText(message, ticketCase({ findings: { ...nothing, answers: { seen: 'failed', scope: 'onlyMe', enrolled: 'dontKnow' } } }))
    expect(text).toContain(address)
    expect(text).not.toMatch(/`|\{[\w.-]+\|/)
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2)
  }
})

test('a message to each of those who have a part holds how theirs begins, at most three steps of it, and the link', () => {
  const words = tree.words[cause.resolution.step]!
  if (words.kind !== 'cause') throw new Error('no cause')
  const parts = roles.filter((role) => words.remedies.some(({ by }) => by === role))
  expect(parts.length).toBeGreaterThan(1)
  for (const role of roles) {
    const { text, html } = handOver(cause, role)
    const steps = text.split('\n').filter((line) => line.startsWith('- '))
    const own = words.remedies.filter(({ by }) => by === role).flatMap(allSteps)
    expect(steps, role).toHaveLength(Math.min(3, own.length))
    expect(text).toContain(address)
    expect(html.match(/<li>/g) ?? []).toHaveLength(steps.length)
    expect(`${text}${html}`).not.toMatch(/\{[\w.-]+\||undefined|`/)
  }
  expect(new Set(parts.map((role) => handOver(cause, role).text)).size).toBe(parts.length)
})

test('a mail holds the short text and stays within what is passed on', () => {
  for (const path of [address, `https://latchkey.example/rdp-mfa/#v1?${'a=b&'.repeat(200)}end=k3f9`]) {
    const mail = ticketMail({ ...cause, address: path }, { to: 'help+okta@acme.example', subject: 'Sign-in & more' })
    expect(mail.address.length).toBeLessThanOrEqual(1900)
    const url = new URL(mail.address)
    expect([url.protocol, url.pathname, [...url.searchParams.keys()]]).toEqual(['mailto:', 'help%2Bokta@acme.example', ['subject', 'body']])
    expect(url.searchParams.get('subject')).toMatch(/^Sign-in & more: ./)
    expect(url.searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(mail.body)
    expect(mail.body).toContain(path)
  }
})

test('a removed paste takes its facts along, but for those that another paste shows', () => {
  const log = parseText('exception thrown is = System.Net.WebException: (403) OktaWidget.JwtService', now).readings
  const again = parseText(`x\nexception thrown is = System.Net.WebException: (403) OktaWidget.JwtService`, now).readings
  const both = applyPaste(applyPaste(nothing, log), parseText('10:00:02, d:+00.0312500s o:+421.1234567s  [  * ]', now).readings)
  expect(Object.keys(removePaste(both, log, []).facts)).toEqual(['clock.skewed'])
  expect(removePaste(both, log, again)).toEqual(both)
})

test('the newest log takes the place of an older one; configurations add up', () => {
  const log = (status: number) => parseText(`exception thrown is = System.Net.WebException: (${status}) OktaWidget.JwtService`, now).readings
  expect(Object.keys(applyPaste(applyPaste(nothing, log(403)), log(401)).facts)).toEqual(['okta-widget-log.status401'])
  const config = (url: string) => parseText(`{"RdpOnly": false, "Url": "${url}"}`, now).readings
  expect(Object.keys(applyPaste(applyPaste(nothing, config('https://acme.okta.com/')), config('http://acme.okta.com')).facts)).toEqual([
    'agent-config.trailingSlash',
    'agent-config.notHttps',
  ])
})

test('an earlier failure in the same text stands in the full note', () => {
  const earlier = [{ tree: 'api-error' as const, cause: 'rateLimited', title: 'Too many calls', line: 3 }]
  expect(ticket({ ...cause, earlier }, 'plain').text).toMatch(/The paste also shows an earlier failure\W+Too many calls/)
  expect(ticket(cause, 'plain').text).not.toContain('earlier failure')
})

test('an earlier failure stands in the short note, too', () => {
  const earlier = [{ tree: 'api-error' as const, cause: 'rateLimited', title: 'Too many calls' }]
  expect(ticket({ ...cause, earlier }, 'plain', 'short').text).toContain('There was an earlier failure: Too many calls')
  expect(ticket(cause, 'plain', 'short').text).not.toContain('earlier failure')
})
