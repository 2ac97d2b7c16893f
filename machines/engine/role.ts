import type { Findings } from '@/lib/findings/findings'
import type { Role } from '../types'
import { answersFromEvidence } from './answers-from-evidence'
import { wholeOf } from './choices'
import type { Tree } from './types'

/**
 * The findings as a reader of a role is asked about them: what only others can answer counts as “I don’t know”, which speaks for no cause and against none. What is
 * answered already stays. Only the walk takes these findings: the link keeps its own, so that whoever can answer is asked.
 */
export function findingsFor(tree: Tree, findings: Findings, role: Role | undefined): Findings {
  if (role === undefined) return findings
  const known = new Set(
    [...Object.keys(findings.answers), ...answersFromEvidence(tree, findings).known.map(({ step }) => step)].map((step) => wholeOf(tree, step)),
  )
  const skipped = Object.entries(tree.words).flatMap(([step, words]) =>
    (words.kind === 'question' || words.kind === 'request') && !words.roles.includes(role) && !known.has(wholeOf(tree, step))
      ? [[step, words.kind === 'question' ? 'dontKnow' : 'skip']]
      : [],
  )
  return { ...findings, answers: { ...findings.answers, ...Object.fromEntries(skipped) } }
}
