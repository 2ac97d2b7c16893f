import type { LoggedRequest, Span } from '@/lib/evidence/types'
import type { LogEvent } from './event'
import type { Shown, ShownFact } from './shows'

const most = 500

/** The last failures that have a request id, oldest first: a capture’s `x-okta-request-id` finds them. */
export function failuresOf(events: readonly LogEvent[], shows: readonly Shown[]): LoggedRequest<ShownFact, Span>[] {
  const found: LoggedRequest<ShownFact, Span>[] = []
  for (let i = events.length - 1; i >= 0 && found.length < most; i--) {
    const [{ transaction, result, places }, { facts, fails }] = [events[i]!, shows[i]!]
    const isFailure = fails !== undefined || result === 'DENY' || result === 'FAILURE' || result === 'RATE_LIMIT'
    if (transaction && isFailure) found.push({ requestId: transaction, facts: facts.map(({ fact }) => fact), ...places().type })
  }
  return found.reverse()
}
