import type { LogEvent, Place } from './event'
import { eventsIn } from './events'
import { proves } from './proves'
import type { ShownFact } from './shows'

/** A failed event: the id of its request, its time in milliseconds where it bears a zone, what it shows, and the words that show its type. */
export type Failure = Place & { requestId: string; time?: number; type: string; facts: ShownFact[] }

const most = 2000

/** The latest failures of a text that bear a request's id, oldest first: what a capture's `x-okta-request-id` finds. */
export function failuresOf(text: string): Failure[] {
  const { events } = eventsIn(text)
  const { shows } = proves(events)
  const found: Failure[] = []
  for (let i = events.length - 1; i >= 0 && found.length < most; i--) {
    const [event, { facts, fails }] = [events[i]!, shows[i]!]
    if (event.transaction && (fails !== undefined || isRefused(event)))
      found.push(
        failure(
          event,
          event.transaction,
          facts.map(({ fact }) => fact),
        ),
      )
  }
  return found.reverse()
}

const isRefused = ({ result }: LogEvent) => result === 'DENY' || result === 'FAILURE' || result === 'RATE_LIMIT'

function failure({ type, time, isZoned, places }: LogEvent, requestId: string, facts: ShownFact[]): Failure {
  return { requestId, ...(time !== undefined && isZoned ? { time } : {}), type, facts, ...places().type }
}
