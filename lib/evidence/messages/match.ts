import type { Span } from '../types'
import { remembered } from './remembered'
import { type Word, wordAt, wordsOf } from './words'

/** A template of a message, `{}` for what varies. `key`: where the word stands that it is looked up by, the rarest of its words. */
export type Keyed = { template: string; key: number }
export type Index<Row> = { byWord: ReadonlyMap<string, readonly Message<Row>[]> }
/** A row, and once a text holds its key, its words between the holes and where the key stands in them. */
type Message<Row> = { row: Row; parts?: Parts }
type Parts = { segments: string[][]; length: number; segment: number; offset: number }
export type Match<Row> = Span & { row: Row; length: number }

/** Most words in place of a hole. */
const longestHole = 40

/** An index of messages by the key of each. */
export function indexOf<Row extends Keyed>(rows: readonly Row[]): Index<Row> {
  const byWord = new Map<string, Message<Row>[]>()
  for (const row of rows) {
    const word = wordAt(row.template, row.key)
    const known = byWord.get(word)
    if (known) known.push({ row })
    else byWord.set(word, [{ row }])
  }
  return { byWord }
}

/**
 * Rows with the key of each: the word that is rarest among all of them. With `least`, a template that is not specific enough to be told from other texts has none
 * and is left out: it needs three words, and together they have to be so rare, or to be the name of an error.
 */
export function withKeys<Row extends { template: string }>(rows: readonly Row[], least?: number): (Row & Keyed)[] {
  const split = rows.map((row) => {
    const words = segmentsOf(row.template).flat()
    return { row, words, distinct: new Set(words.map(({ word }) => word)) }
  })
  const frequency = new Map<string, number>()
  for (const { distinct } of split) for (const word of distinct) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarity = (word: string) => Math.log(rows.length / frequency.get(word)!)
  return split.flatMap(({ row, words, distinct }) => {
    const weight = [...distinct].reduce((sum, word) => sum + rarity(word), 0)
    if (words.length === 0 || (least !== undefined && !isCode(row.template) && (weight < least || words.length < 3))) return []
    const key = words.reduce((rarest, one) => (rarity(one.word) > rarity(rarest.word) ? one : rarest)).from
    return [{ ...row, key }]
  })
}

/** The words between the holes of a template, with their places in it. */
function segmentsOf(template: string): Word[][] {
  let start = 0
  return template.split('{}').map((part) => {
    const words = wordsOf(part).map(({ word, from, to }) => ({ word, from: start + from, to: start + to }))
    start += part.length + '{}'.length
    return words
  })
}

/** Taken apart the first time that it is asked for: a text holds the keys of few. */
export const partsOf = (message: Message<Keyed>): Parts => (message.parts ??= takenApart(message.row))

function takenApart({ template, key }: Keyed): Parts {
  const segments = segmentsOf(template).filter((words) => words.length > 0)
  const segment = segments.findIndex((words) => words.some(({ from }) => from === key))
  return {
    segments: segments.map((words) => words.map(({ word }) => word)),
    length: segments.flat().length,
    segment,
    offset: segments[segment]!.findIndex(({ from }) => from === key),
  }
}

/** One word that nobody writes but the program whose error it names. */
const isCode = (template: string) => /^(?=.{14})(?:[A-Z]+[a-z]+){3,}$|^[A-Z]\w{1,20}Error\.[a-z]+[A-Z]\w{6,}$/.test(template)

/** Every message that a text holds; of those that overlap, the one of most words. In the order of the text. */
export const matchesIn = <Row extends Keyed>(text: string, index: Index<Row>): Match<Row>[] => overlapping(everyMatch(text, index)).flatMap(longest)

const wordsOfText = remembered(wordsOf)

/** Every message that a text holds, whether another overlaps it or not; in no order. */
export function everyMatch<Row extends Keyed>(text: string, { byWord }: Index<Row>): Match<Row>[] {
  const words = wordsOfText(text)
  return words.flatMap(({ word }, at) => (byWord.get(word) ?? []).flatMap((message) => matchAt(words, at, message) ?? []))
}

/** By place, for a sort. */
export const inOrder = (a: Span, b: Span) => a.from - b.from || a.to - b.to

/** Matches in groups that have no place in common, so that a log which repeats a message is no more than its lines. */
function overlapping<Row>(matches: readonly Match<Row>[]): Match<Row>[][] {
  const groups: Match<Row>[][] = []
  let end = 0
  for (const match of matches.toSorted(inOrder)) {
    if (groups.length > 0 && match.from < end) groups.at(-1)!.push(match)
    else groups.push([match])
    end = Math.max(end, match.to)
  }
  return groups
}

/** Those that no longer one of the group overlaps. */
function longest<Row>(group: readonly Match<Row>[]): Match<Row>[] {
  const kept: Match<Row>[] = []
  for (const match of group.toSorted((a, b) => b.length - a.length || a.from - b.from))
    if (!kept.some((other) => other.from < match.to && match.from < other.to && other.length > match.length)) kept.push(match)
  return kept.sort(inOrder)
}

function matchAt<Row extends Keyed>(words: readonly Word[], at: number, message: Message<Row>): Match<Row> | undefined {
  const { segments, length, segment, offset } = partsOf(message)
  const start = at - offset
  if (!isAt(words, start, segments[segment]!)) return undefined
  let from = start
  for (let i = segment - 1; i >= 0; i--) {
    const part = segments[i]!
    let place = from - part.length
    const furthest = Math.max(0, place - longestHole)
    while (place >= furthest && !isAt(words, place, part)) place--
    if (place < furthest || place < 0) return undefined
    from = place
  }
  let to = start + segments[segment]!.length
  for (const part of segments.slice(segment + 1)) {
    let place = to
    const furthest = to + longestHole
    while (place <= furthest && !isAt(words, place, part)) place++
    if (place > furthest) return undefined
    to = place + part.length
  }
  return { row: message.row, length, from: words[from]!.from, to: words[to - 1]!.to }
}

const isAt = (words: readonly Word[], at: number, part: readonly string[]) => at >= 0 && part.every((word, i) => words[at + i]?.word === word)
