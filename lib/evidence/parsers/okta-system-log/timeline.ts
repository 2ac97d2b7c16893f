import type { Span, TimelineEvent } from '@/lib/evidence/types'
import { belongs, isSamePerson, linksOf } from './attempts'
import type { LogEvent } from './event'
import { isStep } from './event-types'
import type { Shown } from './shows'

const [mostAttempts, mostEvents] = [20, 60]

/** The events of the last attempts, of whoever failed last where somebody did, in their order. `failing`: the place of that failure. */
export function timeline(events: readonly LogEvent[], shows: readonly Shown[], failing: number | undefined): TimelineEvent<Span>[] {
  const chosen = lastAttempts(events, events.length - 1, failing)
  const isIn = failing === undefined || chosen.includes(failing)
  return (isIn ? chosen : lastAttempts(events, failing, failing)).map((i) => timelineEvent(events[i]!, shows[i]!))
}

function lastAttempts(events: readonly LogEvent[], end: number, failing: number | undefined): number[] {
  const chosen: number[] = []
  const attempts: { links: Set<string>; event: LogEvent }[] = []
  for (let i = end; i >= 0 && chosen.length < mostEvents; i--) {
    const event = events[i]!
    if (!isStep(event.type) || (failing !== undefined && !isSamePerson(event, events[failing]!))) continue
    let attempt = attempts.findLast(({ links, event: other }) => belongs(event, other, links))
    if (attempt === undefined) {
      if (attempts.length === mostAttempts) break
      attempt = { links: new Set(), event }
      attempts.push(attempt)
    }
    for (const link of linksOf(event)) attempt.links.add(link)
    attempt.event = event
    chosen.push(i)
  }
  return chosen.reverse()
}

function timelineEvent({ type, time, isZoned, result, reason, transaction, places }: LogEvent, { fails }: Shown): TimelineEvent<Span> {
  const { from, to } = places().type
  return {
    ...(time !== undefined && isZoned ? { time } : {}),
    name: type,
    outcome: [result ?? '', reason ?? ''].filter(Boolean).join(': '),
    failed: fails !== undefined || result === 'FAILURE' || result === 'DENY' || result === 'RATE_LIMIT',
    ...(transaction ? { requestId: transaction } : {}),
    from,
    to,
  }
}
