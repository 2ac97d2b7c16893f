import { type Arrow, arrowsOf, type Place, placesOf } from '@/machines/engine/arrows'
import type { OutcomeId, Tree } from '@/machines/engine/types'
import { wordingOf } from '@/machines/knowledge/wording'
import { isAsking } from '@/machines/types'

/** Where an answer leads. `otherwise`: only once the causes that the answer names are closed. */
export type Lead = { to: string; otherwise: boolean }
/** Answers that lead to the same places. The empty answer: the way on where a question can tell nothing apart. */
export type Exit = { answers: readonly { answer: string; words: string }[]; leads: readonly Lead[] }
export type Asking = { id: string; step: string; kind: 'question' | 'request'; title: string; exits: readonly Exit[] }
/** Causes in the order in which they are worth trying. `next`: where it goes on when none of them was it. */
export type CauseList = { id: string; kind: 'causes'; causes: readonly { id: string; step: string; title: string }[]; next: string }
export type Outcome = { id: OutcomeId; kind: 'outcome'; title: string }
export type Box = Asking | CauseList | Outcome
/** A part of the tree that is asked and tried as one. */
export type Part = { name: string; boxes: readonly Box[] }

export const placeId = ({ branch, step }: Place) => (branch === '' ? step : `${branch}.${step}`)
/** Words without the marks around commands, for a picture. */
export const plain = (words: string) => words.replaceAll('`', '')

/** A tree as its map shows it: every place and every arrow, in words. */
export function mapOf(tree: Tree): Part[] {
  const wording = wordingOf(tree, { facts: {}, answers: {}, not: [] }, [])
  const arrows = grouped(arrowsOf(tree), ({ from }) => placeId(from))
  const title = (step: string) => plain(wording.title(step))
  const said = (step: string, answer = '') => {
    if (answer === '') return 'Where this can tell nothing apart'
    const words = plain(wording.answer({ step, answer })[1])
    return words === '' ? onlyShown(tree, step, answer, wording.fact) : words
  }
  const parts = grouped(placesOf(tree), ({ branch, step }) => (branch === '' ? step : branch))
  return [...parts].map(([name, places]) => {
    const boxes: Box[] = []
    for (const place of places) {
      const { step } = place
      const [id, own] = [placeId(place), arrows.get(placeId(place)) ?? []]
      const words = tree.words[step]
      if (isAsking(words)) boxes.push({ id, step, kind: words.kind, title: title(step), exits: exitsOf(own, (answer) => said(step, answer)) })
      else if (words?.kind === 'outcome') boxes.push({ id: step as OutcomeId, kind: 'outcome', title: title(step) })
      else {
        const next = placeId(own.find(({ answer }) => answer === 'notFixed')!.to)
        const cause = { id, step, title: title(step) }
        const before = boxes.at(-1)
        if (before?.kind === 'causes' && before.next === id) boxes[boxes.length - 1] = { ...before, causes: [...before.causes, cause], next }
        else boxes.push({ id: `${id}.list`, kind: 'causes', causes: [cause], next })
      }
    }
    return { name, boxes }
  })
}

/** What a paste shows where it gives an answer that is not offered. */
function onlyShown(tree: Tree, step: string, answer: string, fact: ReturnType<typeof wordingOf>['fact']): string {
  const first = tree.evidence[step]?.find((row) => row[0] === answer)?.[1][0]
  return first === undefined ? 'A paste shows it' : `A paste shows: ${plain(fact(first as Parameters<typeof fact>[0]))}`
}

function exitsOf(arrows: readonly Arrow[], said: (answer?: string) => string): Exit[] {
  const byAnswer = grouped(arrows, ({ answer }) => answer ?? '')
  const exits = [...byAnswer].map(([answer, ways]) => ({
    answer: { answer, words: said(answer) },
    leads: ways.map((way) => ({ to: placeId(way.to), otherwise: way.if === undefined && ways.length > 1 })),
  }))
  const alike = grouped(exits, ({ leads }) => leads.map(({ to }) => to).join(' '))
  // The way on without an answer stands last.
  return [...alike.values()]
    .map((same) => ({ answers: same.map(({ answer }) => answer).sort((a, b) => Number(a.answer === '') - Number(b.answer === '')), leads: same[0]!.leads }))
    .sort((a, b) => Number(a.answers[0]!.answer === '') - Number(b.answers[0]!.answer === ''))
}

/** The places of a box, by which arrows lead to it. */
export const placesIn = (box: Box): string[] => (box.kind === 'causes' ? box.causes.map(({ id }) => id) : [box.id])

/** The title of every place. */
export const titlesOf = (parts: readonly Part[]): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(({ boxes }) => boxes).flatMap((box) => (box.kind === 'causes' ? box.causes : [box]).map(({ id, title }) => [id, title] as const)))

type Titles = ReadonlyMap<string, string>
/** Where an answer goes on once the causes that it names are closed, in words. */
export const otherwiseIn = ({ leads }: Exit, titles: Titles): string[] =>
  leads.flatMap(({ to, otherwise }) => (otherwise ? [`If that is ruled out: ${titles.get(to)}`] : []))
/** Where a list of causes goes on, in words. */
export const goesOn = ({ causes, next }: CauseList, titles: Titles): string[] => [
  `Fixed: ${titles.get('resolved')}`,
  `${causes.length > 1 ? 'None of these' : 'Not this'}: ${titles.get(next)}`,
]

/** In the order in which each key first comes. Node 20 has no `Map.groupBy`. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
