import { recordsIn } from '@/lib/evidence/text/records'
import type { Entry } from './entries'

/** `now`: the clock that a token is judged by. `failed`: when the call was made or answered; absent where the text does not say. */
export type Clock = { now: Date; failed?: Date }

/**
 * When a call with a token failed, by the surest that a text says: the last `Date` header (RFC 9110, section 6.6.1), a proof that was made for
 * the call, the last line of a log that tells of a failure. Today's clock says nothing of what happened before.
 */
export function clockOf(text: string, entries: readonly Entry[], today: Date): Clock {
  const answered = lastDate(text)
  if (answered) return { now: answered, failed: answered }
  const made = entries.findLast(({ kind, claims }) => kind === 'dpopProof' && Number(claims.iat) > 0)
  const failed = made ? new Date(Number(made.claims.iat) * 1000) : loggedAt(text)
  return failed === undefined || Number.isNaN(failed.getTime()) ? { now: today } : { now: today, failed }
}

function lastDate(text: string): Date | undefined {
  const dates = [...text.matchAll(/(?<![\w-])date["']?\s{0,2}[:=]\s{0,2}\[?["']?([A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)/gi)]
  const time = Date.parse(dates.at(-1)?.[1] ?? '')
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** The last line with a time and a zone that tells of a failure; where none does, the last with a time. */
function loggedAt(text: string): Date | undefined {
  const timed = recordsIn(text, (offset) => ({ line: offset })).filter(({ clock }) => clock === 'zoned')
  const last = timed.findLast(({ line }) => tellsOfFailure.test(text.slice(line, line + 1000).split('\n', 1)[0]!)) ?? timed.at(-1)
  return last && new Date(last.time!)
}

const tellsOfFailure = /\b4\d\d\b|error|fail|invalid|denied|expired|unauthori|reject|refus/i
