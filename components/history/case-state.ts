import { impersonal } from '@/lib/history/impersonal'
import type { CaseState } from '@/lib/history/record'
import type { Link } from '@/lib/link/form'
import type { Resolution, Tree } from '@/machines/engine/types'
import { passedOn } from '@/machines/hand-over/link'
import type { Stand } from './keep-record'

/** A case as the list keeps it, for whoever opens it. */
export function standOf(tree: Tree, link: Link, resolution: Resolution): Stand {
  const { step } = resolution
  return { tree: tree.id, step, state: stateOf(tree, step), fragment: passedOn(tree, impersonal(link)) }
}

function stateOf(tree: Tree, step: string): CaseState {
  const kind = tree.words[step]?.kind
  if (kind === 'cause') return 'cause'
  return kind === 'outcome' ? (step === 'resolved' ? 'fixed' : 'unexplained') : 'open'
}
