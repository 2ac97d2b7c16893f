import type { Findings } from '@/lib/findings/findings'
import { answersFromEvidence } from '@/machines/engine/answers-from-evidence'
import type { Tree } from '@/machines/engine/types'
import type { GivenAnswer } from '@/machines/engine/types'

/**
 * The findings with another answer to a question that was answered already; none: the answer is taken back. All else is kept. A fact in a paste outweighs an answer
 * to the same question, so the facts that answer it otherwise are set aside.
 */
export function changed(tree: Tree, findings: Findings, { step, by }: Pick<GivenAnswer, 'step' | 'by'>, answer: string | undefined): Findings {
  const { [step]: _, ...others } = findings.answers
  const answers = answer === undefined ? others : { ...findings.answers, [step]: answer }
  let next: Findings = { ...findings, answers }
  let against = by
  while (against !== 'reader') {
    next = { ...next, not: [...next.not, against] }
    against =
      answer === undefined ? 'reader' : (answersFromEvidence(tree, next).known.find((visit) => visit.step === step && visit.answer !== answer)?.by ?? 'reader')
  }
  return next
}
