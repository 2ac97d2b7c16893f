import { expect, test } from 'vitest'
import type { TimelineEvent } from '@/lib/evidence/types'
import { attemptsAnswer, clock, timedOf } from './attempts'

const event = (failed: boolean, time?: number): TimelineEvent => ({
  name: 'GET /a',
  outcome: failed ? '403' : '200',
  failed,
  line: 1,
  quote: '',
  ...(time === undefined ? {} : { time }),
})

test('how many failed, and the last of them', () => {
  expect(attemptsAnswer([event(true, 0), event(true, 60_000), event(false, 90_000)])).toEqual({
    says: '2 of 3 failed, the last at 00:01:00 UTC: 403.',
    tone: 'bad',
  })
  expect(attemptsAnswer([event(false), event(true)]).says).toBe('1 of 2 failed: 403.')
  expect(attemptsAnswer([event(false), event(false)])).toEqual({ says: 'None of the 2 failed.', tone: 'plain' })
})

test('one point of time is no picture', () => {
  expect(timedOf([event(false, 5), event(true, 5)])).toEqual([])
  expect(timedOf([event(false), event(true, 5)])).toEqual([])
  expect(timedOf([event(true, 5), event(true, 6)]).map(({ isFailing }) => isFailing)).toEqual([false, true])
})

test('the day is written where it is needed', () => {
  expect([clock(0, 1000), clock(0, 90_000_000)]).toEqual(['00:00:00 UTC', '1970-01-01 00:00:00 UTC'])
})
