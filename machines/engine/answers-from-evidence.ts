import { formatOf, type Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { answersOf, stepsOf } from './arrows'
import type { Tree } from './define-tree'
import { type Contradiction, type GivenAnswer, indefinite } from './evaluate'

/** Every question that a paste or the reader has answered. On the same question the paste counts, and the page says so. */
export function answersFromEvidence(tree: Tree, { facts, answers, not }: Findings): { known: GivenAnswer[]; contradictions: Contradiction[] } {
  const proofs = (Object.keys(facts) as Proof[]).filter((proof) => !not.includes(proof))
  const contradictions: Contradiction[] = []
  const known = stepsOf(tree).flatMap((step): GivenAnswer[] => {
    if (step in tree.causes) return []
    const offered = answersOf(tree, step)
    const shown = shownFor(tree, step, offered, proofs)
    const answer = answers[step]
    const said: GivenAnswer | undefined =
      answer !== undefined && offered.includes(answer) && !indefinite.includes(answer) ? { step, answer, by: 'reader' } : undefined
    if (said && shown && shown.answer !== said.answer) contradictions.push({ said, shown, counts: 'shown' })
    return shown ? [shown] : said ? [said] : []
  })
  return { known, contradictions }
}

function shownFor({ evidence }: Tree, step: string, offered: readonly string[], proofs: readonly Proof[]): GivenAnswer | undefined {
  const rule = evidence[step] ?? {}
  const pairs = typeof rule === 'string' ? offered.map((answer) => [`${rule}.${answer}`, answer] as const) : Object.entries(rule)
  for (const [key, answer] of pairs) {
    const by = proofs.find((proof) => proof === key || formatOf(proof) === key)
    if (by !== undefined && answer !== undefined) return { step, answer, by }
  }
  return undefined
}

/** Whether a fact answers some question of the tree. */
export const answersAny = ({ evidence }: Tree, proof: Proof): boolean =>
  Object.values(evidence).some((rule) => (typeof rule === 'string' ? rule === formatOf(proof) : proof in rule || formatOf(proof) in rule))
