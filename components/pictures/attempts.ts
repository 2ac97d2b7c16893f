import type { TimelineEvent } from '@/lib/evidence/types'
import type { Answer } from './picture'

export type Timed = TimelineEvent & { time: number; isFailing: boolean }

/** The last event that failed: the one that counts. */
export const failingOf = (events: readonly TimelineEvent[]) => events.findLast(({ failed }) => failed)

/** Those with a time. None where all have the same one: there would be one point to see. */
export function timedOf(events: readonly TimelineEvent[]): Timed[] {
  const failing = failingOf(events)
  const timed = events.flatMap((event) => (event.time === undefined ? [] : [{ ...event, time: event.time, isFailing: event === failing }]))
  return new Set(timed.map(({ time }) => time)).size > 1 ? timed : []
}

export function attemptsAnswer(events: readonly TimelineEvent[]): Answer {
  const failed = events.filter((event) => event.failed).length
  const last = failingOf(events)
  if (last === undefined) return { says: `None of the ${events.length} failed.`, tone: 'plain' }
  return {
    says: `${failed} of ${events.length} failed${last.time === undefined ? '' : `, the last at ${clock(last.time, 0)}`}: ${last.outcome || last.name}.`,
    tone: 'bad',
  }
}

/** A time of day, with the day where what is shown spans more than half of one. */
export function clock(time: number, span: number): string {
  const written = new Date(time).toISOString()
  return `${span > 43_200_000 ? `${written.slice(0, 10)} ` : ''}${written.slice(11, 19)} UTC`
}
