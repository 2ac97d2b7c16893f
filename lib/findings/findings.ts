import type { Proof } from '@/lib/evidence/parsers/all'

/**
 * All that is known about a case: what the pastes prove, with the value where one may be shared; the answers by step; and
 * `not`, the facts that the reader says are not about this case. Nothing here has an order: a fact beats an answer and `not`
 * beats a fact, so a link can carry findings without a clock.
 */
export type Findings = { facts: Partial<Record<Proof, string>>; answers: Record<string, string>; not: readonly Proof[] }

export const nothing: Findings = { facts: {}, answers: {}, not: [] }

/** How many answers and facts there are. */
export const countKnown = ({ facts, answers }: Findings) => Object.keys(facts).length + Object.keys(answers).length
