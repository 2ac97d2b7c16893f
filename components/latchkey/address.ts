import type { Link } from '@/lib/link/form'
import { fragmentOf } from '@/machines/link'
import type { Tree } from '@/machines/tree'
import type { Role } from '@/machines/words'

/** The whole link to a case, on the page of its tree. `to`: whom it is for; else it opens for whoever the reader is. */
export function addressOf(tree: Tree, { view, ask, start, ...link }: Link, to?: Role): string {
  return `${location.origin}/${tree.id}/${fragmentOf(tree, { ...link, ...(to ? { view: to } : {}) })}`
}
