import { type AnyMachineSnapshot, getInitialMicrosteps, getMicrosteps } from 'xstate'
import type { Findings } from '@/lib/findings/findings'
import { answersFromEvidence } from './answers-from-evidence'
import { stepsOf } from './arrows'
import { assess, spokenFor } from './assess'
import { splitOf } from './choices'
import { evaluateCauses, separates } from './evaluate'
import { supportOfAnswers, supportOfFacts } from './support'
import type { GivenAnswer, Resolution, Tree, TreeContext } from './types'

/** The last results of each tree: page, link, ticket, print and history ask for the same findings. */
const results = new WeakMap<Tree, Map<string, Resolution>>()
const kept = 8

/** Walks a tree from its first step as far as the findings reach. Nothing but the findings decides; the same findings give the same result. */
export function resolve(tree: Tree, findings: Findings): Resolution {
  const known = results.get(tree) ?? new Map<string, Resolution>()
  results.set(tree, known)
  const key = JSON.stringify([findings.facts, findings.answers, findings.not])
  const result = known.get(key) ?? resolveAnew(tree, findings)
  known.delete(key)
  known.set(key, result)
  if (known.size > kept) known.delete(known.keys().next().value!)
  return result
}

function resolveAnew(tree: Tree, findings: Findings): Resolution {
  const { answers } = findings
  const { known, contradictions } = answersFromEvidence(tree, findings)
  const tried = Object.keys(tree.causes).filter((cause) => answers[cause] === 'notFixed')
  const verdict = evaluateCauses(tree, known, tried)
  const given = new Map<string, GivenAnswer>(
    [...Object.entries(answers).map(([step, answer]) => ({ step, answer, by: 'reader' as const })), ...known].map((one) => [one.step, one]),
  )
  for (const { said, counts } of verdict.contradictions) if (counts === 'shown') given.delete(said.step)
  const isSettled = (step: string) => {
    const behind = splitOf(tree, step)?.step
    return step in answers || (behind !== undefined && (behind in answers || given.has(behind))) || !separates(tree, step, verdict.likely)
  }
  const counted = known.filter(({ step, by }) => by !== 'reader' || given.get(step)?.by === by)
  const supports = [...supportOfFacts(tree, findings), ...supportOfAnswers(tree, counted, findings)]
  const spoken = spokenFor(supports, verdict.possible)
  const isPassed = (cause: string) => (verdict.possible.includes(cause) ? spoken.length > 0 && !spoken.includes(cause) : !tried.includes(cause))
  const walked = walk(tree, given, {
    open: verdict.possible,
    passed: Object.keys(tree.causes).filter(isPassed),
    skippable: stepsOf(tree).filter((step) => !(step in tree.causes) && !given.has(step) && isSettled(step)),
  })
  const { named: told, ...assessment } = assess(tree, findings, supports, verdict.possible, walked.step)
  // The walk passed no cause that something speaks for: the strongest of them is the first to try.
  const named = told ?? (walked.step === 'unexplained' ? assessment.candidates.find(({ cause }) => spoken.includes(cause))?.cause : undefined)
  // Nothing is named by elimination: where nothing speaks for the cause that is next, the walk stands before it and says so.
  const step = named ?? (verdict.possible.includes(walked.step) && !spoken.includes(walked.step) ? 'unexplained' : walked.step)
  const path = named === undefined ? walked.path : [...walked.path, { place: named, step: named }]
  return { ...walked, ...verdict, step, path, ...assessment, contradictions: [...contradictions, ...verdict.contradictions] }
}

function walk(tree: Tree, given: ReadonlyMap<string, GivenAnswer>, context: TreeContext): Pick<Resolution, 'step' | 'trail' | 'path'> {
  const trail: GivenAnswer[] = []
  const path: Resolution['path'] = []
  // Each microstep but the last enters a step that has nothing to add.
  const arrive = (microsteps: [AnyMachineSnapshot, unknown][]) => {
    path.push(...microsteps.map(([{ value }]) => ({ place: placeOf(value), step: stepOf(value) })))
    return microsteps.at(-1)![0]
  }
  let at = arrive(getInitialMicrosteps(tree.machine, context))
  for (;;) {
    const answered = given.get(stepOf(at.value))
    if (answered === undefined || !at.can({ type: answered.answer })) return { step: stepOf(at.value), trail, path }
    if (!trail.includes(answered)) trail.push(answered)
    path.at(-1)!.answer = answered.answer
    at = arrive(getMicrosteps(tree.machine, at, { type: answered.answer }))
  }
}

/** A state's value is `{branch: step}`, or the name of an outcome. */
const stepOf = (value: AnyMachineSnapshot['value']): string => (typeof value === 'string' ? value : String(Object.values(value)[0]))
const placeOf = (value: AnyMachineSnapshot['value']) => (typeof value === 'string' ? value : `${Object.keys(value)[0]}.${stepOf(value)}`)
