import type { Span } from '@/lib/evidence/types'
import { org } from '@/lib/org/org'

/** The spans of an event’s type, result, reason, zone, request path and the name of a Remote Desktop app. */
export type Places = { type: Span; result?: Span; reason?: Span; zone?: Span; uri?: Span; rdp?: Span }
export type Target = { type?: string; name: string }

/** The fields of an event, as they are written. */
export type Fields = Partial<Record<Field, string>>
export type Field = keyof typeof fieldPaths

/** The place of each field in a LogEvent. */
export const fieldPaths = {
  type: 'eventType',
  published: 'published',
  message: 'displayMessage',
  result: 'outcome.result',
  reason: 'outcome.reason',
  actor: 'actor.alternateId',
  actorId: 'actor.id',
  ip: 'client.ipAddress',
  zone: 'client.zone',
  transaction: 'transaction.id',
  request: 'debugContext.debugData.requestId',
  authn: 'debugContext.debugData.authnRequestId',
  device: 'debugContext.debugData.dtHash',
  uri: 'debugContext.debugData.requestUri',
  url: 'debugContext.debugData.url',
  factor: 'debugContext.debugData.factor',
  answer: 'debugContext.debugData.pushOnlyResponseType',
  session: 'authenticationContext.externalSessionId',
} as const

/**
 * One event of the System Log, in any notation. `time`: milliseconds since 1970; `isZoned`: it was written with a zone. `zone`: undefined without the field, ''
 * where the field names none. `app`: the app that it is about. `places` finds the spans when they are asked for: most events are never quoted.
 */
export type LogEvent = {
  type: string
  time?: number
  isZoned?: boolean
  result?: string
  reason?: string
  message?: string
  actor?: string
  ip?: string
  zone?: string
  app?: string
  isRdp: boolean
  targets: Target[]
  transaction?: string
  session?: string
  authn?: string
  device?: string
  uri?: string
  factor?: string
  answer?: string
  from: number
  to: number
  places: () => Places
}

export function logEvent(fields: Fields & { type: string }, targets: Target[], { from, to }: Span, places: () => Places): LogEvent {
  const transaction = named(fields.transaction) ?? named(fields.request)
  const actor = named(fields.actor) ?? named(fields.actorId)
  const [reason, session, uri] = [named(fields.reason), named(fields.session), named(fields.uri) ?? named(fields.url)]
  const app = targets.find(({ type }) => isApp(type))?.name
  return {
    type: fields.type,
    ...timeOf(fields.published),
    ...(fields.result ? { result: fields.result.trim().toUpperCase() } : {}),
    ...(reason ? { reason } : {}),
    ...(fields.message ? { message: fields.message } : {}),
    ...(actor ? { actor: actor.toLowerCase() } : {}),
    ...(fields.ip ? { ip: fields.ip } : {}),
    ...(fields.zone === undefined ? {} : { zone: named(fields.zone) ?? '' }),
    ...(app ? { app } : {}),
    isRdp: targets.some(({ name }) => namesRdp(name)),
    targets,
    ...(transaction ? { transaction } : {}),
    ...(session ? { session } : {}),
    ...(named(fields.authn) ? { authn: fields.authn! } : {}),
    ...(named(fields.device) ? { device: fields.device! } : {}),
    ...(uri ? { uri } : {}),
    ...(fields.factor ? { factor: fields.factor } : {}),
    ...(fields.answer ? { answer: fields.answer } : {}),
    from,
    to,
    places,
  }
}

/** Okta’s samples write "null" or "unknown" for a missing value, tables a dash. */
const named = (value: string | undefined) => (value === undefined || /^\s{0,9}(?:null|unknown|none|-|n\/a|)\s{0,9}$/i.test(value) ? undefined : value)

/** What the Admin Console calls the app, whatever was added to it. */
export const namesRdp = (name: string) => name === org.rdpApp || /\bRDP\b|remote desktop|windows credential provider/i.test(name)

const isApp = (type: string | undefined) => type === 'AppInstance' || (type !== undefined && /^App(?:Instance)?$/i.test(type))

/** A name of an event type, in the catalogue or not. */
export const isType = (value: string) => /^[a-zA-Z_]{1,40}\.[\w.]{1,100}$/.test(value)

/** A time without a zone only gives the order; it is never shown. */
function timeOf(published: string | undefined): { time?: number; isZoned?: boolean } {
  if (published === undefined) return {}
  const isZoned = /\d(?:Z| ?UTC| ?GMT|[+-]\d\d:?\d\d)\s{0,9}$/.test(published)
  const time = Date.parse(published)
  return Number.isNaN(time) ? {} : { time, isZoned }
}
