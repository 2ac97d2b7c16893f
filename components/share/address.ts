import type { Link } from '@/lib/link/form'
import type { Tree } from '@/machines/engine/types'
import { type Addressee, passedOn } from '@/machines/hand-over/link'

/** The whole link to a case that is passed on, on the page of its tree. */
export const addressOf = (tree: Tree, link: Link, to?: Addressee) => `${location.origin}/${tree.id}/${passedOn(tree, link, to)}`
