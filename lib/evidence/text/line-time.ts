/** Sorted by time where every line begins with a time that has a zone; else in the order of the text. Some viewers list the newest line first. */
export function latestLast<One extends { from: number }>(text: string, found: One[]): One[] {
  const sorted = found.toSorted((a, b) => a.from - b.from)
  const times = new Map(sorted.map((one) => [one, isoTime(text, one.from)]))
  if ([...times.values()].includes(undefined)) return sorted
  return sorted.sort((a, b) => times.get(a)! - times.get(b)!)
}

/** The time at the beginning of the line that holds an offset, in milliseconds since 1970; undefined without a time or a zone. */
function isoTime(text: string, at: number): number | undefined {
  const line = text.slice(Math.max(0, at - 400), at)
  const match = stamp.exec(line.slice(line.lastIndexOf('\n') + 1))
  if (match === null) return undefined
  const [, day, clock, fraction = '', zone = ''] = match
  const time = Date.parse(`${day}T${clock}${fraction.replace(',', '.').slice(0, 4)}${/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'}`)
  return Number.isNaN(time) ? undefined : time
}

const stamp = /^\W{0,4}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)([.,]\d{1,9})? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)(?!\w)/
