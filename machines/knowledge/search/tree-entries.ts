import { factIds } from '@/lib/evidence/parsers/all'
import { nothing } from '@/lib/findings/findings'
import { answersAny } from '@/machines/engine/answers-from-evidence'
import { stepsOf } from '@/machines/engine/arrows'
import { splitOf } from '@/machines/engine/choices'
import { answersInWords } from '@/machines/engine/offered-answers'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { type TreeEntry, type TreeId, trees } from '@/machines/trees'
import { unfilled } from '../placeholder'
import type { Entry } from './entry'
import { wordsOf } from './fact-messages'
import { firstSentence, wordsFrom } from './text'

/** A tree and its causes. What leads to at most three causes is found with them; what leads to more of them, with the tree. */
export async function treeEntries(id: TreeId): Promise<Entry[]> {
  const tree: Tree = await trees[id].load()
  const { symptom, says, alsoTyped = '', title }: TreeEntry = trees[id]
  const leading = new Map<string, string[]>([['', []], ...Object.keys(tree.causes).map((cause) => [cause, []] as [string, string[]])])
  const lead = (causes: readonly string[], words: readonly string[]) => {
    const few = causes.length <= 3 ? causes : ['']
    if (causes.length < Object.keys(tree.causes).length) for (const cause of few) leading.get(cause)!.push(...words)
  }
  for (const fact of factIds.filter((one) => answersAny(tree, one))) lead(resolve(tree, { ...nothing, facts: { [fact]: '' } }).likely, wordsOf(fact))
  for (const [step, answer, words] of answersIn(tree)) lead(resolve(tree, { ...nothing, answers: { [step]: answer } }).likely, [words])
  return [
    { href: `/${id}/`, kind: 'tree', title: symptom, says, words: wordsFrom([title, alsoTyped, ...leading.get('')!]) },
    ...Object.keys(tree.causes).map((cause): Entry => {
      const words = tree.words[cause]!
      const because = unfilled(words.because)
      return {
        href: `/causes/${id}/${cause}/`,
        kind: 'cause',
        title: unfilled(words.title),
        says: firstSentence(because),
        words: wordsFrom([title, because, ...leading.get(cause)!]),
      }
    }),
  ]
}

/** What a reader may choose in words: an answer of yes or no says nothing by itself, and one that stands for several is said by each of them. */
const answersIn = (tree: Tree): [step: string, answer: string, words: string][] =>
  stepsOf(tree).flatMap((step) =>
    splitOf(tree, step) !== undefined
      ? []
      : answersInWords(tree, step).flatMap(([answer, said]): [string, string, string][] => (said.length < 14 ? [] : [[step, answer, unfilled(said)]])),
  )
