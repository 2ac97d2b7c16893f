import { type Keyed, objectsWith } from '@/lib/evidence/text/json'
import type { Span } from '@/lib/evidence/types'
import { alike } from './alike'
import { type Fields, isType, type LogEvent, logEvent, namesRdp, type Places, type Target } from './event'
import { matters } from './event-types'
import { flattened } from './flattened'

/** The names of the field that makes an object an event: Okta's own, and those of log stores. */
const keys = ['eventType', 'event_type', 'eventType_s', 'okta.event_type', 'okta.eventType', 'EventType'] as const

/** Events in JSON: one, a list, a page of the API, one a line, also where the text is cut off. `cut`: where an event begins that never ends or cannot be parsed. */
export function eventsFromJson(text: string): { events: LogEvent[]; cut?: number } {
  const quick = alike(text, keys)
  const read = quick && eventsAt(text, quick)
  if (read && read.cut === undefined) return read
  const { found, cut } = objectsWith(text, keys)
  const { events, cut: broken = cut } = eventsAt(text, found)
  return broken === undefined ? { events } : { events, cut: cut ?? broken }
}

function eventsAt(text: string, found: Iterable<Keyed>): { events: LogEvent[]; cut?: number } {
  const events: LogEvent[] = []
  const known = new Map<string, boolean>()
  let broken: number | undefined
  for (const { from, to, key } of found) {
    const type = typeAt(text, key)
    let isRead = known.get(type)
    if (isRead === undefined) {
      isRead = isType(type) && matters(type)
      if (known.size < 5000) known.set(type, isRead)
    }
    if (!isRead) continue
    try {
      const one = event(JSON.parse(text.slice(from, to)), text, from, to, key)
      if (one) events.push(one)
    } catch {
      broken ??= from
    }
  }
  return broken === undefined ? { events } : { events, cut: broken }
}

/** The first string after a key, of one that may stand in a list; '' where there is none. */
function typeAt(text: string, key: number): string {
  const colon = text.indexOf(':', key)
  const from = text.indexOf('"', colon) + 1
  const to = text.indexOf('"', from)
  return colon < 0 || from === 0 || to - from > 140 || from - colon > 40 ? '' : text.slice(from, to)
}

type Part = Record<string, unknown>
const part = (value: unknown): Part => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : nothing)
const nothing: Part = {}

function event(value: unknown, text: string, from: number, to: number, key: number): LogEvent | undefined {
  const own = fieldsOf(value)
  return own && logEvent(own.fields, own.targets, { from, to }, () => places(text, from, to, key, own.targets))
}

/** The event that a parsed object is, in a text that holds it in another notation. `find`: where words stand in it. */
export function eventOf(value: unknown, place: Span, find: (words: string) => Span | undefined): LogEvent | undefined {
  const own = fieldsOf(value)
  if (own === undefined || !matters(own.fields.type)) return undefined
  const { fields, targets } = own
  return logEvent(fields, targets, place, () => {
    const [result, reason] = [fields.result && find(fields.result), fields.reason && find(fields.reason)]
    return { type: find(fields.type) ?? { from: place.from, to: place.from + 1 }, ...(result ? { result } : {}), ...(reason ? { reason } : {}) }
  })
}

function fieldsOf(value: unknown): { fields: Fields & { type: string }; targets: Target[] } | undefined {
  const whole = part(value)
  const own = typeof whole.eventType === 'string' ? fields(whole, whole.eventType) : flattened(whole)
  return own && isType(own.fields.type) ? { fields: own.fields, targets: own.targets ?? targetsIn(whole.target) } : undefined
}

/** The fields of a LogEvent. A part of an unexpected shape counts as absent: it never costs the rest of the event. */
function fields(event: Part, type: string): { fields: Fields & { type: string }; targets?: Target[] } | undefined {
  const [outcome, actor, client, transaction] = [part(event.outcome), part(event.actor), part(event.client), part(event.transaction)]
  // Names with dots or underscores in them: another store's spelling of the same event.
  if (outcome === nothing && (actor === nothing || transaction === nothing)) return flattened(event)
  const debug = part(part(event.debugContext).debugData)
  const all: Fields & { type: string } = { type }
  const set = (field: keyof Fields, words: unknown) => {
    if (typeof words === 'string') all[field] = words
  }
  set('published', event.published)
  set('message', event.displayMessage)
  set('result', outcome.result)
  set('reason', outcome.reason)
  set('actor', actor.alternateId)
  set('actorId', actor.id)
  set('ip', client.ipAddress)
  if (client.zone !== undefined) all.zone = typeof client.zone === 'string' ? client.zone : ''
  set('transaction', transaction.id)
  set('session', part(event.authenticationContext).externalSessionId)
  set('request', debug.requestId)
  set('authn', debug.authnRequestId)
  set('device', debug.dtHash)
  set('uri', debug.requestUri)
  set('url', debug.url)
  set('factor', debug.factor)
  set('answer', debug.pushOnlyResponseType)
  return { fields: all }
}

function targetsIn(value: unknown): Target[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, 50).flatMap((one) => {
    const { type, displayName, alternateId, display_name, alternate_id } = part(one)
    const name = [displayName ?? display_name, alternateId ?? alternate_id].filter((words) => typeof words === 'string').join(' ')
    return name === '' && typeof type !== 'string' ? [] : [{ name, ...(typeof type === 'string' ? { type } : {}) }]
  })
}

function places(text: string, from: number, to: number, key: number, targets: Target[]): Places {
  const words = text.slice(from, to)
  const place = (pattern: RegExp, at = 0): Span | undefined => {
    const match = pattern.exec(at > 0 ? words.slice(at) : words)
    return match === null ? undefined : { from: from + at + match.index, to: from + at + match.index + match[0].length }
  }
  const after = (name: string) => Math.max(0, words.indexOf(name))
  const rdp = targets.some(({ name }) => namesRdp(name))
    ? place(/"(?:displayName|alternateId)"\s{0,9}:\s{0,9}"[^"\n]{0,80}(?:RDP|remote desktop|credential provider)[^"\n]{0,80}"/i)
    : undefined
  const result = place(/"(?:[\w.]{0,20}outcome[._])?result(?:_s)?"\s{0,9}:\s{0,9}\[?\s{0,9}"[^"\n]{0,40}"/, after('"outcome"'))
  const reason = place(/"(?:[\w.]{0,20}outcome[._])?reason(?:_s)?"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:[^"\\\n]|\\.){0,400}"?/, after('"outcome"'))
  const zone = place(/"(?:[\w.]{0,20}client[._])?zone(?:_s)?"\s{0,9}:\s{0,9}(?:"[^"\n]{0,200}"|null)/, after('"client"'))
  const uri = place(/"request_?[uU]ri"\s{0,9}:\s{0,9}"[^"\n]{0,200}"/)
  return {
    type: place(/"[\w.]{9,15}"\s{0,9}:\s{0,9}\[?\s{0,9}"[^"\n]{0,120}"/, key - from) ?? { from, to: from + 1 },
    ...(result ? { result } : {}),
    ...(reason ? { reason } : {}),
    ...(zone ? { zone } : {}),
    ...(uri ? { uri } : {}),
    ...(rdp ? { rdp } : {}),
  }
}
