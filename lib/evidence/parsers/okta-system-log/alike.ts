import { type Keyed, objectsWith } from '@/lib/evidence/text/json'

/** Shorter texts gain nothing from this. */
const least = 1_000_000
const head = 200_000

/**
 * The events of a long export, found quickly: each is taken to begin like the first one, up to its first name, and to end before the next. The caller has to
 * parse each to know whether that was right. Undefined for texts that are short or begin otherwise.
 */
export function alike(text: string, keys: readonly string[]): Keyed[] | undefined {
  if (text.length < least) return undefined
  const first = objectsWith(text.slice(0, head), keys).found[0]
  if (first === undefined) return undefined
  const opening = /^\{\s{0,99}"[\w.]{1,60}"\s{0,9}:/.exec(text.slice(first.from, first.from + 200))?.[0]
  if (opening === undefined) return undefined
  const name = keys.map((key) => `"${key}"`).find((one) => text.startsWith(one, first.key))!
  const found: Keyed[] = []
  let from = first.from
  for (let next = text.indexOf(opening, from + 1); next >= 0; from = next, next = text.indexOf(opening, from + 1)) {
    const key = text.indexOf(name, from)
    if (key < 0 || key > next) return undefined
    found.push({ from, to: lastBrace(text, from, next), key })
  }
  const rest = objectsWith(text.slice(from), keys)
  if (rest.cut !== undefined) return undefined
  for (const one of rest.found) found.push({ from: one.from + from, to: one.to + from, key: one.key + from })
  return found
}

/** Behind the brace before the comma, bracket or line break between two events. */
function lastBrace(text: string, from: number, next: number): number {
  let to = next
  while (to > from && /[\s,\][]/.test(text[to - 1]!)) to--
  return to
}
