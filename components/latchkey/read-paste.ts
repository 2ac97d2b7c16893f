import type { Fact, Reading } from '@/lib/evidence/gather'
import { read } from '@/lib/evidence/read'
import { nothing } from '@/lib/findings'
import type { Link } from '@/lib/link/form'
import { toFragment } from '@/lib/link/fragment'
import { diagnose, type Walk } from '@/machines/diagnose'
import { formatNames } from '@/machines/format-names'
import { answersAny } from '@/machines/hear'
import { treesFor } from '@/machines/opening'
import { addPaste, factsOf } from '@/machines/paste'
import { resolve } from '@/machines/resolve'
import type { Tree } from '@/machines/tree'
import { isTreeId, type TreeId, trees } from '@/machines/trees'
import type { Paste } from './paste-box'

type Given = { text: string; name: string; sample: boolean; now: Date; link: Link | undefined }
type Outcome =
  | { kind: 'opened'; fragment: string; paste: Paste }
  | { kind: 'several'; fragments: Partial<Record<TreeId, string>>; paste: Paste }
  | { kind: 'unrecognised'; readings: readonly Reading[] }
  | { kind: 'error'; message: string; details: readonly string[] }

/** Reads a text for the case at hand, or finds the tree that it opens. */
export async function readPaste({ text, name, sample, now, link }: Given): Promise<Outcome> {
  const lines = text.split(/\r\n|\r|\n/).length
  if (link && isTreeId(link.tree)) {
    const gathered = await read(text, now)
    if (factsOf(gathered.readings).length === 0)
      return unread(gathered.readings) ?? { kind: 'error', message: 'Nothing in this text is known to us', details: nothingKnown }
    const tree = await trees[link.tree].load()
    const elsewhere = belongsTo(tree, factsOf(gathered.readings))
    if (elsewhere !== undefined) return elsewhere
    const fragment = fragmentOf(tree, {
      ...link,
      read: now,
      findings: addPaste(link.findings, gathered.readings),
      ...(sample ? { sample } : {}),
    })
    return { kind: 'opened', fragment, paste: { ...gathered, name, lines, sample, read: now } }
  }
  const { walks, findings, readings, secrets } = await diagnose(text, now)
  const [best, ...others] = walks
  if (best === undefined) return unread(readings) ?? { kind: 'unrecognised', readings }
  const paste = { readings, secrets, name, lines, sample, read: now }
  const fragment = ({ id, tree }: Walk) => fragmentOf(tree, { tree: id, read: now, findings, ...(sample ? { sample } : {}) })
  if (others.length === 0) return { kind: 'opened', fragment: fragment(best), paste }
  return { kind: 'several', fragments: Object.fromEntries(walks.map((walk) => [walk.id, fragment(walk)])), paste }
}

/** A link to where the findings lead today. */
export const fragmentOf = (tree: Tree, link: Link): string => toFragment({ ...link, tv: tree.version, at: resolve(tree, link.findings).step })

/** The link that an answer to a tree's first question leads to. */
export const firstAnswer = async (tree: TreeId, step: string, answer: string): Promise<string> =>
  fragmentOf(await trees[tree].load(), { tree, findings: { ...nothing, answers: { [step]: answer } } })

/** A text that says nothing here and opens another kind of failure. */
function belongsTo(tree: Tree, facts: readonly Fact[]): Outcome | undefined {
  const proofs = facts.map(({ id }) => id)
  const opened = treesFor(proofs)
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
function unread(readings: readonly Reading[]): Outcome | undefined {
  if (readings.some(({ outcome }) => outcome === 'read')) return undefined
  const whys = readings.flatMap((reading) => (reading.outcome === 'unreadable' ? [`${formatNames[reading.format]}, line ${reading.line}: ${reading.why}`] : []))
  return whys.length === 0
    ? undefined
    : {
        kind: 'error',
        message: 'We know this kind of text, and could not read it',
        details: [...whys, 'Your text is still in the box. Paste it whole, as the program wrote it.'],
      }
}
