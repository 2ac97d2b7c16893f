import type { Reading } from '../text/types'
import { aboutEvent, requestInLog } from './requests'
import { join } from './source'
import { compared } from './terms'

/**
 * The readings of all pastes of a case, and one more with the facts that two of them prove together: each such fact stands twice, with the quote of either
 * paste.
 */
export function joinCase(readings: readonly Reading[]): readonly Reading[] {
  if (last?.readings.length !== readings.length || readings.some((reading, i) => reading !== last?.readings[i]))
    last = { readings, joined: comparePastes(readings) }
  return last.joined
}
/** The last answer: every part of a page asks about the same readings. */
let last: { readings: readonly Reading[]; joined: readonly Reading[] } | undefined

function comparePastes(readings: readonly Reading[]): readonly Reading[] {
  const read = readings.filter((reading) => reading.outcome === 'read')
  const [request, terms] = [requestInLog(read), compared(read.flatMap((reading) => reading.terms ?? []))]
  const facts = [...request.facts, ...terms.facts]
  if (facts.length + terms.pairs.length === 0) return readings
  const { entry } = request
  return [
    ...(entry ? readings.map((reading) => (reading.outcome === 'read' ? aboutEvent(reading, entry) : reading)) : readings),
    { format: join.id, outcome: 'read', facts, unchecked: [], ...(terms.pairs.length > 0 ? { pairs: terms.pairs } : {}) },
  ]
}
