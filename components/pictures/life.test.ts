import { expect, test } from 'vitest'
import { type Life, lifeAnswer, scaleOf, tellsSomething } from './life'

const hour = 3_600_000
const life = (...times: number[]): Life => ({
  asks: 'Is it valid?',
  from: 0,
  to: hour,
  starts: 'Issued',
  ends: 'ends',
  moments: times.map((time) => ({ time, label: 'Read at' })),
  says: { early: (by) => `early by ${by}`, within: (by) => `within, for another ${by}`, late: (by) => `late by ${by}` },
})

test('the answer is about the first moment, and says by how much', () => {
  expect(lifeAnswer(life(-300_000, 2 * hour))).toEqual({ says: 'early by 5 minutes', tone: 'bad' })
  expect(lifeAnswer(life(hour / 2, 2 * hour))).toEqual({ says: 'within, for another 30 minutes', tone: 'good' })
  expect(lifeAnswer(life(3 * hour))).toEqual({ says: 'late by 2 hours', tone: 'bad' })
})

test('nothing is drawn of a life without a moment, or of one that does not last', () => {
  expect(tellsSomething(life())).toBe(false)
  expect(tellsSomething({ ...life(hour), to: 0 })).toBe(false)
  expect(tellsSomething(life(hour))).toBe(true)
})

test('times stand in proportion, and what is far off stands at the edge', () => {
  const near = scaleOf(life(2 * hour))
  expect([near.at(0), near.at(hour), near.at(2 * hour), near.cut]).toEqual([0, 0.5, 1, { early: false, late: false }])
  const far = scaleOf(life(-hour, 1000 * hour))
  expect([far.at(-hour), far.at(0), far.at(hour), far.at(1000 * hour), far.cut]).toEqual([0, 0.25, 0.5, 1, { early: false, late: true }])
})
