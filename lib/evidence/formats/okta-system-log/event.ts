import { z } from 'zod/mini'

/** Offsets of words in the text that was read. */
export type Place = { from: number; to: number }

/** One System Log event, of JSON or of a CSV export. `zone`: undefined where the field is not there, '' where it names none. */
export type LogEvent = {
  type: string
  published?: number
  result?: string
  reason?: string
  actor?: string
  ip?: string
  zone?: string
  targets: { type?: string; name: string }[]
  /** The words that show the type, the result, the zone and the target's name. */
  places: { type: Place; result?: Place; zone?: Place; rdp?: Place }
}

const text = z.catch(z.nullish(z.string()), undefined)

/** A part of an unexpected shape counts as absent: it never costs the rest of the event. */
export const logEvent = z.object({
  eventType: z.string(),
  published: text,
  outcome: z.catch(z.nullish(z.object({ result: text, reason: text })), undefined),
  actor: z.catch(z.nullish(z.object({ id: text, alternateId: text })), undefined),
  client: z.catch(z.nullish(z.object({ ipAddress: text, zone: z.optional(z.catch(z.nullable(z.string()), null)) })), undefined),
  target: z.catch(z.nullish(z.array(z.object({ type: text, displayName: text, alternateId: text }))), undefined),
})

/** A zone that is not there is the JSON text "null" in Okta's own samples. */
export const zoneName = (zone: string | null) => (zone === null || ['', 'null'].includes(zone.trim().toLowerCase()) ? '' : zone)

/** What the Admin Console calls the app, whatever was added to it. */
export const namesRdp = (name: string) => /\bRDP\b|remote desktop|windows credential provider/i.test(name)

export const timeOf = (published: string | null | undefined): { published?: number } => {
  const time = published ? Date.parse(published) : Number.NaN
  return Number.isNaN(time) ? {} : { published: time }
}
