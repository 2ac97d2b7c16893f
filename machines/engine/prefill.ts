import { isAsking } from '../types'
import { arrowsOf, placesOf, stepsOf } from './arrows'
import { indefinite, proves, ruledOutBecause, speaksFor } from './causes-table'
import { splitOf, splitterOf } from './choices'
import { separates } from './evaluate'
import { answersInWords, offeredAnswers } from './offered-answers'
import { resolve } from './resolve'
import type { Tree } from './types'

type Answers = Record<string, string>

/**
 * The answers by which a case without a paste comes to a step, read off the causes table and the routes: an answer that proves the cause by itself; else, at each
 * question on the way, one that proves it, points to it, or says nothing. For a cause that only a paste shows, those that lead nearest. None for an outcome, nor
 * for a step that the tree lacks.
 */
export function prefillAnswers(tree: Tree, step: string): Answers {
  const isCause = step in tree.causes
  // What is asked in two parts begins with the first.
  const first = splitterOf(tree, step)
  if (first !== undefined) return prefillAnswers(tree, first)
  if (!isCause && !isAsking(tree.words[step])) return {}
  const alone = isCause ? provingAnswers(tree, step).find((answers) => leadsTo(tree, answers, step)) : undefined
  return alone ?? withoutIdle(tree, step, walkTowards(tree, step, isCause ? towardsCause : towardsQuestion))
}

type Choose = (tree: Tree, step: string, at: string, possible: readonly string[]) => string | undefined

function walkTowards(tree: Tree, step: string, choose: Choose): Answers {
  let answers: Answers = {}
  for (;;) {
    const { step: stop, possible } = walked(tree, answers)
    // Where a question comes in two parts, the second is answered at once.
    const at = stop === step ? stop : (splitOf(tree, stop)?.step ?? stop)
    const answer = at === step || at in answers ? undefined : choose(tree, step, at, possible)
    const next = answer === undefined ? answers : { ...answers, [at]: answer }
    const end = walked(tree, next).step
    // Never on to another cause: what stands before it is the nearest.
    if (next === answers || (end !== step && end in tree.causes)) return answers
    answers = next
  }
}

const walked = (tree: Tree, answers: Answers) => resolve(tree, { facts: {}, answers, not: [] })
const leadsTo = (tree: Tree, answers: Answers, step: string) => {
  const { step: end, trail } = walked(tree, answers)
  return end === step && trail.length === Object.keys(answers).length
}

const provingAnswers = (tree: Tree, cause: string): Answers[] =>
  stepsOf(tree).flatMap((step) => offeredAnswers(tree, step).flatMap((answer) => (proves(tree.causes, cause, { step, answer }) ? [{ [step]: answer }] : [])))

/** Without the answers that the way to the step does not need. */
function withoutIdle(tree: Tree, step: string, answers: Answers): Answers {
  const idle = Object.keys(answers).find((left) => leadsTo(tree, without(answers, left), step))
  return idle === undefined ? answers : withoutIdle(tree, step, without(answers, idle))
}
const without = (answers: Answers, left: string): Answers => Object.fromEntries(Object.entries(answers).filter(([step]) => step !== left))

/** An answer that speaks for other causes would be made up. Where a paste could show the cause, nobody says that they do not know. */
function towardsCause(tree: Tree, cause: string, at: string): string | undefined {
  const given = (answer: string) => ({ step: at, answer })
  const fitting = offeredAnswers(tree, at).filter((answer) => ruledOutBecause(tree.causes, cause, given(answer)) === undefined)
  const ofNobody = (answer: string) => !Object.keys(tree.causes).some((other) => speaksFor(tree.causes, other, given(answer)))
  const shownByPaste = answersInWords(tree, at).some(([answer, words]) => words === '' && speaksFor(tree.causes, cause, given(answer)))
  return (
    fitting.find((answer) => proves(tree.causes, cause, given(answer))) ??
    fewest(
      tree,
      cause,
      at,
      fitting.filter((answer) => speaksFor(tree.causes, cause, given(answer))),
    ) ??
    fitting.find((answer) => (indefinite.includes(answer) ? !shownByPaste : ofNobody(answer)))
  )
}

/** Of answers that point to a cause, one that leads to a branch where it stands, and points to the fewest others. */
function fewest(tree: Tree, cause: string, at: string, answers: readonly string[]): string | undefined {
  const branches = branchesOf(tree, cause)
  const outside = (answer: string) =>
    arrowsOf(tree).some(({ from, answer: one, to }) => from.step === at && one === answer && branches.includes(to.branch)) ? 0 : 1
  const others = (answer: string) => Object.keys(tree.causes).filter((one) => speaksFor(tree.causes, one, { step: at, answer })).length
  return answers.toSorted((a, b) => outside(a) - outside(b) || others(a) - others(b))[0]
}

const branchesOf = (tree: Tree, id: string) => placesOf(tree).flatMap(({ branch, step }) => (step === id ? [branch] : []))

/** As little is claimed as can be: the answer that leads to the question's branch, else one that says nothing. */
function towardsQuestion(tree: Tree, question: string, at: string, possible: readonly string[]): string | undefined {
  const leaves = (answer: string) => possible.filter((cause) => ruledOutBecause(tree.causes, cause, { step: at, answer }) === undefined)
  const keeps = offeredAnswers(tree, at).filter((answer) => separates(tree, question, leaves(answer)))
  const arrows = arrowsOf(tree).filter(({ from }) => from.step === at)
  const branches = branchesOf(tree, question)
  const isInside = arrows.some(({ from }) => branches.includes(from.branch))
  const namesCause = (answer: string) => arrows.some((arrow) => arrow.answer === answer && arrow.if !== undefined)
  const leadsIn = (answer: string) => !namesCause(answer) && arrows.some((arrow) => arrow.answer === answer && branches.includes(arrow.to.branch))
  return (isInside ? undefined : keeps.find(leadsIn)) ?? keeps.find((answer) => indefinite.includes(answer)) ?? keeps[0]
}
