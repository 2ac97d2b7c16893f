import type { Findings } from '@/lib/findings/findings'
import { isAsking, type QuestionContent, type RequestContent, type Role } from '../types'
import { indefinite } from './causes-table'
import type { Tree } from './types'

type Answers = Findings['answers']
type Asking = QuestionContent | RequestContent

const asking = (tree: Pick<Tree, 'words'>, step: string): Asking | undefined => {
  const words = tree.words[step]
  return isAsking(words) ? words : undefined
}

/** How a question splits the choices of another; undefined where it asks for itself. */
export const splitOf = (tree: Pick<Tree, 'words'>, step: string) => asking(tree, step)?.splits

/** The question that splits the choices of a step; undefined where all of them are offered at once. */
export const splitterOf = (tree: Pick<Tree, 'words'>, step: string): string | undefined =>
  Object.keys(tree.words).find((other) => splitOf(tree, other)?.step === step)

/** The step that is asked in two parts, of either part; else the step itself. */
export const wholeOf = (tree: Pick<Tree, 'words'>, step: string): string => splitOf(tree, step)?.step ?? step

/**
 * The choices that a reader is offered, each with its words. A question that splits another offers the choices that it leaves alone, too; the one behind it offers what
 * belongs to the choice made before. An answer without words is one that only a paste can give.
 */
export function choicesAt(tree: Pick<Tree, 'words'>, step: string, answers: Answers = {}): [answer: string, words: string][] {
  const own = Object.entries(asking(tree, step)?.answers ?? {})
  const split = splitOf(tree, step)
  if (split !== undefined) {
    const together = Object.values(split.into).flat()
    return [...choicesAt(tree, split.step).filter(([answer]) => !together.includes(answer) && !indefinite.includes(answer)), ...own]
  }
  const kept = partOf(tree, step, answers)
  return own.filter(([answer, words]) => words !== '' && (kept === undefined || kept.includes(answer) || indefinite.includes(answer)))
}

/** The choice before, to which an answer belongs; undefined where it was offered at once. */
export const partWith = (tree: Pick<Tree, 'words'>, step: string, answer: string): string | undefined =>
  Object.entries(splitOf(tree, splitterOf(tree, step) ?? '')?.into ?? {}).find(([, few]) => few.includes(answer))?.[0]

/** What is left of the choices of a step by the choice made before. */
function partOf(tree: Pick<Tree, 'words'>, step: string, answers: Answers): readonly string[] | undefined {
  const first = splitterOf(tree, step)
  return first === undefined ? undefined : splitOf(tree, first)!.into[answers[first] ?? '']
}

/** A question or request as its page shows it, with the choices that are offered there. `isSecond`: it asks for the rest of what was asked just before. `groups`: what belongs together in a whole list. */
export type Asked = Asking & { isSecond: boolean; groups: readonly Group[] }
type Group = { title: string; answers: readonly string[] }

/** `role`: of the reader, where it is known: some words are other ones for some. */
export function askedAs(tree: Pick<Tree, 'words'>, step: string, answers: Answers = {}, role?: Role): Asked | undefined {
  const words = asking(tree, step)
  if (words === undefined) return undefined
  const { answers: _, ...said } = rewordedFor(words, role)
  const first = splitterOf(tree, step)
  const isSecond = first !== undefined && first in answers
  const choices = Object.fromEntries(
    choicesAt(tree, step, answers).map(([id, text]) => [id, rewordedFor(asking(tree, ownerOf(tree, step, id))!, role).answers?.[id] ?? text]),
  )
  if (isSecond && 'skip' in choices) choices.skip = 'None of these'
  const isWhole = first !== undefined && partOf(tree, step, answers) === undefined
  const groups = isWhole ? Object.entries(splitOf(tree, first)!.into).map(([id, few]) => ({ title: asking(tree, first)!.answers[id]!, answers: few })) : []
  return { ...words, ...said, answers: choices, isSecond, groups }
}

const rewordedFor = ({ user, others }: Asking, role: Role | undefined) => (role === undefined ? undefined : role === 'user' ? user : others) ?? {}

/** The step that an answer chosen on the page of another belongs to. */
export function ownerOf(tree: Pick<Tree, 'words'>, step: string, answer: string): string {
  const behind = splitOf(tree, step)?.step
  return behind !== undefined && answer in asking(tree, behind)!.answers ? behind : step
}

/** The findings with an answer that was chosen on a step's page. Of a question and the one that splits it, the newer answer alone is kept: the other is part of it. */
export function giveAnswer(tree: Pick<Tree, 'words'>, findings: Findings, step: string, answer: string): Findings {
  const owner = ownerOf(tree, step, answer)
  const other = splitOf(tree, owner)?.step ?? splitterOf(tree, owner)
  const { [other ?? '']: _, ...answers } = findings.answers
  return { ...findings, answers: { ...answers, [owner]: answer } }
}
