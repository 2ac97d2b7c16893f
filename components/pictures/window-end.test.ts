import { expect, test } from 'vitest'
import { windowEnd } from './window-end'

test('the end of a window reads well with what is known of it', () => {
  const [time, wait] = ['2026-11-21 06:39:00 UTC', '17 seconds']
  expect(windowEnd(time, wait)).toBe(' The window ends at 2026-11-21 06:39:00 UTC, 17 seconds after the answer.')
  expect(windowEnd(time, undefined)).toBe(' The window ends at 2026-11-21 06:39:00 UTC.')
  expect(windowEnd(undefined, wait)).toBe(' The window ends 17 seconds after the answer.')
  expect(windowEnd(undefined, undefined)).toBe('')
})
