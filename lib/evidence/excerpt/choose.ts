import { type Around, Room } from './room'
import type { Line, Shape } from './shapes'
import { says, worthOf } from './vocabulary'

/** Enough for a stack trace, a request with its answer, a body over several lines. */
const wide: Around = { before: 25, after: 40, reach: 8000 }
const alone: Around = { before: 0, after: 0, reach: 0 }
const narrow: Around = { before: 3, after: 5, reach: 2000 }

/**
 * Most characters that are read around lines that say something; of lines that name a secret, so that it is masked wherever it stands; around rare lines that say
 * nothing; and in very long lines.
 */
const most = { telling: 200_000, secret: 60_000, rare: 60_000, long: 500_000 }
/** A line of so many characters is very long: a dump, a page, a bundle. */
const veryLong = 20_000
/** From here on a line says that something failed, or names what Latchkey reads. */
const failing = 3

/**
 * What to read of a text, in its order. The most telling shapes come first, and of those the rarest. Each has a turn with its last line, then each with its first
 * one, and so on until there is no more room. `noRoom`: very long lines that say something and are not read.
 */
export function choose(text: string, shapes: readonly Shape[]): { stretches: Line[]; noRoom: Line[] } {
  const ranked = shapes
    .map(({ bits, count, firsts, lasts }) => ({ bits, worth: worthOf(bits), count, turns: turnsOf(firsts, lasts) }))
    .sort((a, b) => b.worth - a.worth || a.count - b.count || b.turns[0]!.from - a.turns[0]!.from)
  const [telling, rest, silent] = [
    ranked.filter(({ worth }) => worth >= failing),
    ranked.filter(({ worth }) => worth > 0 && worth < failing),
    ranked.filter(({ worth }) => worth === 0),
  ]
  const room = new Room(text)
  const take = (some: typeof ranked, turn: number, around: Around, limit: number) => {
    for (const { turns } of some) {
      const line = turns[turn]
      if (line && line.to - line.from < veryLong) room.take(line, around, limit)
    }
  }
  take(telling, 0, narrow, most.telling / 2)
  for (let turn = 0; turn < 5; turn++) take(telling, turn, wide, most.telling)
  for (let turn = 5; turn < 25; turn++) take(telling, turn, narrow, most.telling)
  for (let turn = 0; turn < 2; turn++) take(rest, turn, narrow, most.telling)
  const withSecrets = room.taken + most.secret
  const secret = ranked.filter(({ bits }) => bits & says.secret)
  for (let turn = 0; turn < 25; turn++) take(secret, turn, alone, withSecrets)
  const withRare = room.taken + most.rare
  for (let turn = 0; turn < 5; turn++) take(silent, turn, narrow, withRare)
  const withLong = room.taken + most.long
  const long = [...telling, ...rest].flatMap(({ turns }) => turns.filter((line) => line.to - line.from >= veryLong))
  const noRoom = long.filter((line) => !room.take(line, narrow, withLong))
  return { stretches: room.joined(), noRoom }
}

/** The last line, the first one, the last but one, the second one; then the others from the end. */
function turnsOf(firsts: readonly Line[], lasts: readonly Line[]): Line[] {
  const fromEnd = [...firsts, ...lasts.slice(-20)].toReversed()
  return [...new Set([fromEnd[0]!, firsts[0]!, ...fromEnd.slice(1, 2), ...firsts.slice(1, 2), ...fromEnd])]
}
