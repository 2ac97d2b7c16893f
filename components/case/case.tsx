import { useEffect } from 'react'
import { NotLoaded } from '@/components/frame/app-failed'
import type { Reader } from '@/components/paste/types'
import { fromFragment } from '@/lib/link/fragment'
import { linksIn, unseal } from '@/lib/link/seal'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { isTreeId } from '@/machines/trees'
import { DamagedLink } from './damaged-link'
import { useHiding } from './hidden-words'
import { Step } from './step'
import { replaceWith } from './use-fragment'
import { useTree } from './use-tree'

/** What a fragment says: a step of a tree, or why it cannot be opened. */
export function Case({ fragment, ...given }: { fragment: string } & Omit<Reader, 'link'>) {
  const reader = useHiding(given)
  const links = linksIn(fragment)
  const sealed = unseal(links[0] ?? fragment)
  const id = sealed?.pairs.find(([key]) => key.toLowerCase() === 'tree')?.[1].toLowerCase()
  const tree = useTree(id)
  // A link that was repaired goes into the address bar, so that the reader copies the repaired one.
  const whole = links.length === 1 && links[0] !== fragment ? links[0] : undefined
  useEffect(() => {
    if (whole) replaceWith(whole)
  }, [whole])

  if (links.length > 1) return <DamagedLink damage="several" fragment={fragment} links={links} />
  if (sealed?.version !== 1) return <DamagedLink damage="version" fragment={fragment} />
  if (id === undefined || !isTreeId(id)) return <DamagedLink damage={sealed.damage ?? 'tree'} fragment={fragment} />
  if (tree === undefined) return <p role="status">Loading…</p>
  if (tree === null)
    return (
      <div role="alert">
        <NotLoaded />
      </div>
    )
  if (sealed.damage !== undefined) return <DamagedLink damage={sealed.damage} fragment={fragment} tree={tree} />
  const { link, unknown, refused = [] } = fromFragment(links[0] ?? fragment, vocabularyOf(tree))
  if (link === null) return <DamagedLink damage="version" fragment={fragment} />
  return <Step fragment={links[0] ?? fragment} tree={tree} link={{ ...link, tree: tree.id }} unknown={unknown} refused={refused} {...reader} />
}
