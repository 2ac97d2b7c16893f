import { answersOf, namedBy, stepsOf } from './arrows'
import { indefinite, ruledOutBecause, speaksFor } from './causes-table'
import { splitOf } from './choices'
import type { Contradiction, GivenAnswer, Tree, Verdict } from './types'

/** What the answers leave of a tree's causes. `known`: the answers that count. `tried`: causes whose remedy did not help. */
export function evaluateCauses(tree: Tree, known: readonly GivenAnswer[], tried: readonly string[]): Verdict {
  const all = Object.keys(tree.causes)
  const refutes = (given: GivenAnswer, cause: string) => ruledOutBecause(tree.causes, cause, given) !== undefined
  // A step that stands in several branches names what the first of them does that still has an open cause.
  const named = (among: readonly string[], given: GivenAnswer) =>
    namedBy(tree, given)
      .map((causes) => causes.filter((cause) => among.includes(cause)))
      .find((causes) => causes.length > 0) ?? []
  const [shown, said] = [known.filter(({ by }) => by !== 'reader'), known.filter(({ by }) => by === 'reader')]

  const proven = all.filter((cause) => !shown.some((given) => refutes(given, cause)))
  // An answer that leaves nothing of what the paste proves does not count; a fact that only names a cause yields to an answer.
  const overruled = said.filter((given) => proven.length > 0 && proven.every((cause) => refutes(given, cause)))
  const kept = said.filter((given) => !overruled.includes(given))
  const counted = [...shown, ...kept]
  const open = proven.filter((cause) => !kept.some((given) => refutes(given, cause)))
  const possible = open.filter((cause) => !tried.includes(cause))
  const likely = counted.reduce((left, given) => (named(left, given).length > 0 ? named(left, given) : left), possible)

  const ruledOut = all.flatMap((cause) => {
    const by = tried.includes(cause) ? ({ step: cause, answer: 'notFixed', by: 'reader' } as const) : counted.find((given) => refutes(given, cause))
    return by === undefined ? [] : [{ cause, by }]
  })
  const against = (given: GivenAnswer) => shown.find((other) => all.every((cause) => refutes(given, cause) || refutes(other, cause))) ?? shown[0]
  const yielding = shown.flatMap((given): Contradiction[] => {
    const pointed = named(open, given).length === 0 ? named(proven, given) : []
    const by = kept.find((other) => pointed.some((cause) => refutes(other, cause)))
    return by === undefined ? [] : [{ said: by, shown: given, counts: 'said' }]
  })
  // Where nothing was pasted, an answer that leaves no cause at all stands alone.
  const contradicted = overruled.flatMap((given): Contradiction[] => {
    const other = against(given)
    return other === undefined ? [] : [{ said: given, shown: other, counts: 'shown' }]
  })
  return {
    possible,
    likely,
    ruledOut,
    contradictions: [...contradicted, ...yielding],
  }
}

/** Whether an answer to this step could tell these causes apart: the only questions worth asking. A question that splits another is worth what that one is. A step without such answers asks for help, and is worth it where a text could. */
export function separates(tree: Tree, step: string, among: readonly string[]): boolean {
  const split = splitOf(tree, step)
  if (split !== undefined) return separates(tree, split.step, among)
  const answers = definite(tree, step)
  if (answers.length === 0)
    return stepsOf(tree).some((other) => tree.words[other]?.kind === 'request' && definite(tree, other).length > 0 && separates(tree, other, among))
  const naming = answers.map((answer) => namedBy(tree, { step, answer }).flat())
  const effectOf = (cause: string) => answers.map((answer, i) => [effect(tree, cause, { step, answer }), naming[i]!.includes(cause)]).join()
  return among.some((cause) => effectOf(cause) !== effectOf(among[0]!))
}

const effect = ({ causes }: Tree, cause: string, given: { step: string; answer: string }) =>
  ruledOutBecause(causes, cause, given) !== undefined ? '-' : speaksFor(causes, cause, given) ? '+' : '0'

const definite = (tree: Tree, step: string) => answersOf(tree, step).filter((answer) => !indefinite.includes(answer))
