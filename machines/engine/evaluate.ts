import type { Proof } from '@/lib/evidence/parsers/all'
import { answersOf, namedBy, stepsOf } from './arrows'
import type { Tree } from './define-tree'

/** An answer that counts, and who gave it: the reader, or a fact in a paste. */
export type GivenAnswer = { step: string; answer: string; by: Proof | 'reader' }
/** The reader and a paste disagree. Said on the page, never averaged. */
export type Contradiction = { said: GivenAnswer; shown: GivenAnswer; counts: 'said' | 'shown' }
export type Verdict = {
  /** Neither ruled out nor tried. Saying "I don't know" and "not fixed" from here on visits exactly these. */
  possible: string[]
  /** Of those, what the answers name: all of them where they name none. Only decides which questions are worth asking. */
  likely: string[]
  ruledOut: { cause: string; by: GivenAnswer }[]
  contradictions: Contradiction[]
}

/** What the answers leave of a tree's causes. */
export function evaluateCauses(tree: Tree, known: readonly GivenAnswer[], tried: readonly string[]): Verdict {
  const all = Object.keys(tree.causes)
  const refutes = ({ step, answer }: GivenAnswer, cause: string) => tree.causes[cause]![step]?.includes(answer) === false
  // A step that stands in several branches names what the first of them does that still has an open cause.
  const named = (among: readonly string[], visit: GivenAnswer) =>
    namedBy(tree, visit)
      .map((causes) => causes.filter((cause) => among.includes(cause)))
      .find((causes) => causes.length > 0) ?? []
  const [shown, said] = [known.filter(({ by }) => by !== 'reader'), known.filter(({ by }) => by === 'reader')]

  const proven = all.filter((cause) => !shown.some((visit) => refutes(visit, cause)))
  // An answer that leaves nothing of what the paste proves is set aside; a fact that only names a cause yields to an answer.
  const setAside = said.filter((visit) => proven.length > 0 && proven.every((cause) => refutes(visit, cause)))
  const kept = said.filter((visit) => !setAside.includes(visit))
  const counted = [...shown, ...kept]
  const open = proven.filter((cause) => !kept.some((visit) => refutes(visit, cause)))
  const possible = open.filter((cause) => !tried.includes(cause))
  const likely = counted.reduce((left, visit) => (named(left, visit).length > 0 ? named(left, visit) : left), possible)

  const ruledOut = all.flatMap((cause) => {
    const by = tried.includes(cause) ? ({ step: cause, answer: 'notFixed', by: 'reader' } as const) : counted.find((visit) => refutes(visit, cause))
    return by === undefined ? [] : [{ cause, by }]
  })
  const against = (visit: GivenAnswer) => shown.find((other) => all.every((cause) => refutes(visit, cause) || refutes(other, cause))) ?? shown[0]!
  const overruled = shown.flatMap((visit): Contradiction[] => {
    const pointed = named(open, visit).length === 0 ? named(proven, visit) : []
    const by = kept.find((other) => pointed.some((cause) => refutes(other, cause)))
    return by === undefined ? [] : [{ said: by, shown: visit, counts: 'said' }]
  })
  return {
    possible,
    likely,
    ruledOut,
    contradictions: [...setAside.map((visit) => ({ said: visit, shown: against(visit), counts: 'shown' as const })), ...overruled],
  }
}

/** Answers that say nothing about any cause. */
export const indefinite = ['dontKnow', 'skip']

/** Whether an answer to this step could tell these causes apart: the only questions worth asking. A step without such answers asks for help, and is worth it where a text could. */
export function separates(tree: Tree, step: string, among: readonly string[]): boolean {
  const answers = definite(tree, step)
  if (answers.length === 0)
    return stepsOf(tree).some((other) => tree.words[other]?.kind === 'request' && definite(tree, other).length > 0 && separates(tree, other, among))
  const naming = answers.map((answer) => namedBy(tree, { step, answer }).flat())
  const says = (cause: string) => `${tree.causes[cause]![step] ?? '*'} ${naming.map((causes) => causes.includes(cause))}`
  return among.some((cause) => says(cause) !== says(among[0]!))
}

const definite = (tree: Tree, step: string) => answersOf(tree, step).filter((answer) => !indefinite.includes(answer))
