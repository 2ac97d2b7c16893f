import { isPersonal } from '@/lib/evidence/format'
import { factKind, formatOf, type Proof, recordsAttempts } from '@/lib/evidence/formats/all'
import type { Fact, Reading } from '@/lib/evidence/gather'
import type { Findings } from '@/lib/findings'

/** What the readings show now: earlier attempts in the same paste are told, and do not count. */
export const factsOf = (readings: readonly Reading[]): Fact[] =>
  readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts.filter(({ older }) => !older) : []))

/** Findings after a paste. Where a format records attempts, its newest paste counts; else facts add up. Answers stay, whatever the paste says about them. A personal value stays out of the findings. */
export function addPaste({ facts, answers, not }: Findings, readings: readonly Reading[]): Findings {
  const read = factsOf(readings)
  const replaced = new Set(read.map(({ id }) => formatOf(id)).filter(recordsAttempts))
  const seen = new Set<Proof>(read.map(({ id }) => id))
  const kept = Object.entries(facts).filter(([id]) => !replaced.has(formatOf(id as Proof)))
  return {
    facts: { ...Object.fromEntries(kept), ...Object.fromEntries(read.map(({ id, value = '' }) => [id, isPersonal(factKind(id)) ? '' : value])) },
    answers,
    not: not.filter((proof) => !replaced.has(formatOf(proof)) && !seen.has(proof)),
  }
}

/** Findings without what only the removed paste showed. */
export function removePaste({ facts, answers, not }: Findings, removed: readonly Reading[], others: readonly Reading[]): Findings {
  const still = new Set(factsOf(others).map(({ id }) => id))
  const gone = new Set<string>(factsOf(removed).flatMap(({ id }) => (still.has(id) ? [] : [id])))
  return { facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.has(id))), answers, not: not.filter((proof) => !gone.has(proof)) }
}
