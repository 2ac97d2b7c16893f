import type { Tree } from '@/machines/engine/types'
import { unfilled } from '@/machines/knowledge/placeholder'
import { type TreeId, treeIds, trees } from '@/machines/trees'
import type { CauseContent } from '@/machines/types'
import { sentencesOf, summary, tabTitle } from './titles'

/** A cause as its page tells it: before anything is known of a case. */
export type CauseInTree = { id: TreeId; tree: Tree; cause: string; words: CauseContent }

/** Every cause of these trees, in the order in which the trees list them. */
export async function causesOf(ids: readonly TreeId[] = treeIds): Promise<CauseInTree[]> {
  const loaded = await Promise.all(ids.map(async (id) => ({ id, tree: (await trees[id].load()) as Tree })))
  return loaded.flatMap(({ id, tree }) =>
    Object.keys(tree.causes).flatMap((cause) => {
      const words = tree.words[cause]
      return words?.kind === 'cause' ? [{ id, tree, cause, words }] : []
    }),
  )
}

export const hrefOf = ({ id, cause }: Pick<CauseInTree, 'id' | 'cause'>) => `/causes/${id}/${cause}/`

/** A page's own title and description, unlike those of any other cause. */
export async function headOf({ id, cause, words }: CauseInTree): Promise<{ title: { absolute: string }; description: string }> {
  const others = (await causesOf()).filter((one) => one.id !== id || one.cause !== cause)
  const beside = others.filter((one) => one.id === id)
  const title = unfilled(words.title)
  const isShared = others.some((one) => one.words.title === words.title)
  const description = summary(trees[id].title, reasonsOf(words))
  const begins = beside.some((one) => summary(trees[id].title, reasonsOf(one.words)) === description)
  const own = reasonsOf(words).filter((sentence) => !beside.some((one) => reasonsOf(one.words).includes(sentence)))
  return {
    title: { absolute: tabTitle(isShared ? `${trees[id].title}: ${title}` : title) },
    description: begins ? summary(title.split(': ')[0]!, own) : description,
  }
}

const reasonsOf = ({ because }: CauseContent) => sentencesOf(unfilled(because))
