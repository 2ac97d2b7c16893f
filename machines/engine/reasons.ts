import type { Findings } from '@/lib/findings/findings'
import { isAsking } from '../types'
import { indefinite } from './causes-table'
import { supportOfAnswers, supportOfFacts } from './support'
import type { GivenAnswer, Resolution, Tree } from './types'

/** Ruled-out causes under the answer that closed them, so that a reason is said once. */
export function ruledOutBy(ruledOut: Resolution['ruledOut']): { by: GivenAnswer; causes: string[] }[] {
  const groups = new Map<string, { by: GivenAnswer; causes: string[] }>()
  for (const { cause, by } of ruledOut) {
    const key = by.answer === 'notFixed' ? 'notFixed' : `${by.step} ${by.answer}`
    const group = groups.get(key) ?? { by, causes: [] }
    group.causes.push(cause)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The causes that were ruled out, the nearest first: what most speaks for, then what was ruled out last, then the neighbours of the one that is named. What was tried is not among them: that is told apart. */
export function nearest(tree: Tree, findings: Findings, { step, ruledOut, trail }: Resolution): string[] {
  const supports = [...supportOfFacts(tree, findings), ...supportOfAnswers(tree, trail, findings)]
  const speaking = new Map<string, number>()
  for (const { causes, depth } of supports) if (depth !== 'context') for (const cause of causes) speaking.set(cause, (speaking.get(cause) ?? 0) + 1)
  const [order, causes] = [trail.map(({ step }) => step), Object.keys(tree.causes)]
  const distance = (cause: string) => Math.abs(causes.indexOf(cause) - causes.indexOf(step))
  return ruledOut
    .filter(({ by }) => by.answer !== 'notFixed')
    .sort(
      (a, b) =>
        (speaking.get(b.cause) ?? 0) - (speaking.get(a.cause) ?? 0) ||
        order.indexOf(b.by.step) - order.indexOf(a.by.step) ||
        distance(a.cause) - distance(b.cause),
    )
    .map(({ cause }) => cause)
}

/** The questions that nobody could answer, and that could still have told causes apart. */
export const notChecked = (tree: Tree, { answers }: Findings, { trail }: Resolution): string[] => {
  const settled = new Set(trail.filter(({ answer }) => !indefinite.includes(answer)).map(({ step }) => step))
  return Object.entries(answers).flatMap(([step, answer]) => (indefinite.includes(answer) && !settled.has(step) && isAsking(tree.words[step]) ? [step] : []))
}
