import type { Findings } from '@/lib/findings/findings'
import { indefinite } from './causes-table'
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

/** The questions that nobody could answer, and that could still have told causes apart. */
export const notChecked = (tree: Tree, { answers }: Findings, { trail }: Resolution): string[] => {
  const settled = new Set(trail.filter(({ answer }) => !indefinite.includes(answer)).map(({ step }) => step))
  return Object.entries(answers).flatMap(([step, answer]) =>
    indefinite.includes(answer) && !settled.has(step) && (tree.words[step]?.kind === 'question' || tree.words[step]?.kind === 'request') ? [step] : [],
  )
}
