import { type AnyMachineSnapshot, getInitialMicrosteps, getMicrosteps } from 'xstate'
import type { Findings } from '@/lib/findings/findings'
import { answersFromEvidence } from './answers-from-evidence'
import { stepsOf } from './arrows'
import type { Standing, Tree } from './define-tree'
import { evaluateCauses, type GivenAnswer, separates, type Verdict } from './evaluate'

export type Resolution = Verdict & {
  step: string
  /** The steps passed with an answer, the reader's or a paste's, in order, each once. */
  trail: GivenAnswer[]
  /** Every place entered, as `branch.step`, with the answer it was left by: none where it had nothing to add, and none at the last. */
  path: { place: string; step: string; answer?: string }[]
}

/** Walks a tree from its first step as far as the findings reach. Nothing is remembered between two walks. */
export function resolve(tree: Tree, findings: Findings): Resolution {
  const { answers } = findings
  const { known, contradictions } = answersFromEvidence(tree, findings)
  const tried = Object.keys(tree.causes).filter((cause) => answers[cause] === 'notFixed')
  const verdict = evaluateCauses(tree, known, tried)
  const said = new Map<string, GivenAnswer>(
    [...Object.entries(answers).map(([step, answer]) => ({ step, answer, by: 'reader' as const })), ...known].map((visit) => [visit.step, visit]),
  )
  for (const { said: visit, counts } of verdict.contradictions) if (counts === 'shown') said.delete(visit.step)
  const walked = walk(tree, said, {
    open: verdict.possible,
    ruledOut: Object.keys(tree.causes).filter((cause) => !verdict.possible.includes(cause) && !tried.includes(cause)),
    moot: stepsOf(tree).filter((step) => !(step in tree.causes) && !said.has(step) && (step in answers || !separates(tree, step, verdict.likely))),
  })
  return { ...walked, ...verdict, contradictions: [...contradictions, ...verdict.contradictions] }
}

function walk(tree: Tree, said: Map<string, GivenAnswer>, standing: Standing): Pick<Resolution, 'step' | 'trail' | 'path'> {
  const trail: GivenAnswer[] = []
  const path: Resolution['path'] = []
  // Each microstep but the last enters a step that has nothing to add.
  const arrive = (microsteps: [AnyMachineSnapshot, unknown][]) => {
    path.push(...microsteps.map(([{ value }]) => ({ place: placeOf(value), step: stepOf(value) })))
    return microsteps.at(-1)![0]
  }
  let at = arrive(getInitialMicrosteps(tree.machine, standing))
  for (;;) {
    const visit = said.get(stepOf(at.value))
    if (visit === undefined || !at.can({ type: visit.answer })) return { step: stepOf(at.value), trail, path }
    if (!trail.includes(visit)) trail.push(visit)
    path.at(-1)!.answer = visit.answer
    at = arrive(getMicrosteps(tree.machine, at, { type: visit.answer }))
  }
}

/** A state's value is `{branch: step}`, or the name of an outcome. */
const stepOf = (value: AnyMachineSnapshot['value']): string => (typeof value === 'string' ? value : String(Object.values(value)[0]))
const placeOf = (value: AnyMachineSnapshot['value']) => (typeof value === 'string' ? value : `${Object.keys(value)[0]}.${stepOf(value)}`)
