import type { FactId, FormatId, Proof } from '../parsers/all'
import { formats } from '../parsers/formats'
import { isManagement, pathOf } from '../parsers/http-response/path'
import { masker } from '../secrets/secrets'
import { parseText } from '../text/parse'
import type { ParsedText, Reading, SuccessfulReading } from '../text/types'
import type { Format, Pair } from '../types'
import { type Capture, type Entry, headerOf } from './capture'
import { type Chosen, choose } from './choose'
import { dateOf } from './clock'
import { type Comparison, compared } from './compare'
import { har } from './har-source'
import { comparedPkce } from './pkce'
import { type Roles, rolesIn } from './roles'
import { factOf, idOf, shownBy, uncheckedBy, withoutCredentials } from './shown'
import { spell } from './spell'
import { timeline } from './timeline'

/**
 * Offers the failing request, and those that led to it, to every parser, and adds what the capture shows as a whole. `now` for each request is the time of its
 * own response, so that a token of an old capture is not called expired. Never rejects.
 */
export async function parseCapture(capture: Capture, fallbackNow: Date, parsers: readonly Format<FormatId>[] = formats): Promise<ParsedText> {
  const chosen = choose(capture)
  const roles = rolesIn(chosen)
  const failing = chosen.failing?.entry
  const own = failing && read(failing, fallbackNow, parsers)
  const context = contextOf(roles, failing).map((entry) => read(entry, fallbackNow, parsers))
  const secrets = [...(own?.secrets ?? []), ...context.flatMap((one) => one.secrets)]
  const readings = merged(
    own && failing ? own.readings.map((reading) => honest(reading, capture, failing)) : [],
    context,
    failing ? contextFormats(failing) : handedOver,
  ).map((reading) => (failing ? reading : withoutTerms(reading)))
  return { readings: [whole(capture, chosen, roles, await comparedPkce(chosen, roles), masker(secrets)), ...readings], secrets }
}

/** Nothing failed, so a difference of terms would explain nothing. */
function withoutTerms(reading: Reading): Reading {
  if (reading.outcome === 'unreadable') return reading
  const { terms: _, ...rest } = reading
  return rest
}

function read(entry: Entry, fallbackNow: Date, parsers: readonly Format<FormatId>[]): ParsedText {
  const { text, whereIs } = spell(entry)
  const time = dateOf(headerOf(entry.responseHeaders, 'date')) ?? entry.started
  if (time === undefined) return parseText(text, fallbackNow, parsers, whereIs)
  const parsed = parseText(text, new Date(time), parsers, whereIs)
  return { ...parsed, readings: parsed.readings.map(atThatTime) }
}

/** By the clock of the capture, a token had expired when it was sent. */
const atThatTime = (reading: Reading): Reading =>
  reading.outcome === 'unreadable' ? reading : { ...reading, facts: reading.facts.map((fact) => ({ ...fact, id: thenFor[fact.id] ?? fact.id })) }
const thenFor: Partial<Record<Proof, Proof>> = { 'jwt.expiredByNow': 'jwt.expired', 'jwt.assertionExpiredByNow': 'jwt.assertionExpired' }

/** The requests that led to the failure, the latest last; without a failure, those of the sign-in. */
const contextOf = ({ authorize, token, samlRequest, samlResponse }: Roles, failing: Entry | undefined) =>
  [...new Set([authorize?.entry, samlRequest, token?.entry, samlResponse?.entry].filter((entry) => entry !== undefined && entry !== failing))] as Entry[]

/**
 * Formats that are read from the requests before the failing one: what was asked for and what was sent. How those requests ended says nothing of the failure.
 */
const handedOver: ReadonlySet<string> = new Set(['authorize-url', 'saml'])

/**
 * Which formats to read from earlier requests. An API call that does not show its token used the one that was issued last. What a person typed to sign in has
 * nothing to do with what an app requested.
 */
function contextFormats({ url }: Entry): ReadonlySet<string> {
  const path = pathOf(url)
  if (isManagement(path) || /\/v1\/userinfo$/.test(path)) return new Set(['jwt'])
  return /^\/(?:idp\/idx|api\/v1\/authn)(?:\/|$)/.test(path) ? new Set() : handedOver
}

/** Facts of the failing request win. Tokens of other requests are not added to its own: they have other claims. */
function merged(own: Reading[], context: ParsedText[], kept: ReadonlySet<string>): Reading[] {
  const found = new Map<string, Reading>(own.map((reading) => [reading.format, reading]))
  for (const { readings } of context.toReversed())
    for (const reading of readings) {
      const known = found.get(reading.format)
      if (known === undefined || known.outcome === 'unreadable') {
        if (kept.has(reading.format)) found.set(reading.format, reading)
      } else if (reading.outcome === 'read' && handedOver.has(reading.format)) found.set(reading.format, joined(known, reading))
    }
  return [...found.values()]
}

function joined(known: SuccessfulReading, more: SuccessfulReading): SuccessfulReading {
  const bare = (id: string) => id.replace('!', '')
  const ids = new Set(known.facts.map(({ id }) => bare(id)))
  const facts = [...known.facts, ...more.facts.filter(({ id }) => !ids.has(bare(id)))]
  const shownIds = new Set(facts.map(({ id }) => bare(id)))
  const [pairs, terms] = [
    [...(known.pairs ?? []), ...(more.pairs ?? [])],
    [...(known.terms ?? []), ...(more.terms ?? [])],
  ]
  return {
    ...known,
    facts,
    unchecked: [...known.unchecked, ...more.unchecked].filter(({ id }) => !shownIds.has(id)),
    ...(pairs.length > 0 ? { pairs } : {}),
    ...(terms.length > 0 ? { terms } : {}),
  }
}

/**
 * Drops facts that a capture cannot prove: the clock difference, since each response is judged by its own date; and a missing Authorization header where the
 * export left it out, a cookie authenticates the call, or none is needed.
 */
function honest(reading: Reading, { stripped }: Capture, entry: Entry): Reading {
  if (reading.outcome === 'unreadable' || reading.format !== 'http-response') return reading
  const missing: FactId = 'http-response.noAuthorization'
  const isNeeded = isManagement(entry.url) && headerOf(entry.requestHeaders, 'cookie') === undefined
  const isSeen = reading.facts.some(({ id }) => id === missing)
  const facts = reading.facts.filter(({ id }) => id.replace('!', '') !== 'http-response.clockDiffers' && (id !== missing || (isNeeded && !stripped)))
  return { ...reading, facts, unchecked: [...reading.unchecked, ...(isSeen && isNeeded && stripped ? [{ id: missing, why: withoutCredentials }] : [])] }
}

/** The reading of the capture as a whole. */
function whole(capture: Capture, chosen: Chosen, roles: Roles, pkce: Comparison | undefined, hide: (text: string) => string): Reading {
  const { shown, pairs } = compared(chosen, roles)
  const all = [...shownBy(capture, chosen), ...shown, ...(pkce ? [pkce.shown] : [])]
  const different: Pair[] = [...pairs, ...(pkce?.pair ? [pkce.pair] : [])]
  const events = timeline(chosen, hide)
  return {
    format: har.id,
    outcome: 'read',
    facts: all.map((one) => factOf(one, hide)),
    unchecked: uncheckedBy(capture, chosen).map(({ key, why }) => ({ id: idOf(key), why })),
    ...(events.length > 0 ? { events } : {}),
    ...(different.length > 0 ? { pairs: different.map(({ of, expected, found }) => ({ of, expected: hide(expected), found: hide(found) })) } : {}),
  }
}
