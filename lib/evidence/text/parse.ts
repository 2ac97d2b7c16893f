import type { FormatId } from '../parsers/all'
import { formats } from '../parsers/formats'
import { lastResort } from '../parsers/symptom/facts'
import { findSecrets } from '../secrets/secrets'
import { type Format, Unreadable, type Where } from '../types'
import { decodedVariants } from './decoded-variants'
import { listsCodes } from './explains'
import { createQuoter, type Quoter } from './quoter'
import { toReading } from './reading'
import type { Text } from './text'
import type { ParsedText, Reading } from './types'
import { onLine } from './where'

/**
 * Offers a text to every parser: one paste may hold a message, a log and a configuration. Never throws. `whereIs`: the place of an offset, for a text that is a
 * part of a longer one or of a capture.
 */
export function parseText(
  paste: string,
  now: Date,
  parsers: readonly Format<FormatId>[] = formats,
  whereIs: (offset: number) => Where = onLine(paste),
): ParsedText {
  const secrets = findSecrets(paste, now).map((secret) => ({ ...secret, where: whereIs(secret.from) }))
  if (listsCodes(paste)) return { readings: [], secrets }
  const variants = decodedVariants(paste)
  const quoter = createQuoter(paste, whereIs, secrets)
  return {
    readings: withoutLastResort(parsers.flatMap((format) => reading(format, variants[format.reads](), now, quoter) ?? [])),
    secrets,
  }
}

/** That something fails, and no more, is a fact only of a text that says nothing else. */
function withoutLastResort(readings: Reading[]): Reading[] {
  const isOther = (id: string) => !lastResort.has(id) && !/^!|\.okta$/.test(id)
  const saysMore = readings.some((reading) => reading.outcome === 'read' && reading.facts.some(({ id }) => isOther(id)))
  if (!saysMore) return readings
  return readings.flatMap((reading): Reading[] => {
    if (reading.format !== 'symptom' || reading.outcome !== 'read') return [reading]
    const facts = reading.facts.filter(({ id }) => !lastResort.has(id))
    return facts.length > 0 ? [{ ...reading, facts }] : []
  })
}

/** The reading of the first variant that gives a fact; else of the first that says what it could not check; else why the last one could not be read. */
function reading(format: Format<FormatId>, variants: Iterable<Text>, now: Date, quoter: Quoter): Reading | undefined {
  let [unchecked, failure]: (Reading | undefined)[] = []
  let isRead = false
  for (const variant of variants) {
    try {
      if (!format.recognise(variant.text)) continue
      const result = toReading(format, format.read(variant.text, now), variant, quoter)
      if (result.facts.length > 0) return result
      if (result.unchecked.length > 0) unchecked ??= result
      // A text without a fact is readable: where a later repair breaks it, that is no failure.
      isRead = true
    } catch (error) {
      const at = error instanceof Unreadable ? variant.start(Math.min(error.at, variant.text.length)) : 0
      const why = error instanceof Unreadable ? error.message : 'Latchkey has a fault and could not read this. It read the rest of the text.'
      failure = { format: format.id, outcome: 'unreadable', why, line: quoter.where(at).line ?? 0 }
    }
  }
  return unchecked ?? (isRead ? undefined : failure)
}
