import { prefillAnswers } from '@/machines/engine/prefill'
import type { Tree } from '@/machines/engine/types'
import { startAt } from '@/machines/hand-over/link'
import type { TreeId } from '@/machines/trees'
import type { Box } from './graph'

/** The link that opens the case at a question. */
export type StartOf = (step: string) => string

/** Every question is opened with the fewest answers that lead to it; each is worked out once. */
export function startsOf(tree: Tree): StartOf {
  const known = new Map<string, string>()
  return (step) => {
    const href = known.get(step) ?? startAt(tree, { facts: {}, answers: prefillAnswers(tree, step), not: [] })
    known.set(step, href)
    return href
  }
}

/** Where a step leads: a cause to its page, a question into a case. */
export function hrefOfStep(id: TreeId, step: string, kind: Box['kind'], startOf: StartOf): string | undefined {
  if (kind === 'outcome') return undefined
  return kind === 'causes' ? `/causes/${id}/${step}/` : startOf(step)
}
