import { isAsking } from '../types'
import type { Tree } from './types'

/** Every answer to a question with its words; none for a step that asks nothing. */
export function answersInWords(tree: Tree, step: string): [answer: string, words: string][] {
  const words = tree.words[step]
  return isAsking(words) ? Object.entries(words.answers) : []
}

/** The answers that a reader may choose: one without words is an answer that only a paste can give. */
export const offeredAnswers = (tree: Tree, step: string): string[] => answersInWords(tree, step).flatMap(([answer, words]) => (words === '' ? [] : [answer]))
