import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '../link/fragment'
import { impersonal } from './impersonal'
import { type CaseRecord, isSameCase, newestFirst, recordIn, tooMany } from './record'

const fragment = toFragment({ tree: 'rdp-mfa', tv: 1, at: 'scope', findings: { ...nothing, facts: { 'okta-widget-log.status403': '' } } })
const record: CaseRecord = {
  id: 'k3f9k3f9',
  began: new Date('2026-11-21T08:00:00Z'),
  changed: new Date('2026-11-21T08:05:00Z'),
  tree: 'rdp-mfa',
  step: 'scope',
  state: 'open',
  fragment,
}

test('a record comes back as it was kept', () => expect(recordIn(structuredClone(record))).toEqual(record))

test('what else it holds does not come back', () => expect(recordIn({ ...record, paste: 'words' })).toEqual(record))

const broken: Record<string, unknown> = {
  nothing: undefined,
  'a text': JSON.stringify(record),
  'no link': { ...record, fragment: undefined },
  'an address in place of a link': { ...record, fragment: 'javascript:alert(1)' },
  'a link that was cut': { ...record, fragment: fragment.slice(0, -3) },
  'a link that was changed': { ...record, fragment: fragment.replace('scope', 'typed') },
  'the link of another tree': { ...record, tree: 'api-error' },
  'a state that is not known': { ...record, state: 'lost' },
  'a time that is none': { ...record, changed: new Date('never') },
  'a time as text': { ...record, began: '2026-11-21T08:00:00Z' },
  'words for a step': { ...record, step: 'two words' },
}
for (const [name, value] of Object.entries(broken)) test(`no record: ${name}`, () => expect(recordIn(value)).toBeUndefined())

test('the newest change comes first', () => {
  const later = { ...record, id: 'later000', changed: new Date('2026-11-21T09:00:00Z') }
  expect(newestFirst([record, later]).map(({ id }) => id)).toEqual(['later000', 'k3f9k3f9'])
})

test('the oldest of more than 200 have to go', () => {
  const many = Array.from({ length: 203 }, (_, i) => ({ ...record, id: `case${String(i).padStart(4, '0')}`, changed: new Date(1_700_000_000_000 + i * 1000) }))
  expect(tooMany(many).sort()).toEqual(['case0000', 'case0001', 'case0002'])
  expect(tooMany(many.slice(0, 200))).toEqual([])
})

test('personal values stay out, and what they are about stays', () => {
  const facts = {
    'okta-system-log.outsideZone': '203.0.113.24',
    'jwt.issuer': 'acme.okta.com',
    'okta-error.errorId': 'oaeSampleSample',
    'clock.drifted': '-30',
  }
  const link = impersonal({ tree: 'rdp-mfa', view: 'helpdesk', findings: { ...nothing, facts } })
  expect(link.view).toBe('helpdesk')
  expect(link.findings.facts).toEqual({ 'okta-system-log.outsideZone': '', 'jwt.issuer': '', 'okta-error.errorId': '', 'clock.drifted': '-30' })
})

test('a case is the same whichever version of its tree decided it, and another where anything else differs', () => {
  const findings = { ...nothing, answers: { scope: 'onlyMe' } }
  const made = (link: object) => toFragment({ tree: 'rdp-mfa', tv: 1, at: 'scope', findings, ...link })
  expect(isSameCase(made({}), made({ tv: 2, at: 'clockSkewed' }))).toBe(true)
  expect(isSameCase(made({}), made({ findings: nothing }))).toBe(false)
  expect(isSameCase(made({}), made({ read: new Date('2026-11-21T08:00:00Z') }))).toBe(false)
})
