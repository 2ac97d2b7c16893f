import { formatOf, type Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { answersFromEvidence, evidenceFor } from '@/machines/engine/answers-from-evidence'
import type { Resolution, Tree } from '@/machines/engine/types'
import type { TreeId } from '@/machines/trees'
import { roles } from '@/machines/types'
import type { Artefact } from './artefact'
import { artefacts } from './artefacts'
import { type Said, type Signal, signalsOf } from './signals'

/** `groups`: into how many an artefact splits the causes still possible. `left`: how many it leaves on average, each cause as likely as any other, to one decimal. */
export type Ranked = { artefact: Artefact; groups: number; left: number }

/**
 * What would settle a case, the best first: only what can tell some of the causes still possible apart. What was read already comes after what was not. Between
 * equals, the quicker one, then what is nearer to the reader.
 */
export function rank(tree: Tree, findings: Findings, { possible }: Resolution): Ranked[] {
  return told(tree, findings, possible)
    .map(({ kept, ...one }) => ({ ...one, ...sizesOf(split(possible, kept)) }))
    .filter(({ groups }) => groups > 1)
    .sort(
      (a, b) =>
        Number(a.isRead) - Number(b.isRead) ||
        a.squares - b.squares ||
        b.groups - a.groups ||
        a.artefact.minutes - b.artefact.minutes ||
        roles.indexOf(a.artefact.by) - roles.indexOf(b.artefact.by),
    )
    .map(({ artefact, groups, squares }) => ({ artefact, groups, left: Math.round((squares * 10) / possible.length) / 10 }))
}

const sizesOf = (sizes: readonly number[]) => ({ groups: sizes.length, squares: sizes.reduce((sum, size) => sum + size ** 2, 0) })

type Told = { artefact: Artefact; isRead: boolean; answers: readonly string[]; kept: ReadonlySet<string>[] }
/** Every artefact of a tree: whether one was read already, the questions that it answers, and for each thing that it can say now, which of these causes it leaves. */
export function told(tree: Tree, findings: Findings, possible: readonly string[]): Told[] {
  const answered = answeredBy(tree, findings)
  const given = new Set([...answered.values()].map(({ answer }) => answer))
  const shown = (Object.keys(findings.facts) as Proof[]).filter((proof) => !findings.not.includes(proof))
  const read = new Set<string>([...shown, ...shown.map(formatOf)])
  return Object.values(artefacts)
    .filter(({ trees, absent }) => trees.includes(tree.id as TreeId) && !absent?.[tree.id as TreeId]?.some((answer) => given.has(answer)))
    .map((artefact) => {
      const isRead = artefact.marks.some((mark) => read.has(mark))
      const signals = signalsOf(tree).filter(({ format }) => artefact.formats.includes(format) && !(isRead && read.has(format)))
      const answers = signals.flatMap((signal) => signal.answers.map(({ step }) => step))
      return { artefact, isRead, answers, kept: outcomes(tree, artefact, signals, answered, possible) }
    })
}

/** The answer of each step that has one. `row`: of a paste's answer, which yields to an earlier row only. */
type Answered = ReadonlyMap<string, { answer: string; row?: number }>
const answeredBy = (tree: Tree, findings: Findings): Answered =>
  new Map(
    answersFromEvidence(tree, findings).known.map(({ step, answer, by }) => [
      step,
      by === 'reader' ? { answer } : { answer, row: evidenceFor(tree, step).findIndex(([key]) => key === by || key === formatOf(by)) },
    ]),
  )

/** For each thing that an artefact can say now, the causes that it leaves. */
function outcomes(tree: Tree, { plain, silent }: Artefact, signals: readonly Signal[], answered: Answered, possible: readonly string[]) {
  const never = silent?.[tree.id as TreeId] ?? []
  const gives = new Set(signals.flatMap(({ answers }) => answers.map(({ step, answer }) => `${step}=${answer}`)))
  /** What the reader has read off a plain text, it says. */
  const isOtherwise = ({ step, answer }: Said) => {
    const known = answered.get(step)
    return known !== undefined && known.row === undefined && known.answer !== answer && gives.has(`${step}=${known.answer}`)
  }
  const counts = ({ step, row }: Said) => row < (answered.get(step)?.row ?? Number.POSITIVE_INFINITY)
  return signals.flatMap(({ answers }) => {
    if (answers.some((one) => never.includes(one.answer) || (plain && isOtherwise(one)))) return []
    const news = answers.filter(counts)
    const fitting = possible.filter((cause) => news.every(({ fits }) => fits.has(cause)))
    const left = news.reduce(named, fitting)
    return left.length > 0 && left.length < possible.length ? [new Set(left)] : []
  })
}

/** Of these causes, those that an answer names: all of them where it names none. */
const named = (among: readonly string[], { names }: Said): readonly string[] =>
  names.map((causes) => causes.filter((cause) => among.includes(cause))).find((causes) => causes.length > 0) ?? among

/** The sizes of the groups of causes that every outcome keeps together. */
export function split(possible: readonly string[], kept: readonly ReadonlySet<string>[]): number[] {
  const sizes = new Map<string, number>()
  for (const cause of possible) {
    const signature = kept.map((causes) => (causes.has(cause) ? '1' : '0')).join('')
    sizes.set(signature, (sizes.get(signature) ?? 0) + 1)
  }
  return [...sizes.values()]
}
