import type { Span } from '@/lib/evidence/types'
import { type Row, rows } from './csv'
import { typeOfMessage } from './display-messages'
import { type Field, type Fields, isType, type LogEvent, logEvent, namesRdp, type Places } from './event'
import { matters } from './event-types'
import { fieldNames, plainName } from './field-names'
import { eventOf } from './from-json'

/** Events of a CSV export. `cut`: where it ends in the middle of a field. Undefined where the text holds no such header. */
export function eventsFromCsv(text: string): { events: LogEvent[]; cut?: number } | undefined {
  const header = headerLine(text)
  if (header === undefined) return undefined
  const reader = rows(text, header.from, header.separator)
  const first = reader.next()
  const columns = first.done ? none : columnsOf(first.value)
  const events: LogEvent[] = []
  let row = reader.next()
  for (; !row.done; row = reader.next()) {
    const read = event(text, row.value, columns, header.separator) ?? raw(text, row.value, columns)
    if (read) events.push(read)
  }
  return row.value === undefined ? { events } : { events, cut: row.value }
}

/** A header names the type of the event, or its message and result, and at least one more of its columns; or the column that holds the event as it came. */
export function headerLine(text: string): { from: number; separator: string } | undefined {
  let tried = 0
  for (const { index } of text.matchAll(/\b(?:event[_ ]?type|display[_ ]?message|_raw\b)/gi)) {
    const from = text.lastIndexOf('\n', index) + 1
    // Headers stand at the top; a text that names the field all over is of another kind.
    if (++tried > 20 || index - from > 6000) return undefined
    const line = text.slice(from, from + 6000).split('\n', 1)[0]!
    const separator = [',', ';', '\t'].map((mark) => ({ mark, names: line.split(mark).map(plainName) })).sort((a, b) => b.names.length - a.names.length)[0]!
    const names = new Set(separator.names)
    const isHeader = names.has('eventtype') || names.has('raw') || (names.has('displaymessage') && names.has('outcomeresult'))
    if (isHeader && (names.has('raw') || usual.some((name) => names.has(name)))) return { from, separator: separator.mark }
  }
  return undefined
}

const usual = ['published', 'timestamp', 'outcomeresult', 'actoralternateid', 'actorid', 'clientipaddress', 'displaymessage', 'uuid', 'severity']

/** The column of each field; `debug`, `raw`: those that hold all of the debug data, or the whole event in JSON; `targets`: the columns of their names and types. */
type Columns = { of: Partial<Record<Field, number>>; debug?: number; raw?: number; targets: { name: number; type?: number }[] }
const none: Columns = { of: {}, targets: [] }

function columnsOf(header: Row): Columns {
  const at = new Map<string, number>()
  for (let i = 0, field = header.field(0); field !== undefined; field = header.field(++i)) at.set(plainName(field.value), i)
  const of = fieldNames.flatMap(([field, names]) =>
    names
      .filter((name) => at.has(name))
      .map((name) => [field, at.get(name)!] as const)
      .slice(0, 1),
  )
  const targets = [...at].flatMap(([name, i]) => {
    const number = /^target(\d{0,2})(?:displayname|alternateid)$/.exec(name)?.[1]
    const type = at.get(`target${number}type`)
    return number === undefined ? [] : [{ name: i, ...(type === undefined ? {} : { type }) }]
  })
  const debug = at.get('debugcontextdebugdata') ?? at.get('debugdata')
  const raw = at.get('raw') ?? at.get('original')
  return { of: Object.fromEntries(of), targets, ...(debug === undefined ? {} : { debug }), ...(raw === undefined ? {} : { raw }) }
}

function event(text: string, row: Row, { of, debug, targets }: Columns, separator: string): LogEvent | undefined {
  const at = (field: Field) => (of[field] === undefined ? undefined : row.field(of[field]))
  const type = at('type')?.value || typeOfMessage(at('message')?.value ?? '')
  if (type === undefined || !isType(type) || !matters(type)) return undefined
  const fields: Fields & { type: string } = { type }
  for (const field of Object.keys(of) as Field[]) {
    const value = at(field)?.value
    if (value !== undefined && field !== 'type' && (value !== '' || field === 'zone')) fields[field] = value
  }
  if (debug !== undefined) debugData(row.field(debug)?.value ?? '', fields)
  const named = targets.flatMap(({ name, type: kind }) => {
    const [value, words] = [row.field(name)?.value, kind === undefined ? undefined : row.field(kind)?.value]
    return value ? [{ name: value, ...(words ? { type: words } : {}) }] : []
  })
  return logEvent(fields, named, row, () => places(text, row.from, separator, of, targets))
}

/** A log store's export: the event stands in one column, as it came. */
function raw(text: string, row: Row, { raw: column }: Columns): LogEvent | undefined {
  const field = column === undefined ? undefined : row.field(column)
  if (field === undefined || !field.value.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(field.value)
    return eventOf(value, field, (words) => {
      const at = text.indexOf(words, field.from)
      return at < 0 || at > field.to ? undefined : { from: at, to: at + words.length }
    })
  } catch {
    return undefined
  }
}

/** Some exports keep the debug data in one column, as JSON or as `{requestId=…, factor=…}`. */
function debugData(words: string, fields: Fields) {
  for (const [, name, value] of words.matchAll(
    /\b(requestId|requestUri|dtHash|authnRequestId|factor|pushOnlyResponseType)"{0,2}\s?[:=]\s?"{0,2}([^",}\s]{1,200})/g,
  )) {
    const field = fieldNames.find(([, names]) => names.includes(plainName(name!)))?.[0]
    if (field && fields[field] === undefined) fields[field] = value!
  }
}

/** Read a second time: few events are ever quoted. */
function places(text: string, from: number, separator: string, of: Columns['of'], targets: Columns['targets']): Places {
  const row = rows(text, from, separator).next()
  const whole: Span = { from, to: from }
  if (row.done) return { type: whole }
  const { field } = row.value
  const place = (column: number | undefined): Span | undefined => {
    const found = column === undefined ? undefined : field(column)
    return found && found.to > found.from ? { from: found.from, to: found.to } : undefined
  }
  const [result, reason, zone, uri] = [place(of.result), place(of.reason), place(of.zone), place(of.uri)]
  const rdp = place(targets.find(({ name }) => namesRdp(field(name)?.value ?? ''))?.name)
  return {
    type: place(of.type) ?? place(of.message) ?? whole,
    ...(result ? { result } : {}),
    ...(reason ? { reason } : {}),
    ...(zone ? { zone } : {}),
    ...(uri ? { uri } : {}),
    ...(rdp ? { rdp } : {}),
  }
}
