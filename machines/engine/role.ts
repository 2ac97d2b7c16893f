import type { Findings } from '@/lib/findings/findings'
import type { QuestionContent, RequestContent, Role } from '../types'
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
  const sooner = skipping(tree, findings, (words) => !words.roles.includes(role) || words.late?.includes(role) === true)
  const next = tree.words[resolve(tree, sooner).step]
  return next?.kind === 'request' && next.by === role ? sooner : skipping(tree, findings, (words) => !words.roles.includes(role))
}

function skipping(tree: Tree, findings: Findings, isSkipped: (words: QuestionContent | RequestContent) => boolean): Findings {
  const known = new Set(
    [...Object.keys(findings.answers), ...answersFromEvidence(tree, findings).known.map(({ step }) => step)].map((step) => wholeOf(tree, step)),
  )
  const skipped = Object.entries(tree.words).flatMap(([step, words]) =>
    (words.kind === 'question' || words.kind === 'request') && isSkipped(words) && !known.has(wholeOf(tree, step))
      ? [[step, words.kind === 'question' ? 'dontKnow' : 'skip']]
      : [],
  )
  return { ...findings, answers: { ...findings.answers, ...Object.fromEntries(skipped) } }
}
