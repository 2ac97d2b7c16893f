import type { Findings } from '@/lib/findings/findings'
import { namedBy, stepsOf } from './arrows'
import { speaksFor as hasClue, indefinite, ruledOutBecause } from './causes-table'
import { separates } from './evaluate'
import { resolve } from './resolve'
import type { Resolution, Tree } from './types'

type Answers = Findings['answers']
/** `waiting`: answers whose question the walk has not come to. */
type Stand = { answers: Answers; resolution: Resolution; waiting: readonly string[] }
type Aim = {
  /** The answers worth giving at a step. */
  offers: (step: string) => readonly string[]
  /** Answers worth giving before their question comes. */
  ahead: readonly (readonly [step: string, answer: string])[]
  /** Whether the aim can still be reached from here. */
  admits: (possible: readonly string[]) => boolean
  /** Of two that took as many answers, the smaller is the better: the first number that differs decides. */
  rank: (stand: Stand) => readonly number[]
}

/**
 * The fewest answers by which a case without a paste comes to a step. For a cause that only a paste tells: those that lead nearest, where it is still possible.
 * Each is offered to readers, and the walk passes it. None for an outcome, nor for a step that the tree lacks.
 */
export function prefillAnswers(tree: Tree, step: string): Record<string, string> {
  const aim = aimAt(tree, step)
  const [tried, been] = [new Set<string>(), new Set<string>()]
  const near: Stand[] = []
  let level: Answers[] = aim ? [{}] : []
  while (aim && level.length > 0) {
    const stands = level.filter((answers) => isNew(tried, Object.entries(answers).sort())).map((answers) => standAfter(tree, answers))
    const passed = stands.filter(({ resolution, waiting }) => waiting.length === 0 && aim.admits(resolution.possible))
    const there = passed.filter(({ resolution }) => resolution.step === step)
    if (there.length > 0) return best(there, aim.rank).answers
    near.push(...passed)
    level = stands
      .filter(({ resolution: { path, possible, likely }, waiting }) => isNew(been, [path.at(-1), possible, likely, waiting]))
      .flatMap((stand) => onwards(tree, aim, stand))
  }
  if (!(step in tree.causes) || near.length === 0) return {}
  return best(near, ({ resolution }) => [resolution.step in tree.causes ? 1 : 0, resolution.possible.length]).answers
}

function standAfter(tree: Tree, answers: Answers): Stand {
  const resolution = resolve(tree, { facts: {}, answers, not: [] })
  return { answers, resolution, waiting: Object.keys(answers).filter((step) => !resolution.trail.some((visit) => visit.step === step)) }
}

/** With one answer more, where the aim stays within reach. */
const onwards = (tree: Tree, aim: Aim, { answers, resolution: { step: at, possible } }: Stand): Answers[] =>
  [...aim.offers(at).map((answer) => [at, answer] as const), ...aim.ahead.filter(([step]) => !(step in answers))]
    .filter(([step, answer]) => aim.admits(possible.filter((cause) => fits(tree, cause, step, answer))))
    .map(([step, answer]) => ({ ...answers, [step]: answer }))

/** Notes what was looked at: two ways that leave the same causes at the same place go on alike. */
function isNew(known: Set<string>, what: unknown): boolean {
  const key = JSON.stringify(what)
  const fresh = !known.has(key)
  known.add(key)
  return fresh
}

const aimAt = (tree: Tree, step: string): Aim | undefined =>
  step in tree.causes ? aimAtCause(tree, step) : tree.words[step] && tree.words[step].kind !== 'outcome' ? aimAtAsked(tree, step) : undefined

/** Only answers that speak for the cause, or for none: one that speaks for others would be made up. Where a text could tell the cause, nobody says that there is none. */
function aimAtCause(tree: Tree, cause: string): Aim {
  const offers = (step: string) => {
    const canBeShown = unoffered(tree, step).some((answer) => speaksFor(tree, cause, step, answer))
    return offered(tree, step).filter((answer) => {
      if (indefinite.includes(answer)) return !canBeShown
      return (
        fits(tree, cause, step, answer) &&
        (speaksFor(tree, cause, step, answer) || !Object.keys(tree.causes).some((other) => speaksFor(tree, other, step, answer)))
      )
    })
  }
  const ahead = stepsOf(tree).flatMap((step) => offers(step).flatMap((answer) => (speaksFor(tree, cause, step, answer) ? [[step, answer] as const] : [])))
  return {
    offers,
    ahead,
    admits: (possible) => possible.includes(cause),
    rank: ({ answers, resolution: { likely, possible } }) => {
      const given = Object.entries(answers)
      const speaking = given.filter(([step, answer]) => speaksFor(tree, cause, step, answer))
      return [given.length - speaking.length, -given.filter(([step, answer]) => names(tree, cause, step, answer)).length, likely.length, possible.length]
    },
  }
}

/** As little is claimed as can be: to come to a question is to know nothing of its answer. */
const aimAtAsked = (tree: Tree, step: string): Aim => ({
  offers: (at) => offered(tree, at),
  ahead: [],
  admits: (possible) => separates(tree, step, possible),
  rank: ({ answers, resolution: { possible } }) => [Object.values(answers).filter((answer) => !indefinite.includes(answer)).length, -possible.length],
})

const fits = (tree: Tree, cause: string, step: string, answer: string) => ruledOutBecause(tree.causes, cause, { step, answer }) === undefined
const speaksFor = (tree: Tree, cause: string, step: string, answer: string) => hasClue(tree.causes, cause, { step, answer }) || names(tree, cause, step, answer)
const names = (tree: Tree, cause: string, step: string, answer: string) => namedBy(tree, { step, answer }).flat().includes(cause)

const offered = (tree: Tree, step: string) => answerWords(tree, step).flatMap(([answer, words]) => (words === '' ? [] : [answer]))
const unoffered = (tree: Tree, step: string) => answerWords(tree, step).flatMap(([answer, words]) => (words === '' ? [answer] : []))
function answerWords(tree: Tree, step: string): [answer: string, words: string][] {
  const words = tree.words[step]
  return words?.kind === 'question' || words?.kind === 'request' ? Object.entries(words.answers) : []
}

/** The first of the best. */
const best = (stands: readonly Stand[], rank: Aim['rank']): Stand => stands.reduce((left, right) => (before(rank(right), rank(left)) ? right : left))
function before(left: readonly number[], right: readonly number[]): boolean {
  const differs = left.findIndex((number, i) => number !== right[i])
  return differs >= 0 && left[differs]! < right[differs]!
}
