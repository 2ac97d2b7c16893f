import type { Sent } from '@/components/case/sent'
import { impersonal } from '@/lib/history/impersonal'
import type { CaseState } from '@/lib/history/record'
import type { Link } from '@/lib/link/form'
import { seal, unseal } from '@/lib/link/seal'
import type { Resolution, Tree } from '@/machines/engine/types'
import { passedOn } from '@/machines/hand-over/link'
import type { Stand } from './keep-record'

/** A case as the list keeps it, for whoever opens it. One that somebody else sent stays so when it is opened again. */
export function standOf(tree: Tree, link: Link, resolution: Resolution, sent: Sent): Stand {
  const { step } = resolution
  const fragment = passedOn(tree, impersonal(link))
  const kept = sent === undefined ? fragment : seal([...unseal(fragment)!.pairs, ['received', 'yes']])
  return { tree: tree.id, step, state: stateOf(tree, step), fragment: kept }
}

function stateOf(tree: Tree, step: string): CaseState {
  const kind = tree.words[step]?.kind
  if (kind === 'cause') return 'cause'
  return kind === 'outcome' ? (step === 'resolved' ? 'fixed' : 'unexplained') : 'open'
}
