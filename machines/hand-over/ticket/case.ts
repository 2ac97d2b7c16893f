import type { Link } from '@/lib/link/form'
import type { Resolution, Tree } from '@/machines/engine/types'

/** A case, and the whole link that opens it. */
export type Case = { tree: Tree; link: Link; resolution: Resolution; address: string }
/** A text for the clipboard in two flavours: `html` for editors that take what is formatted. */
export type Written = { text: string; html: string }
