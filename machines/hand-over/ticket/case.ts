import { factKind } from '@/lib/evidence/parsers/all'
import { isPersonal } from '@/lib/evidence/types'
import type { Findings } from '@/lib/findings/findings'
import type { Link } from '@/lib/link/form'
import type { Earlier } from '@/machines/engine/earlier-failure'
import type { Resolution, Tree } from '@/machines/engine/types'

/**
 * A case, and the whole link that opens it. `values`: what a link may lack, as the id of a request, while the paste is on this device;
 * `earlier`: failures before the one that counts. `sent`: somebody else sent it, and what is in it is their word; `checked`, but for the answers.
 */
export type Case = {
  tree: Tree
  link: Link
  resolution: Resolution
  address: string
  values?: Values
  earlier?: readonly Earlier[]
  sent?: 'yes' | 'checked' | undefined
}
type Values = Findings['facts']

/** The values of a case that may leave the device in a text: those that say nothing about a person or a place. */
export const shareable = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([id]) => !isPersonal(factKind(id))))

/** A text for the clipboard in two flavours: `html` for editors that take what is formatted. */
export type Written = { text: string; html: string }
