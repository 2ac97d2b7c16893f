import { columnName, type Field, table } from './csv'
import { type LogEvent, namesRdp, timeOf, zoneName } from './event'

/** Events of a CSV export. `cut`: where it ends in the middle of a field. Undefined where the text holds no such header. */
export function eventsFromCsv(text: string): { events: LogEvent[]; cut?: number } | undefined {
  const header = headerLine(text)
  if (header === undefined) return undefined
  const { header: names, rows, cut } = table(text, header.from, header.separator)
  const columns = new Map(names.map((name, i) => [name, i]))
  const events = rows.flatMap((row) => event(row, columns) ?? [])
  return cut === undefined ? { events } : { events, cut }
}

/** A header names the type of the event and at least one more of its columns. */
export function headerLine(text: string): { from: number; separator: string } | undefined {
  const match = /\bevent[_ ]?type\b/i.exec(text)
  if (match === null) return undefined
  const from = text.lastIndexOf('\n', match.index) + 1
  const line = text.slice(from, from + 6000).split('\n', 1)[0]!
  const separator = [',', ';', '\t'].map((mark) => ({ mark, names: line.split(mark).map(columnName) })).sort((a, b) => b.names.length - a.names.length)[0]!
  return separator.names.includes('eventtype') && separator.names.some((name) => others.has(name)) ? { from, separator: separator.mark } : undefined
}

const others = new Set(['published', 'timestamp', 'outcomeresult', 'actoralternateid', 'actorid', 'clientipaddress', 'displaymessage', 'uuid', 'severity'])

function event(row: Field[], columns: Map<string, number>): LogEvent | undefined {
  const field = (...names: string[]): Field | undefined => {
    const name = names.find((one) => columns.has(one))
    const found = name === undefined ? undefined : row[columns.get(name)!]
    return found
  }
  const value = (...names: string[]) => field(...names)?.value.trim() || undefined
  const type = field('eventtype')
  if (type === undefined || !/^[a-zA-Z_]{1,40}\.[\w.]{1,100}$/.test(type.value)) return undefined
  const [result, reason, actor, ip, zone] = [
    value('outcomeresult', 'result', 'outcome'),
    value('outcomereason', 'reason'),
    value('actoralternateid', 'actorid'),
    value('clientipaddress', 'clientip', 'ipaddress'),
    field('clientzone', 'zone'),
  ]
  const named = [...columns]
    .filter(([name]) => /^target\d{0,2}(?:displayname|alternateid)$/.test(name))
    .flatMap(([name, i]) => (row[i]?.value ? [{ name, field: row[i] }] : []))
  const rdp = named.find(({ field: { value: name } }) => namesRdp(name))?.field
  const resultField = field('outcomeresult', 'result', 'outcome')
  return {
    type: type.value,
    ...timeOf(value('published', 'timestamp', 'time', 'date')),
    ...(result ? { result: result.toUpperCase() } : {}),
    ...(reason ? { reason } : {}),
    ...(actor ? { actor } : {}),
    ...(ip ? { ip } : {}),
    ...(zone ? { zone: zoneName(zone.value) } : {}),
    targets: named.map(({ name, field: { value: words } }) => {
      const kind = row[columns.get(name.replace(/displayname|alternateid/, 'type')) ?? -1]?.value
      return { name: words, ...(kind ? { type: kind } : {}) }
    }),
    places: { type, ...(result && resultField ? { result: resultField } : {}), ...(zone && zone.to > zone.from ? { zone } : {}), ...(rdp ? { rdp } : {}) },
  }
}
