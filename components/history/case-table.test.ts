import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import type { CaseRecord, CaseState } from '@/lib/history/record'
import { toFragment } from '@/lib/link/fragment'
import { unfilled } from '@/machines/knowledge/placeholder'
import { trees } from '@/machines/trees'
import { caseTable } from './case-table'
import { casesInWords } from './cases-in-words'

const tree = await trees['rdp-mfa'].load()
const record = (id: string, state: CaseState, step: string, answers: Record<string, string>): CaseRecord => ({
  id: `k3f9k3f9${id}`,
  began: new Date('2026-11-21T08:00:30Z'),
  changed: new Date('2026-11-21T08:05:59Z'),
  tree: tree.id,
  step,
  state,
  fragment: toFragment({ tree: tree.id, at: step, findings: { ...nothing, facts: { 'clock.skewed': '12' }, answers } }),
})
const records = [
  record('1', 'open', 'seen', {}),
  record('2', 'cause', 'clockSkewed', {}),
  record('3', 'fixed', 'resolved', { networkZoneDenied: 'notFixed', clockSkewed: 'fixed' }),
  record('4', 'unexplained', 'unexplained', {}),
  record('5', 'cause', 'ofAnotherVersion', {}),
]

test('a case is a row: times, tree, cause, state, and the link that others get', async () => {
  const { cases } = await casesInWords(records)
  const [heading, ...rows] = caseTable(cases, 'https://latchkey.example')
  expect(heading).toEqual(['Began (UTC)', 'Last changed (UTC)', 'Tree', 'Cause id', 'Cause title', 'State', 'Link'])
  const clock = ['rdp-mfa.clockSkewed', unfilled(tree.words.clockSkewed!.title)]
  expect(rows.map((row) => row.slice(3, 6))).toEqual([
    ['', '', 'Not finished'],
    [...clock, 'Cause named'],
    [...clock, 'Fixed'],
    ['', '', 'No cause named yet'],
    ['', '', 'Cause named'],
  ])
  expect(rows.map((row) => row.slice(0, 3))).toEqual(Array(5).fill(['2026-11-21 08:00', '2026-11-21 08:05', 'Remote Desktop sign-in']))
  expect(rows.map((row) => row[6])).toEqual(records.map(({ fragment }) => `https://latchkey.example/${fragment}`))
})
