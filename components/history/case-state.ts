import { impersonal } from '@/lib/history/impersonal'
import type { CaseState } from '@/lib/history/record'
import type { Link } from '@/lib/link/form'
import type { Resolution, Tree } from '@/machines/engine/types'
import { passedOn } from '@/machines/hand-over/link'
import type { Stand } from './keep-record'

/** A case as the list keeps it, for whoever opens it. A link of an older tree stays as it came: it tells what was decided then. */
export function standOf(tree: Tree, link: Link, resolution: Resolution): Stand {
  const isOlder = link.tv !== undefined && link.tv !== tree.version
  const decided = isOlder && link.at !== undefined && link.at in tree.words ? link.at : resolution.step
  return {
    tree: tree.id,
    step: decided,
    state: stateOf(tree, decided),
    fragment: passedOn(tree, impersonal(link), {}, isOlder),
  }
}

function stateOf(tree: Tree, step: string): CaseState {
  const kind = tree.words[step]?.kind
  if (kind === 'cause') return 'cause'
  return kind === 'outcome' ? (step === 'resolved' ? 'fixed' : 'unexplained') : 'open'
}
