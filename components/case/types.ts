import type { Reader } from '@/components/paste/types'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Link } from '@/lib/link/form'
import type { Asked } from '@/machines/engine/choices'
import type { resolve } from '@/machines/engine/resolve'
import type { GivenAnswer, Tree } from '@/machines/engine/types'
import type { Artefact } from '@/machines/knowledge/artefacts/artefact'
import type { Wording } from '@/machines/knowledge/wording'
import type { TreeId } from '@/machines/trees'
import type { Role } from '@/machines/types'
import type { Sent } from './sent'

/** What every part of a step needs: the case, what follows from it, how to say it, and what the reader can do. */
export type StepProps = {
  tree: Tree
  link: Link
  /** The link without the values that nothing but it says: what words, texts to copy and tickets are made from. */
  told: Link
  resolution: ReturnType<typeof resolve>
  /** Of the reader, where it is known, and the questions on the way that only others can answer. */
  role: Role | undefined
  skipped: readonly GivenAnswer[]
  /** Whether somebody else sent the case. */
  sent: Sent
  /** Says that the reader checked the answers of whoever sent the case. */
  check: () => void
  /** Whether this step was opened by a link, and not by a step before it. */
  isArrival: boolean
  wording: Wording
  reader: Reader
  answer: (answer: string) => void
  /** Asks an answered question again. */
  change: (visit: GivenAnswer) => void
  /** Sets a fact of a paste aside: it does not count in this case. */
  excludeFact: (proof: Proof) => void
  /** The link to pass on: for whoever opens it. */
  address: string
  /** Opens the case with something of the link changed. `shown`: only how it is shown. */
  update: (link: Link, shown?: boolean) => void
}

/** The step that a tree's own page shows before the tree is loaded. */
export type FirstStep = { step: string; words: Asked }
export type TreePage = { tree: TreeId; title: string; first: FirstStep }
/** What a page is about: a tree, or an artefact that somebody is asked for. */
export type Page = TreePage | { artefact: Artefact }
