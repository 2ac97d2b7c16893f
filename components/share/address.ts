import type { Link } from '@/lib/link/form'
import { linkBase } from '@/lib/own-address'
import type { Tree } from '@/machines/engine/types'
import { type Addressee, passedOn } from '@/machines/hand-over/link'

/** The whole link to a case that is passed on. It opens the first page, whatever it is about: a host sees the path, and nothing behind the #. */
export const addressOf = (tree: Tree, link: Link, to?: Addressee) => `${linkBase()}${passedOn(tree, link, to)}`
