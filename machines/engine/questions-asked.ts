import type { Findings } from '@/lib/findings/findings'
import { isAsking } from '../types'
import { indefinite } from './causes-table'
import { partWith, splitterOf } from './choices'
import type { Tree } from './types'

/** How many pages of questions the reader has answered: a choice that stood behind another one took two. */
export function questionsAsked(tree: Tree, { answers }: Pick<Findings, 'answers'>): number {
  const isSecond = (step: string, answer: string) =>
    splitterOf(tree, step) !== undefined && (indefinite.includes(answer) || partWith(tree, step, answer) !== undefined)
  return Object.entries(answers)
    .filter(([step]) => isAsking(tree.words[step]))
    .reduce((count, [step, answer]) => count + (isSecond(step, answer) ? 2 : 1), 0)
}
