import type { Findings } from '@/lib/findings/findings'
import { isAsking, type Role } from '../types'
import { answersFromEvidence } from './answers-from-evidence'
import { wholeOf } from './choices'
import { resolve } from './resolve'
import type { Tree } from './types'

/**
 * The findings as a reader of a role is asked about them: what only others can answer counts as “I don’t know”, which speaks for no cause and against none. What is
 * answered already stays. Only the walk takes these findings: the link keeps its own, so that whoever can answer is asked. Questions that a role is asked `late` wait
 * while a request of theirs comes next without them.
 */
export function findingsFor(tree: Tree, findings: Findings, role: Role | undefined): Findings {
  if (role === undefined) return findings
  const known = new Set(
    [...Object.keys(findings.answers), ...answersFromEvidence(tree, findings).known.map(({ step }) => step)].map((step) => wholeOf(tree, step)),
  )
  const open = Object.entries(tree.words).flatMap(([step, words]) => (isAsking(words) && !known.has(wholeOf(tree, step)) ? [{ step, words }] : []))
  const without = (skipped: typeof open): Findings => ({
    ...findings,
    answers: { ...findings.answers, ...Object.fromEntries(skipped.map(({ step, words }) => [step, words.kind === 'question' ? 'dontKnow' : 'skip'])) },
  })
  const isOfOthers = ({ words }: (typeof open)[number]) => !words.roles.includes(role)
  const isLate = ({ words }: (typeof open)[number]) => words.late?.includes(role) === true
  const usual = without(open.filter(isOfOthers))
  if (!open.some(isLate)) return usual
  const sooner = without(open.filter((one) => isOfOthers(one) || isLate(one)))
  const next = tree.words[resolve(tree, sooner).step]
  return next?.kind === 'request' && next.by === role ? sooner : usual
}
