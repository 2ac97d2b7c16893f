import { expect, test } from 'vitest'
import { isWindow, rateAnswer, windowEnd } from './rate'

test('the end of a window reads well with what is known of it', () => {
  const [resets, wait] = ['2026-11-21 06:39:00 UTC', '17 seconds']
  const after = 'Then all calls are there again.'
  expect(windowEnd({ resets, wait })).toBe(`The window ends at 2026-11-21 06:39:00 UTC, 17 seconds after the answer. ${after}`)
  expect(windowEnd({ resets })).toBe(`The window ends at 2026-11-21 06:39:00 UTC. ${after}`)
  expect(windowEnd({ wait })).toBe(`The window ends 17 seconds after the answer. ${after}`)
  expect(windowEnd({})).toBeUndefined()
})

test('whether a limit is used up', () => {
  expect(rateAnswer({ limit: 300, remaining: 0 })).toEqual({ says: 'Yes: 300 of 300 calls used, 0 left.', tone: 'bad' })
  expect(rateAnswer({ limit: 300, remaining: 20 })).toEqual({ says: 'No: 280 of 300 calls used, 20 left.', tone: 'plain' })
})

test('a limit of 0, and more calls left than the limit, are no window', () => {
  expect([isWindow({ limit: 0, remaining: 0 }), isWindow({ limit: 100, remaining: 101 }), isWindow({ limit: 100, remaining: 100 })]).toEqual([
    false,
    false,
    true,
  ])
})
