import type { Proof } from '@/lib/evidence/formats/all'
import type { Link } from '@/lib/link/form'
import { toFragment } from '@/lib/link/fragment'
import { answersAny } from './hear'
import { resolve } from './resolve'
import type { Tree } from './tree'

/** What a link may be long, so that with any host it stays below 900 characters. */
const longest = 830

/** A link to where the findings lead today. A long capture shows more than a link can carry: facts that answer no question of the tree stay on this device then. */
export function fragmentOf(tree: Tree, link: Link): string {
  const [causes, at] = [Object.keys(tree.causes), resolve(tree, link.findings).step]
  let { facts } = link.findings
  const written = () => toFragment({ ...link, tv: tree.version, at, findings: { ...link.findings, facts } }, causes)
  const idle = (Object.keys(facts) as Proof[]).filter((proof) => !answersAny(tree, proof)).sort((a, b) => rank(a, facts) - rank(b, facts))
  for (const proof of idle) {
    if (written().length <= longest) break
    facts = Object.fromEntries(Object.entries(facts).filter(([id]) => id !== proof))
  }
  return written()
}

/** What goes first: what is ruled out, then what has no value, then the rest. */
const rank = (proof: Proof, facts: Link['findings']['facts']) => (proof.startsWith('!') ? 0 : facts[proof] === '' ? 1 : 2)
