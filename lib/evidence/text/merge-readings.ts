import { type FactId, type FormatId, recordsAttempts } from '../parsers/all'
import { latest, mostPlaces } from './latest'
import type { Fact, Reading, SuccessfulReading } from './types'

/** One reading a format, of the readings of all chunks of a text in their order. A chunk that is unreadable is dropped where another could be read. */
export function mergeReadings(chunks: readonly (readonly Reading[])[]): Reading[] {
  const byFormat = new Map<FormatId, Reading[]>()
  for (const reading of chunks.flat()) byFormat.set(reading.format, [...(byFormat.get(reading.format) ?? []), reading])
  return [...byFormat].flatMap(([format, readings]) => {
    const read = readings.filter((reading) => reading.outcome === 'read')
    return read.length === 0 ? readings.slice(0, 1) : [read.length === 1 ? read[0]! : merged(format, read)]
  })
}

function merged(format: FormatId, readings: SuccessfulReading[]): SuccessfulReading {
  const facts = recordsAttempts(format) ? attempts(readings) : readings.flatMap((reading) => reading.facts)
  const events = readings.flatMap((reading) => reading.events ?? [])
  const pairs = readings.flatMap((reading) => reading.pairs ?? [])
  const terms = readings.flatMap((reading) => reading.terms ?? [])
  const logged = readings.flatMap((reading) => reading.logged ?? [])
  const shown = new Set<string>(facts.map(({ id }) => id.replace('!', '')))
  const unchecked = new Map(readings.flatMap((reading) => reading.unchecked.map((one) => [`${one.id} ${one.why}`, one] as const)))
  return {
    format,
    outcome: 'read',
    facts: latest(
      facts,
      ({ id, older }) => (older ? 'older' : id),
      () => mostPlaces,
    ),
    unchecked: [...unchecked.values()].filter(({ id }: { id: FactId }) => !shown.has(id)),
    ...(events.length > 0 ? { events: events.slice(-60) } : {}),
    ...(pairs.length > 0 ? { pairs: pairs.slice(-mostPlaces) } : {}),
    ...(terms.length > 0 ? { terms } : {}),
    ...(logged.length > 0 ? { logged } : {}),
  }
}

/** The last chunk with a current attempt has the last attempt of the text: the facts of chunks before it become older. */
function attempts(readings: SuccessfulReading[]): Fact[] {
  const last = readings.findLast(({ facts }) => facts.some(({ older }) => !older))
  const at = last === undefined ? -1 : readings.indexOf(last)
  return readings.flatMap(({ facts }, i) => (i < at ? facts.map((fact) => ({ ...fact, older: true })) : facts))
}
