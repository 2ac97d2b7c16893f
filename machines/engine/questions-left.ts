import type { Findings } from '@/lib/findings/findings'
import type { Role } from '../types'
import { answersFromEvidence } from './answers-from-evidence'
import { type Arrow, arrowsOf, type Place, placesOf, stepsOf } from './arrows'
import { indefinite, ruledOutBecause, speaksFor } from './causes-table'
import { partWith, splitOf, splitterOf } from './choices'
import { separates } from './evaluate'
import { resolve } from './resolve'
import { findingsFor } from './role'
import { supportOfAnswers, supportOfFacts } from './support'
import type { Tree } from './types'

/** How many pages of questions the reader has answered: a choice that stood behind another one took two. */
export function questionsAsked(tree: Tree, { answers }: Pick<Findings, 'answers'>): number {
  const isSecond = (step: string, answer: string) =>
    splitterOf(tree, step) !== undefined && (indefinite.includes(answer) || partWith(tree, step, answer) !== undefined)
  return Object.entries(answers)
    .filter(([step]) => isAsking(tree, step))
    .reduce((count, [step, answer]) => count + (isSecond(step, answer) ? 2 : 1), 0)
}

export type QuestionNumber = { number: number; most: number }
let last: { tree: Tree; key: string; found: QuestionNumber } | undefined

/** The number of the question that the findings lead to, and the most that it can become. A page asks for the same again and again, so the last one is kept. */
export function questionNumber(tree: Tree, findings: Findings, role: Role | undefined): QuestionNumber {
  const key = JSON.stringify([findings, role])
  if (last?.tree === tree && last.key === key) return last.found
  const asked = questionsAsked(tree, findings)
  const found = { number: asked + 1, most: asked + questionsLeft(tree, findingsFor(tree, findings, role)) }
  last = { tree, key, found }
  return found
}

type Stand = { possible: readonly string[]; spoken: readonly string[]; asked: readonly string[] }

/**
 * The most questions that can still be asked before a cause or an end is shown: the longest way through the tree by any answers. `findings`: as the reader's role is asked
 * about them (`findingsFor`).
 */
export function questionsLeft(tree: Tree, findings: Findings): number {
  const { possible } = resolve(tree, findings)
  const { known } = answersFromEvidence(tree, findings)
  const given: Readonly<Record<string, string>> = { ...findings.answers, ...Object.fromEntries(known.map(({ step, answer }) => [step, answer])) }
  const isAnswered = (step: string) => step in given || (splitOf(tree, step)?.step ?? '') in given
  const supports = [...supportOfFacts(tree, findings), ...supportOfAnswers(tree, known, findings)]
  const spoken = Object.keys(tree.causes).filter((cause) => supports.some(({ depth, causes }) => depth !== 'context' && causes.includes(cause)))
  const hasContext = supports.some(({ depth }) => depth === 'context')
  const ways = waysOf(tree)
  const longest = new Map<string, number>()

  function from(place: Place, stand: Stand): number {
    if (longest.size >= mostStands) return 0
    const key = `${nameOf(place)} ${stand.possible} ${stand.spoken} ${stand.asked.filter((one) => ways.repeated.has(one)).sort()}`
    const found = longest.get(key) ?? (place.step in tree.causes ? fromCause(place, stand) : fromQuestion(place, stand))
    longest.set(key, found)
    return found
  }
  const most = (arrows: readonly Arrow[], stand: Stand) => arrows.reduce((least, { to }) => Math.max(least, from(to, stand)), 0)
  const arrowsAt = (place: Place) => ways.from.get(nameOf(place)) ?? []
  const isSpoken = (cause: string, { possible: open, spoken: said }: Stand) => open.includes(cause) && said.includes(cause)
  function fromCause(place: Place, stand: Stand): number {
    const { step } = place
    const past = arrowsAt(place).filter(({ answer }) => answer === (step in given ? given[step] : undefined))
    const stops = stand.possible.includes(step) && (stand.spoken.includes(step) || !(hasContext || stand.possible.some((cause) => isSpoken(cause, stand))))
    return stops ? 0 : most(past, stand)
  }
  /** Where an answer leads: past the causes that it names and that nothing keeps open. */
  function led(place: Place, answer: string, stand: Stand): number {
    const own = arrowsAt(place).filter((arrow) => arrow.answer === answer)
    const last = own.findIndex(({ if: cause }) => cause === undefined || isSpoken(cause, stand))
    return most(own.slice(0, last + 1), stand)
  }
  function fromQuestion(place: Place, stand: Stand): number {
    const { step } = place
    const past = arrowsAt(place).filter(({ answer }) => answer === undefined)
    if (step in given) return Math.max(led(place, given[step]!, stand), most(past, stand))
    if (!isAsking(tree, step) || isAnswered(step) || stand.asked.includes(step) || !separates(tree, step, stand.possible)) return most(past, stand)
    const asked = [...stand.asked, step]
    return ways.answers(step).reduce(
      (least, answer) => {
        const { refuted, spoken: said } = ways.says(step, answer)
        const open = stand.possible.filter((cause) => !refuted.has(cause))
        return Math.max(
          least,
          1 + led(place, answer, { possible: open, spoken: [...new Set([...stand.spoken, ...said])].filter((cause) => open.includes(cause)).sort(), asked }),
        )
      },
      1 + most(past, { ...stand, asked }),
    )
  }
  const count = from(placesOf(tree)[0]!, { possible, spoken: spoken.filter((cause) => possible.includes(cause)).sort(), asked: [] })
  if (longest.size < mostStands) return count
  return stepsOf(tree).filter((step) => isAsking(tree, step) && !isAnswered(step) && separates(tree, step, possible)).length
}

/** Beyond so many, walking takes longer than a page may: all questions that can tell the open causes apart are counted then. */
const mostStands = 1500

const isAsking = ({ words }: Tree, step: string) => words[step]?.kind === 'question' || words[step]?.kind === 'request'
const nameOf = ({ branch, step }: Place) => `${branch}.${step}`

const known = new WeakMap<Tree, ReturnType<typeof makeWays>>()
function waysOf(tree: Tree) {
  const ways = known.get(tree) ?? makeWays(tree)
  known.set(tree, ways)
  return ways
}
function makeWays(tree: Tree) {
  const [places, arrows] = [placesOf(tree), arrowsOf(tree)]
  const steps = places.map(({ step }) => step)
  const remembered = <T>(make: (...of: string[]) => T) => {
    const all = new Map<string, T>()
    return (...of: string[]) => {
      const key = of.join(' ')
      if (!all.has(key)) all.set(key, make(...of))
      return all.get(key)!
    }
  }
  return {
    from: new Map(places.map((place) => [nameOf(place), arrows.filter(({ from }) => nameOf(from) === nameOf(place))])),
    repeated: new Set(steps.filter((step, i) => steps.indexOf(step) !== i)),
    answers: remembered((step) => [...new Set(arrows.filter(({ from }) => from.step === step).flatMap(({ answer }) => answer ?? []))]),
    says: remembered((step, answer) => {
      const one = { step: step!, answer: answer! }
      const causes = Object.keys(tree.causes)
      return {
        refuted: new Set(causes.filter((cause) => ruledOutBecause(tree.causes, cause, one) !== undefined)),
        spoken: indefinite.includes(answer!) ? [] : causes.filter((cause) => speaksFor(tree.causes, cause, one)),
      }
    }),
  }
}
