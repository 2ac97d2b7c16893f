import { joinCase } from '@/lib/evidence/joins/case'
import { factKind, formatOf, type Proof, recordsAttempts } from '@/lib/evidence/parsers/all'
import type { Fact, Reading } from '@/lib/evidence/text/types'
import { isPersonal } from '@/lib/evidence/types'
import type { Findings } from '@/lib/findings/findings'
import { isLinkable } from '@/lib/link/known-values'

/** What the readings show now: earlier attempts in the same paste are told, and do not count. */
export const factsOf = (readings: readonly Reading[]): Fact[] =>
  readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts.filter(({ older }) => !older) : []))

/**
 * Findings after a paste. Where a format records attempts, its newest paste counts; else facts add up. Answers stay, whatever the paste says about them. A value
 * that is personal, or that no link may carry, stays out of the findings: it is said from the paste. `others`: the readings of the pastes that are there: what the new ones and they say of each other is added too.
 */
export function applyPaste({ facts, answers, not }: Findings, readings: readonly Reading[], others: readonly Reading[] = []): Findings {
  const news = joinCase([...others, ...readings]).filter((reading) => !others.includes(reading))
  const read = factsOf(news)
  const isReplaced = (id: Proof) => recordsAttempts(formatOf(id)) && read.some((fact) => formatOf(fact.id) === formatOf(id))
  // A reading that the others made say something else.
  const isResaid = (id: Proof) => news.some((reading) => !readings.includes(reading) && reading.format === formatOf(id))
  const gone = (id: Proof) => isReplaced(id) || isResaid(id)
  const seen = new Set<Proof>(read.map(({ id }) => id))
  const kept = Object.entries(facts).filter(([id]) => !gone(id as Proof))
  return {
    facts: { ...Object.fromEntries(kept), ...Object.fromEntries(read.map(({ id, value = '' }) => [id, travels(id, value) ? value : ''])) },
    answers,
    not: not.filter((proof) => !gone(proof) && !seen.has(proof)),
  }
}

function travels(id: Proof, value: string): boolean {
  const kind = factKind(id)
  return kind !== null && kind !== undefined && !isPersonal(kind) && isLinkable(kind, value)
}

/** Findings without what only the removed paste showed, alone or with another. `all`: the readings of every paste; `others`: of those that stay. */
export function removePaste({ facts, answers, not }: Findings, all: readonly Reading[], others: readonly Reading[]): Findings {
  const still = new Set(factsOf(joinCase(others)).map(({ id }) => id))
  const gone = new Set<string>(factsOf(joinCase(all)).flatMap(({ id }) => (still.has(id) ? [] : [id])))
  return { facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.has(id))), answers, not: not.filter((proof) => !gone.has(proof)) }
}
