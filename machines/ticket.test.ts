import { expect, test } from '@playwright/test'
import { gather } from '@/lib/evidence/gather'
import { leaks } from '@/lib/evidence/secrets'
import { nothing } from '@/lib/findings'
import type { Link } from '@/lib/link/form'
import { addPaste, removePaste } from './paste'
import { tree } from './rdp-mfa/tree'
import { resolve } from './resolve'
import { messageText, ticket } from './ticket'

const now = new Date('2026-11-21T06:39:00Z')
const secret = 'kJ8sWmQ2vX4nB7tR9yL1pZ3c'
const zone = (eventType: string, result: string) =>
  JSON.stringify({ published: '2026-11-20T08:15:00.000Z', eventType, client: { ipAddress: '203.0.113.24', zone: 'null' }, outcome: { result } })
const paste = `ada.lovelace exception thrown is = System.Net.WebException: (403) Forbidden.<CR><LF> at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)
${zone('user.session.start', 'SUCCESS')}
${zone('policy.evaluate_sign_on', 'DENY')}
CLIENT_SECRET="${secret}" OKTA_URL="https://acme.okta.com"`

const { readings, secrets } = gather(paste, now)
const findings = addPaste({ ...nothing, answers: { enrolled: 'dontKnow', appNotAssigned: 'notFixed' } }, readings)
const link: Link = { tree: 'rdp-mfa', tv: 1, read: now, findings }
const told = (changed: Partial<Link> = {}) => {
  const whole = { ...link, ...changed }
  return { tree, link: whole, resolution: resolve(tree, whole.findings), address: 'https://latchkey.example/#v1' }
}

test('the fixture holds what must not travel', () => {
  expect(secrets.map(({ value }) => value)).toEqual([secret])
  expect(leaks(`a ticket with ${secret}`, secrets)).toHaveLength(1)
})

for (const dialect of ['plain', 'markdown'] as const)
  test(`a ${dialect} ticket holds our words and no word of the paste`, () => {
    const text = ticket(told(), dialect)
    for (const word of [secret, 'ada', 'acme', '203.0.113.24', 'WebException', 'JwtService']) expect(text).not.toContain(word)
    expect(leaks(text, secrets)).toEqual([])
    expect(text).toContain('https://latchkey.example/#v1')
    expect(text).toContain('2026-11-21 06:39 UTC')
    expect(text).not.toMatch(/\{[\w.-]+\||undefined|\[object/)
  })

test('Markdown has headings, plain text has none and no backticks', () => {
  const [plain, markdown] = [ticket(told(), 'plain'), ticket(told(), 'markdown')]
  expect(markdown).toMatch(/^## .+\n/)
  expect(markdown.match(/^### /gm)?.length).toBeGreaterThan(3)
  expect(plain).not.toMatch(/[#`]{1,3} |`/)
})

test('an address is in the ticket only once the reader has put it into the link', () => {
  const added = { ...findings, facts: { ...findings.facts, 'okta-system-log.outsideZone': '203.0.113.24' } }
  expect(ticket(told({ findings: added }), 'plain')).toContain('203.0.113.24')
})

test('a sample says so in its first line', () => {
  expect(ticket(told({ sample: true }), 'plain').split('\n')[0]).toBe('SAMPLE: not a real case')
})

test('a ready message carries the answers given so far, and the link', () => {
  for (const message of tree.messages) {
    const text = messageText(message, told({ findings: { ...nothing, answers: { seen: 'failed', scope: 'onlyMe', enrolled: 'dontKnow' } } }))
    expect(text).toContain('https://latchkey.example/#v1')
    expect(text).not.toMatch(/`|\{[\w.-]+\|/)
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2)
  }
})

test('a removed paste takes its facts along, but for those that another paste shows', () => {
  const log = gather('exception thrown is = System.Net.WebException: (403) OktaWidget.JwtService', now).readings
  const again = gather(`x\nexception thrown is = System.Net.WebException: (403) OktaWidget.JwtService`, now).readings
  const both = addPaste(addPaste(nothing, log), gather('10:00:02, d:+00.0312500s o:+421.1234567s  [  * ]', now).readings)
  expect(Object.keys(removePaste(both, log, []).facts)).toEqual(['clock.skewed'])
  expect(removePaste(both, log, again)).toEqual(both)
})

test('the newest log takes the place of an older one; configurations add up', () => {
  const log = (status: number) => gather(`exception thrown is = System.Net.WebException: (${status}) OktaWidget.JwtService`, now).readings
  expect(Object.keys(addPaste(addPaste(nothing, log(403)), log(401)).facts)).toEqual(['okta-widget-log.status401'])
  const config = (url: string) => gather(`{"RdpOnly": false, "Url": "${url}"}`, now).readings
  expect(Object.keys(addPaste(addPaste(nothing, config('https://acme.okta.com/')), config('http://acme.okta.com')).facts)).toEqual([
    'agent-config.trailingSlash',
    'agent-config.notHttps',
  ])
})
