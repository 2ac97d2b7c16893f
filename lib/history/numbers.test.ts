import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '../link/fragment'
import { type Countable, causeIn, causesByCount, changedWithin } from './numbers'
import type { CaseRecord, CaseState } from './record'

const now = new Date('2026-11-30T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

const record = (state: CaseState, step: string, answers: Record<string, string> = {}): CaseRecord => ({
  id: 'k3f9k3f9',
  began: daysAgo(1),
  changed: now,
  tree: 'rdp-mfa',
  step,
  state,
  fragment: toFragment({ tree: 'rdp-mfa', at: step, findings: { ...nothing, answers } }),
})
const isCause = (step: string) => ['clockSkewed', 'widgetBlocked'].includes(step)

test('a case names the cause of its step, or the one that fixed it', () => {
  expect(causeIn(record('cause', 'clockSkewed'), isCause)).toBe('clockSkewed')
  expect(causeIn(record('fixed', 'resolved', { seen: 'blank', clockSkewed: 'notFixed', widgetBlocked: 'fixed' }), isCause)).toBe('widgetBlocked')
})

test('a case names no cause while it is open, where none is left, and where the cause is not known here', () => {
  const none = [record('open', 'seen'), record('unexplained', 'unexplained'), record('cause', 'ofAnotherVersion'), record('fixed', 'resolved')]
  expect([...none, record('fixed', 'resolved', { ofAnotherVersion: 'fixed' })].map((one) => causeIn(one, isCause))).toEqual(Array(5).fill(undefined))
})

test('a time span counts back from now, its first moment included', () => {
  const cases = [0, 6.9, 7, 7.1, 30, 31].map((days) => ({ changed: daysAgo(days) }))
  expect([7, 30, undefined].map((days) => changedWithin(cases, days, now).length)).toEqual([3, 5, 6])
})

test('no cases, and one', () => {
  expect(causesByCount([])).toEqual([])
  expect(causesByCount([{ tree: 'rdp-mfa', cause: 'clockSkewed', state: 'fixed', changed: now }])).toEqual([
    { tree: 'rdp-mfa', cause: 'clockSkewed', count: 1, fixed: 1, last: now },
  ])
})

const cases: fc.Arbitrary<Countable[]> = fc.array(
  fc.record({
    tree: fc.constantFrom('rdp-mfa', 'api-error'),
    cause: fc.option(fc.constantFrom('clockSkewed', 'widgetBlocked', 'constructor', '__proto__'), { nil: undefined }),
    state: fc.constantFrom<CaseState>('cause', 'fixed'),
    changed: fc.integer({ min: 0, max: 60 }).map(daysAgo),
  }),
  { maxLength: 200 },
)

test('every case with a cause is counted once, the most frequent first', () =>
  fc.assert(
    fc.property(cases, (all) => {
      const counts = causesByCount(all)
      const own = (tree: string, cause: string) => all.filter((one) => one.tree === tree && one.cause === cause)
      return (
        counts.reduce((sum, { count }) => sum + count, 0) === all.filter(({ cause }) => cause !== undefined).length &&
        counts.every(({ tree, cause, count, fixed, last }, i) => {
          const mine = own(tree, cause)
          return (
            count === mine.length &&
            fixed === mine.filter(({ state }) => state === 'fixed').length &&
            last.getTime() === Math.max(...mine.map(({ changed }) => changed.getTime())) &&
            (i === 0 || counts[i - 1]!.count >= count)
          )
        })
      )
    }),
    { numRuns: runs({ quick: 50, normal: 300, deep: 3000 }) },
  ))
