import type { Findings } from '@/lib/findings/findings'
import { answersFromEvidence } from './answers-from-evidence'
import { giveAnswer, ownerOf } from './choices'
import { offeredAnswers } from './offered-answers'
import type { GivenAnswer, Tree } from './types'

/**
 * The findings with another answer to a question that was answered already; none: the answer is taken back. All else is kept. A fact in a paste outweighs an answer
 * to the same question, so the facts that answer it otherwise are set aside; what they answer besides stays, as the reader's own.
 */
export function changeAnswer(tree: Tree, findings: Findings, { step, by }: Pick<GivenAnswer, 'step' | 'by'>, answer: string | undefined): Findings {
  if (answer !== undefined && ownerOf(tree, step, answer) !== step) return giveAnswer(tree, changeAnswer(tree, findings, { step, by }, undefined), step, answer)
  const { [step]: _, ...others } = findings.answers
  if (answer === undefined) return { ...findings, answers: others, not: by === 'reader' ? findings.not : [...findings.not, by] }
  let next: Findings = { ...findings, answers: { ...others, [step]: answer } }
  let against = by
  while (against !== 'reader') {
    const { known } = answersFromEvidence(tree, next)
    const besides = known.flatMap((visit) =>
      visit.by === against && visit.step !== step && offeredAnswers(tree, visit.step).includes(visit.answer) ? [[visit.step, visit.answer]] : [],
    )
    next = { ...next, answers: { ...Object.fromEntries(besides), ...next.answers }, not: [...next.not, against] }
    against = answersFromEvidence(tree, next).known.find((visit) => visit.step === step && visit.answer !== answer)?.by ?? 'reader'
  }
  return next
}
