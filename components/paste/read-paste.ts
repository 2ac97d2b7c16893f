import type { Whose } from '@/components/case/use-fragment'
import { joinCase } from '@/lib/evidence/joins/case'
import type { FactId } from '@/lib/evidence/parsers/all'
import type { Fact, LeftOut } from '@/lib/evidence/text/types'
import { nothing } from '@/lib/findings/findings'
import type { Link } from '@/lib/link/form'
import { answersAny } from '@/machines/engine/answers-from-evidence'
import { applyPaste, factsOf } from '@/machines/engine/apply-paste'
import { giveAnswer } from '@/machines/engine/choices'
import { chooseTrees } from '@/machines/engine/choose-tree'
import { conclude } from '@/machines/engine/diagnose'
import { earlierNames, laterFailure } from '@/machines/engine/earlier-failure'
import type { Walk } from '@/machines/engine/rank-trees'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { fragmentOf } from '@/machines/hand-over/link'
import { factWords } from '@/machines/knowledge/facts/all'
import { formatNames } from '@/machines/knowledge/format-names'
import { isTreeId, shownTreeIds, type TreeId, trees } from '@/machines/trees'
import type { Outcome, Paste } from './types'

/** What a text that was read means for the case at hand, or which tree it opens. */
export async function takePaste(whole: Paste, pastes: readonly Paste[], link: Link | undefined, given: Whose = 'own'): Promise<Outcome> {
  const later = await laterFailure(whole)
  const { sample, read } = whole
  const marks = { read, ...(sample ? { sample } : {}) }
  if (link && isTreeId(link.tree)) {
    if (factsOf(whole.readings).length === 0) return unread(whole) ?? { kind: 'error', message: 'Nothing in this text is known to us', details: nothingKnown }
    const tree = await trees[link.tree].load()
    const elsewhere = belongsTo(tree, factsOf(whole.readings))
    if (elsewhere !== undefined) return elsewhere
    // Where the later failure is not about the case at hand, the whole text is read for it.
    const paste = belongsTo(tree, factsOf(later.readings)) === undefined ? later : whole
    const findings = applyPaste(
      link.findings,
      paste.readings,
      pastes.flatMap((one) => one.readings),
    )
    const whose = isSeenAnew(link, [...pastes, paste], given) ? 'own' : given
    const { ask, from, start, ...others } = link
    const rest = whose === given ? others : { ...others, sample: false }
    const before = earlierNames(paste === later ? later.earlier : [], link.earlier)
    const suffices = resolve(tree, findings).certainty !== null
    return {
      kind: 'opened',
      fragment: fragmentOf(tree, { ...rest, ...marks, ...before, findings }),
      paste: ask ? { ...paste, asked: true } : paste,
      suffices,
      whose,
    }
  }
  const { walks, findings } = await conclude(later)
  const [best, ...others] = walks
  if (best === undefined) return unread(whole) ?? unrecognised(whole)
  const fragment = ({ id, tree }: Walk) => fragmentOf(tree, { tree: id, findings, ...marks, ...earlierNames(later.earlier) })
  if (others.length === 0) return { kind: 'opened', fragment: fragment(best), paste: later, suffices: best.resolution.certainty !== null, whose: 'own' }
  return { kind: 'several', fragments: Object.fromEntries(walks.map((walk) => [walk.id, fragment(walk)])), paste: later }
}

/** Whether the pastes here show all that a case from somebody else rests on. */
function isSeenAnew({ findings }: Link, pastes: readonly Paste[], whose: Whose): boolean {
  const shown: readonly string[] = factsOf(joinCase(pastes.flatMap(({ readings }) => readings))).map(({ id }) => id)
  return Object.keys(findings.facts).every((fact) => shown.includes(fact)) && (whose === 'checked' || Object.keys(findings.answers).length === 0)
}

/** Whose it is, where it is another service's. */
function unrecognised({ readings }: Paste): Outcome {
  const fact = factsOf(readings).find(({ id }) => id.startsWith('other-vendor.'))
  const says = fact && factWords[fact.id as FactId]
  return { kind: 'unrecognised', readings, ...(fact && says ? { elsewhere: { says, fact } } : {}) }
}

/** The link that an answer to a tree's first question leads to. */
export async function firstAnswer(id: TreeId, step: string, answer: string): Promise<string> {
  const tree = await trees[id].load()
  return fragmentOf(tree, { tree: id, findings: giveAnswer(tree, nothing, step, answer) })
}

/** A text that says nothing here and opens another kind of failure. */
function belongsTo(tree: Tree, facts: readonly Fact[]): Outcome | undefined {
  const proofs = facts.map(({ id }) => id)
  const opened = chooseTrees(proofs, [...shownTreeIds, tree.id as TreeId])
  if (opened.length === 0 || opened.some((id) => id === tree.id) || proofs.some((proof) => answersAny(tree, proof))) return undefined
  const symptoms = opened.map((id) => `“${trees[id].symptom}”`).join(' or ')
  return {
    kind: 'error',
    message: `This text says nothing about this failure. It belongs to ${symptoms}`,
    details: ['Paste it on the home page: it opens there. Your text is still in the box.'],
  }
}

const nothingKnown = [
  'What helps here: the lines around the first error, the whole log file, or one of the texts that the questions ask for.',
  'Your text is still in the box.',
]

/** A text of a kind that we know, and could not read. */
function unread({ readings, leftOut }: Paste): Outcome | undefined {
  if (readings.some(({ outcome }) => outcome === 'read')) return undefined
  const whys = readings.flatMap((reading) => (reading.outcome === 'unreadable' ? [`${formatNames[reading.format]}, line ${reading.line}: ${reading.why}`] : []))
  const long = leftOut.map(tooLong)
  if (whys.length + long.length === 0) return undefined
  return {
    kind: 'error',
    message: whys.length > 0 ? 'We know this kind of text, and could not read it' : 'This text has no lines that can be read',
    details: [...whys, ...long, 'Your text is still in the box. Paste it whole, as the program wrote it.'],
  }
}

export const tooLong = ({ line, length }: LeftOut) =>
  `Line ${line} was left out: it is ${Math.round(length / 1_000_000)} million characters long, and no log has such lines. Copy the part around the error, or export the capture as a HAR file.`
