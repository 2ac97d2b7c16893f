import type { Proof } from '@/lib/evidence/parsers/all'
import type { Link } from '@/lib/link/form'
import { toFragment } from '@/lib/link/fragment'
import { answersAny } from '@/machines/engine/answers-from-evidence'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import type { ArtefactId } from '@/machines/knowledge/artefacts/ids'
import type { Role } from '@/machines/types'

/** What a link may be long, so that with any host it stays below 900 characters. */
const longest = 830

type Facts = Link['findings']['facts']

/**
 * A link to where the findings lead today. A long capture shows more than a link can carry: facts that answer no question of the tree stay on this device then; if that is
 * not enough, values, and facts that say what others say already. Where it leads stays the same.
 */
export function fragmentOf(tree: Tree, link: Link): string {
  const [causes, at] = [Object.keys(tree.causes), resolve(tree, link.findings).step]
  const written = (facts: Facts) => toFragment({ ...link, tv: tree.version, at, findings: { ...link.findings, facts } }, causes)
  let { facts } = link.findings
  let fragment = written(facts)
  if (fragment.length <= longest) return fragment
  for (const lighter of [...dropped(tree, facts), ...emptied(facts), ...spared(tree, facts)]) {
    if (fragment.length <= longest) break
    const left = lighter(facts)
    if (resolve(tree, { ...link.findings, facts: left }).step !== at) continue
    facts = left
    fragment = written(facts)
  }
  return fragment
}

/** Whom a link is for, what they are asked for, and who asks: without any, it opens for whoever the reader is. */
export type Addressee = { view?: Role; ask?: ArtefactId | 'question'; from?: Role | undefined }

/** A link as somebody else gets it: nothing in it is said to this reader. */
export const passedOn = (tree: Tree, { view, ask, from: _, received, start, ...link }: Link, { from, ...to }: Addressee = {}): string =>
  fragmentOf(tree, { ...link, ...to, ...(from === undefined ? {} : { from }) })

/** The address of a case where a page of ours gives the first findings. */
export const startAt = (tree: Tree, findings: Link['findings']): string => `/${fragmentOf(tree, { tree: tree.id, findings, start: true })}`

/** What answers nothing: first what is ruled out, then what has no value, then the rest. */
const dropped = (tree: Tree, facts: Facts) =>
  proofsOf(facts)
    .filter((proof) => !answersAny(tree, proof))
    .sort((a, b) => rank(a, facts) - rank(b, facts))
    .map((proof) => (left: Facts) => without(left, proof))

/** The longest first. */
const emptied = (facts: Facts) =>
  proofsOf(facts)
    .filter((proof) => facts[proof] !== '')
    .sort((a, b) => facts[b]!.length - facts[a]!.length)
    .map(
      (proof) =>
        (left: Facts): Facts =>
          proof in left ? { ...left, [proof]: '' } : left,
    )

/** The first of several facts is what answers a question. */
const spared = (tree: Tree, facts: Facts) =>
  proofsOf(facts)
    .filter((proof) => answersAny(tree, proof))
    .reverse()
    .map((proof) => (left: Facts) => without(left, proof))

const rank = (proof: Proof, facts: Facts) => (proof.startsWith('!') ? 0 : facts[proof] === '' ? 1 : 2)
const proofsOf = (facts: Facts) => Object.keys(facts) as Proof[]
const without = (facts: Facts, proof: Proof): Facts => Object.fromEntries(Object.entries(facts).filter(([id]) => id !== proof))
