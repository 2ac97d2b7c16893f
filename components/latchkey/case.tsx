import { fromFragment, treeOf } from '@/lib/link/fragment'
import { isTreeId } from '@/machines/trees'
import { vocabularyOf } from '@/machines/vocabulary'
import { DamagedLink } from './damaged-link'
import { Step } from './step'
import type { Reader } from './use-reader'
import { useTree } from './use-tree'

/** What a fragment says: a step of a tree, or why it cannot be opened. */
export function Case({ fragment, ...reader }: { fragment: string } & Omit<Reader, 'link'>) {
  const id = treeOf(fragment)
  const tree = useTree(id)
  if (id === undefined || !isTreeId(id)) return <DamagedLink damage={id === undefined ? 'cut' : 'tree'} fragment={fragment} />
  if (tree === undefined) return <p role="status">Loading…</p>
  if (tree === null) return <p role="alert">This part of Latchkey did not load. Check your connection, then reload the page.</p>
  const { link, damage, unknown } = fromFragment(fragment, vocabularyOf(tree))
  if (link === null || damage !== undefined) return <DamagedLink damage={damage ?? 'cut'} fragment={fragment} />
  return <Step tree={tree} link={link} unknown={unknown} {...reader} />
}
