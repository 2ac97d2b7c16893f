import type { Span } from '../types'
import { type Word, wordList, wordsOf } from './words'

/** A message that a program prints. `segments`: its words between the holes; `length`: how many they are. */
export type Message<Row> = { row: Row; segments: string[][]; length: number }
export type Index<Row> = { byWord: ReadonlyMap<string, readonly Place<Row>[]> }
/** Where the rarest word of a message stands in it. */
type Place<Row> = { message: Message<Row>; segment: number; offset: number }
export type Match<Row> = Span & { row: Row; length: number }

/** Most words in place of a hole. */
const longestHole = 40

/**
 * An index of messages by the rarest word of each. `{}` in a template stands for what varies. With `least`, a template that is not specific enough to be told from
 * other texts is left out: it needs three words, and together they have to be so rare among all templates, or to be the name of an error.
 */
export function indexOf<Row extends { template: string }>(rows: readonly Row[], least?: number): Index<Row> {
  const split = rows.map((row) => ({
    row,
    segments: row.template
      .split('{}')
      .map(wordList)
      .filter((part) => part.length > 0),
  }))
  const frequency = new Map<string, number>()
  for (const { segments } of split) for (const word of new Set(segments.flat())) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarity = new Map(Array.from(frequency, ([word, count]) => [word, Math.log(rows.length / count)]))
  const byWord = new Map<string, Place<Row>[]>()
  for (const { row, segments } of split) {
    const words = segments.flat()
    let weight = 0
    for (const word of new Set(words)) weight += rarity.get(word)!
    if (words.length === 0 || (least !== undefined && !isCode(row.template) && (weight < least || words.length < 3))) continue
    const message = { row, segments, length: words.length }
    let [rarest, place] = [words[0]!, { message, segment: 0, offset: 0 }]
    for (const [segment, part] of segments.entries())
      for (const [offset, word] of part.entries()) if (rarity.get(word)! > rarity.get(rarest)!) [rarest, place] = [word, { message, segment, offset }]
    const known = byWord.get(rarest)
    if (known) known.push(place)
    else byWord.set(rarest, [place])
  }
  return { byWord }
}

/** One word that nobody writes but the program whose error it names. */
const isCode = (template: string) => /^(?=.{14})(?:[A-Z]+[a-z]+){3,}$|^[A-Z]\w{1,20}Error\.[a-z]+[A-Z]\w{6,}$/.test(template)

/** Every message that a text holds; of those that overlap, the one of most words. In the order of the text. */
export const matchesIn = <Row>(text: string, index: Index<Row>): Match<Row>[] => overlapping(everyMatch(text, index)).flatMap(longest)

/** Every message that a text holds, whether another overlaps it or not; in no order. */
export function everyMatch<Row>(text: string, { byWord }: Index<Row>): Match<Row>[] {
  const words = wordsOf(text)
  return words.flatMap(({ word }, at) => (byWord.get(word) ?? []).flatMap((place) => matchAt(words, at, place) ?? []))
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

function matchAt<Row>(words: readonly Word[], at: number, { message, segment, offset }: Place<Row>): Match<Row> | undefined {
  const { segments, row, length } = message
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
  return { row, length, from: words[from]!.from, to: words[to - 1]!.to }
}

const isAt = (words: readonly Word[], at: number, part: readonly string[]) => at >= 0 && part.every((word, i) => words[at + i]?.word === word)
