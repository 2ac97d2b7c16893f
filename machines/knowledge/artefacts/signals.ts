import { type FormatId, formatOf, type Proof } from '@/lib/evidence/parsers/all'
import { evidenceFor } from '@/machines/engine/answers-from-evidence'
import { namedBy, stepsOf } from '@/machines/engine/arrows'
import { ruledOutBecause } from '@/machines/engine/causes-table'
import type { Tree } from '@/machines/engine/types'

/** What one fact says in a tree. */
export type Signal = { format: FormatId; answers: readonly Said[] }
/** An answer to a step. `row`: its place among the rows of what answers the step, where the first counts. `fits`: the causes that it leaves. `names`: see `namedBy`. */
export type Said = { step: string; answer: string; row: number; fits: ReadonlySet<string>; names: readonly (readonly string[])[] }

/** What the facts of all formats say in a tree: facts of one format that say the same once. */
export function signalsOf(tree: Tree): readonly Signal[] {
  const known = signals.get(tree)
  if (known !== undefined) return known
  const steps = stepsOf(tree).filter((step) => tree.evidence[step] !== undefined)
  const rows = new Map(steps.map((step) => [step, evidenceFor(tree, step)]))
  const found = new Map<string, Signal>()
  for (const key of new Set([...rows.values()].flat().map(([key]) => key))) {
    const format = formatOf(key as Proof)
    const answers = steps.flatMap((step): Said[] => {
      const row = rows.get(step)!.findIndex(([other]) => other === key || other === format)
      return row < 0 ? [] : [said(tree, step, rows.get(step)![row]![1], row)]
    })
    const words = [format, ...answers.map(({ step, answer }) => `${step}=${answer}`)].join(' ')
    if (!found.has(words)) found.set(words, { format, answers })
  }
  signals.set(tree, [...found.values()])
  return [...found.values()]
}
const signals = new WeakMap<Tree, readonly Signal[]>()

const said = (tree: Tree, step: string, answer: string, row: number): Said => ({
  step,
  answer,
  row,
  fits: new Set(Object.keys(tree.causes).filter((cause) => ruledOutBecause(tree.causes, cause, { step, answer }) === undefined)),
  names: namedBy(tree, { step, answer }),
})
