import type { Proof } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { answersAny } from '@/machines/engine/answers-from-evidence'
import { chooseTrees } from '@/machines/engine/choose-tree'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { startAt } from '@/machines/hand-over/link'
import { shownTreeIds, type TreeId, trees } from '@/machines/trees'
import { unfilled } from '../placeholder'

/** A cause with the address of its page. `because`: what is wrong then, with backticks around literal text. */
export type CauseLink = { cause: string; title: string; because: string; href: string }
/**
 * What a code points to in one tree. `means`: the cause that it names, where it names one; `also`: the others that are left, likely ones first.
 * `from`: the address of the tree with the code already given.
 */
export type Pointed = { tree: TreeId; means?: CauseLink; also: CauseLink[]; from: string }

/** What facts point to, in every tree that hears one of them; the tree that a paste of them opens first. */
export async function pointing(facts: Findings['facts']): Promise<Pointed[]> {
  const proofs = Object.keys(facts) as Proof[]
  const opened = opens(proofs)
  const found = await Promise.all(
    shownTreeIds.map(async (id) => {
      const tree: Tree = await trees[id].load()
      return proofs.some((proof) => answersAny(tree, proof)) ? [pointedIn(id, tree, facts)] : []
    }),
  )
  const rank = ({ tree }: Pointed) => (opened.includes(tree) ? 0 : 1)
  return found.flat().sort((a, b) => rank(a) - rank(b))
}

/** The trees that a paste of these facts opens. The page of an error is Okta's own list, so Okta is named. */
export const opens = (proofs: readonly Proof[]): TreeId[] =>
  chooseTrees(proofs.some((proof) => proof.startsWith('oauth-error.')) ? [...proofs, 'oauth-error.okta'] : proofs)

function pointedIn(id: TreeId, tree: Tree, facts: Findings['facts']): Pointed {
  const findings = { ...nothing, facts }
  const { step, likely, possible } = resolve(tree, findings)
  const linked = (cause: string): CauseLink => {
    const { title, because } = tree.words[cause]!
    return { cause, title: unfilled(title), because: unfilled(because), href: `/causes/${id}/${cause}/` }
  }
  const isNamed = step in tree.causes
  const left = [...new Set([...likely, ...possible])].filter((cause) => !(isNamed && cause === step))
  return {
    tree: id,
    ...(isNamed ? { means: linked(step) } : {}),
    also: left.length < Object.keys(tree.causes).length - 1 ? left.map(linked) : [],
    from: startAt(tree, findings),
  }
}
