import { expect, test } from 'vitest'
import type { Reading } from '../text/types'
import { chosenSecret, hideIn, hider } from './hide'
import { leaks } from './secrets'

const reading: Reading = {
  format: 'okta-system-log',
  outcome: 'read',
  facts: [{ id: 'okta-system-log.outsideZone', value: '198.51.100.7', quote: 'ada@acme.example from 198.51.100.7: account is locked', line: 1 }],
  unchecked: [{ id: 'okta-system-log.userLocked', why: 'nothing about ada@acme.example' }],
  events: [{ name: 'user.session.start', outcome: 'FAILURE', failed: true, quote: 'by ada@acme.example', line: null, place: 'event of ada@acme.example' }],
  pairs: [{ of: 'redirectUri', expected: 'https://ada@acme.example/', found: 'https://acme.example/' }],
  terms: [{ name: 'samlIssuer', value: 'ada@acme.example', quote: 'ada@acme.example', line: 2 }],
  logged: [{ requestId: 'r1', facts: [], quote: 'Ada@Acme.example', line: 3 }],
}

test('words that the reader hides are in no text of a reading, in whatever letter case, and in no value', () => {
  const hidden = hideIn(reading, ['ADA@acme.example', '198.51.100.7'])
  expect(JSON.stringify(hidden)).not.toMatch(/ada@acme|198\.51\.100\.7/i)
  expect(JSON.stringify(hidden)).toContain('account is locked')
  expect(hidden).toMatchObject({ facts: [{ id: 'okta-system-log.outsideZone', line: 1 }], pairs: [{ found: 'https://acme.example/' }] })
})

test('the longest words are hidden first, and signs of a regular expression are plain characters', () => {
  expect(hider(['acme', 'ACME (test) co.'])('at Acme (Test) Co. and acme')).toBe('at …(hidden) and …(hidden)')
})

test('nothing that leaves may hold them', () => {
  expect(leaks('for ADA@ACME.EXAMPLE', [chosenSecret('ada@acme.example')])).toHaveLength(1)
  expect(leaks('for Ada', [chosenSecret('ada')])).toHaveLength(1)
  expect(leaks('for somebody', [chosenSecret('ada@acme.example')])).toEqual([])
})
