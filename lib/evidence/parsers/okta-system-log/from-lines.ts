import type { Span } from '@/lib/evidence/types'
import { type Field, type Fields, isType, type LogEvent, logEvent } from './event'
import { matters } from './event-types'
import { fieldNamed, plainName } from './field-names'

/**
 * Events as names and values: the console's expanded event copied as text (a name a line, its value beside or below it, under the headings Actor, Client, Event,
 * Outcome, Transaction), YAML, `name=value`, and JSON that is cut off. A field that comes a second time begins the next event.
 */
export function eventsFromLines(text: string): LogEvent[] {
  const events: LogEvent[] = []
  let [heading, waiting, current]: [string, Field | undefined, Draft | undefined] = ['', undefined, undefined]
  const close = () => {
    const event = current && finished(current)
    if (event) events.push(event)
    current = undefined
  }
  const put = (field: Field, value: Span & { words: string }) => {
    if (current?.fields[field] !== undefined) close()
    current ??= { fields: {}, at: {}, from: value.from, to: value.to }
    current.fields[field] = value.words
    current.at[field] = { from: value.from, to: value.to }
    current.to = value.to
  }
  for (const { name, value, whole } of pairs(text)) {
    const plain = plainName(name.words)
    const isHeading = headings.has(plain)
    // A value below its name may look like a name and value itself: a time, an address.
    if (waiting !== undefined && !isHeading && fieldNamed(plain) === undefined) {
      put(waiting, whole)
      waiting = undefined
      continue
    }
    waiting = undefined
    if (value === undefined && isHeading) {
      heading = plain
      continue
    }
    const field = fieldUnder(heading, plain)
    if (field === undefined) continue
    if (value === undefined) waiting = field
    else put(field, value)
  }
  close()
  return events
}

type Draft = { fields: Fields; at: Partial<Record<Field, Span>>; from: number; to: number }

const headings = new Set(
  'actor client event eventinfo outcome transaction authenticationcontext debugcontext debugdata securitycontext geographicalcontext useragent request ipchain target targets system device'.split(
    ' ',
  ),
)
/** Names that mean a field under one heading only. */
const under: Record<string, Field> = { 'actor.alternateid': 'actor', 'actor.id': 'actorId', 'transaction.id': 'transaction', 'client.zone': 'zone' }
const elsewhere = new Set(['id', 'type', 'name', 'alternateid', 'displayname', 'version'])

const fieldUnder = (heading: string, name: string): Field | undefined =>
  under[`${heading}.${name}`] ?? (elsewhere.has(name) ? undefined : (fieldNamed(name) ?? fieldNamed(heading + name)))

/** A query names only a type and a result. An event also has a time, an actor or an object. */
function finished({ fields, at, from, to }: Draft): LogEvent | undefined {
  const type = fields.type
  const others = Object.keys(fields).filter((field) => field !== 'type' && field !== 'result' && field !== 'reason' && field !== 'url')
  if (type === undefined || !isType(type) || !matters(type) || others.length === 0 || fields.result === undefined) return undefined
  const { type: typeAt, result, reason, zone } = at
  const uri = at.uri ?? at.url
  return logEvent({ ...fields, type }, [], { from, to }, () => ({
    type: typeAt!,
    ...(result ? { result } : {}),
    ...(reason ? { reason } : {}),
    ...(zone ? { zone } : {}),
    ...(uri ? { uri } : {}),
  }))
}

type Words = Span & { words: string }
type Pair = { name: Words; value?: Words; whole: Words }

/** Longer texts are exports, in another notation. */
const most = 2_000_000

function* pairs(text: string): Generator<Pair> {
  for (const { 0: part, index } of parts(text.slice(0, most))) {
    let at = 0
    // `"outcome":{"result":"FAILURE"`: a heading, and its first name and value.
    for (let depth = 0; depth < 4; depth++) {
      const pair = pairIn(part, at, index)
      if (pair === undefined) break
      const opened = pair.value && /^\s{0,9}[{[]/.test(part.slice(pair.value.from - index))
      if (!opened) {
        yield pair
        break
      }
      yield { name: pair.name, whole: pair.name }
      at = pair.value!.from - index + 1
    }
  }
}

/** Lines, split where another name begins after a comma, semicolon or bar. */
function* parts(text: string): Generator<{ 0: string; index: number }> {
  for (const { 0: line, index } of text.matchAll(/[^\n]{2,8000}/g)) {
    let from = 0
    for (const { index: mark } of line.matchAll(/(?:[,;|]|\s(?=[\w.]{2,60}="))(?=\s{0,4}["'{]{0,2}[\w.]{2,60}["']?\s{0,4}[:=])/g)) {
      yield { 0: line.slice(from, mark), index: index + from }
      from = mark + 1
    }
    yield { 0: line.slice(from), index: index + from }
  }
}

function pairIn(part: string, start: number, offset: number): Pair | undefined {
  const [from, end] = trimmed(part, start, part.length)
  if (from >= end) return undefined
  const whole = words(part, from, end, offset)
  const separator = /["']?\s{0,9}(?:[:=\t]|\s{2})\s{0,40}|\s(?=["']?[\w-]{1,40}\.[\w.]{2,80}["']?$)/.exec(part.slice(from, end))
  if (separator === null || separator.index === 0 || separator.index > 60) return { name: whole, whole }
  const value = trimmedValue(part, from + separator.index + separator[0].length, end)
  const name = words(part, from, from + separator.index, offset)
  return value[0] >= value[1] ? { name, whole } : { name, value: words(part, ...value, offset), whole }
}

const words = (part: string, from: number, to: number, offset: number): Words => ({ from: offset + from, to: offset + to, words: part.slice(from, to) })

function trimmed(part: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && /[\s"'{[>*•-]/.test(part[from]!)) from++
  while (to > from && /[\s"'}\]]/.test(part[to - 1]!)) to--
  return [from, to]
}

function trimmedValue(part: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && /[\s"']/.test(part[from]!)) from++
  while (to > from && /[\s"']/.test(part[to - 1]!)) to--
  return [from, to]
}
