import { type FormatId, formatOf, type Proof } from '@/lib/evidence/parsers/all'
import { placesOf } from '@/machines/engine/arrows'
import type { Clue, OtherThan, Tree } from '@/machines/engine/types'
import { formatNames } from '@/machines/knowledge/format-names'
import { wordingOf } from '@/machines/knowledge/wording'
import { placeId, plain } from './graph'

/** Answers to one question. `at`: its place on the map. No question: what a paste shows. */
export type Told = { question?: string; at?: string; answers: readonly string[] }
/** Why a cause is ruled out, and by which answers. */
export type Reason = { because: string; by: readonly Told[] }
/** `ruledOut`: which of `reasons`. */
export type CauseEvidence = { cause: string; title: string; proves: readonly Told[]; points: readonly Told[]; ruledOut: readonly number[] }

/** The rows of a tree's causes table in words, in the order of precedence. */
export function evidenceOf(tree: Tree): { causes: CauseEvidence[]; reasons: Reason[] } {
  const wording = wordingOf(tree, { facts: {}, answers: {}, not: [] }, [])
  const placed = new Map(
    placesOf(tree)
      .toReversed()
      .map((place) => [place.step, placeId(place)]),
  )
  const fact = (proof: Proof | FormatId) => (proof.includes('.') ? wording.fact(proof as Proof) : `Anything in ${formatNames[formatOf(proof as Proof)]}`)
  const said = (step: string, answer: string) => {
    const words = plain(wording.answer({ step, answer })[1])
    if (words !== '') return words
    const facts = tree.evidence[step]?.flatMap((row) => (row[0] === answer ? row[1] : [])) ?? []
    return facts.length === 0 ? 'A paste shows it' : `A paste shows: ${plain(fact(facts[0]!))}`
  }
  const answersIn = (step: string, answers: OtherThan | string | readonly string[]) =>
    typeof answers === 'object' && 'otherThan' in answers
      ? [`Any answer but: ${answers.otherThan.map((answer) => said(step, answer)).join('; ')}`]
      : [answers].flat().map((answer) => said(step, answer))
  const told = (clue: object): Told[] =>
    Object.entries(clue as Record<string, OtherThan | string | readonly string[]>).flatMap(([step, answers]) => {
      const at = placed.get(step)
      return step === 'because' ? [] : [{ question: plain(wording.title(step)), ...(at === undefined ? {} : { at }), answers: answersIn(step, answers) }]
    })
  const clue = (one: Clue | Proof): Told[] => (typeof one === 'string' ? [{ answers: [plain(fact(one))] }] : told(one))
  const reasons = new Map<string, Reason>()
  const numbered = (because: string, by: Told[]) => {
    const key = JSON.stringify([because, by])
    if (!reasons.has(key)) reasons.set(key, { because, by })
    return [...reasons.keys()].indexOf(key)
  }
  const causes = Object.entries(tree.causes).map(([cause, { proves = [], points = [], rulesOut = [] }]) => ({
    cause,
    title: plain(wording.title(cause)),
    proves: proves.flatMap(clue),
    points: points.flatMap(clue),
    ruledOut: rulesOut.map((exclusion) => numbered(plain(wording.say(exclusion.because)), told(exclusion))),
  }))
  return { causes, reasons: [...reasons.values()] }
}

/** Numbers as runs: `[1, 2, 3, 7]` is 1 to 3, and 7. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const one of [...new Set(numbers)].sort((a, b) => a - b)) {
    const before = runs.at(-1)
    if (before?.[1] === one - 1) before[1] = one
    else runs.push([one, one])
  }
  return runs
}
