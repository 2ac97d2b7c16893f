import type { Damage } from './form'
import { type Wrapped, wrapped } from './unwrap'

type Pair = readonly [key: string, value: string]
type Sealed = { version: number; pairs: Pair[]; damage?: Damage }

/** Pairs as a fragment that ends in a check over all of it: `#v1?key=value&…&end=k3f9`. */
export function seal(pairs: readonly Pair[]): string {
  const body = pairs.map(([key, value]) => `${key}=${value}`).join('&')
  return `#v1?${body}&end=${check(body)}`
}

/**
 * The pairs of a fragment, or of the first whole link in a text, whatever mail programs, chats and redirects did to it; null where no link of ours is in it. Of a
 * link that is not whole, the pairs as far as they came.
 */
export function unseal(text: string): Sealed | null {
  const found = wrapped(text)
  for (const one of found) {
    const body = bodyOf(one)
    if (body !== undefined) return { version: one.version, pairs: pairsOf(body) }
  }
  const [first] = found
  if (first === undefined) return null
  const [way = ''] = first.ways
  const end = way.toLowerCase().indexOf('&end=')
  return { version: first.version, pairs: pairsOf(end < 0 ? way : way.slice(0, end)), damage: damageOf(first) }
}

/** Every whole link in a text as a fragment, each once, in the order of the text: what was done to it is undone. */
export function linksIn(text: string): string[] {
  const links = new Map<string, string>()
  for (const one of wrapped(text)) {
    const body = bodyOf(one)
    if (body !== undefined && !links.has(body.toLowerCase())) links.set(body.toLowerCase(), `#v${one.version}?${body}&end=${check(body)}`)
  }
  return [...links.values()]
}

/** What to open of a text that was pasted as a link: every whole link in it, else what there is of the first one; undefined where there is none. */
export function fragmentIn(text: string): string | undefined {
  const links = linksIn(text)
  if (links.length > 0) return links.join('')
  const [first] = wrapped(text)
  if (first === undefined) return undefined
  // What is written behind a broken link is nobody's business.
  const parts = first.raw.split(/[\s>]/).filter((part) => part !== '')
  const end = parts.findIndex((part, i) => i > 0 && !/[=&]/.test(part))
  return `#v${first.version}?${(end < 0 ? parts : parts.slice(0, end)).join('').slice(0, longest)}`
}

/** Far more than one of ours may be, and ends that are tried in each way to read it. */
const [longest, mostEnds] = [4000, 8]

/** The part under the seal, in the way of reading that fits it. */
function bodyOf({ ways }: Wrapped): string | undefined {
  for (const way of ways)
    for (const end of [...way.slice(0, longest).matchAll(/&end=([\da-v]{4})/gi)].slice(0, mostEnds)) {
      const body = way.slice(0, end.index)
      if (check(body) === end[1]!.toLowerCase()) return body
    }
  return undefined
}

function damageOf({ raw, ways }: Wrapped): Damage {
  const end = /&end=[\da-v]{4}/i.exec(raw)
  const dots = /\.{3}|\.\s\./.exec(raw)
  if (dots !== null && (end === null || dots.index < end.index)) return 'elided'
  return ways.some((way) => /&end=[\da-v]{4}/i.test(way)) ? 'altered' : 'cut'
}

const pairsOf = (body: string) =>
  body.split('&').map((pair): Pair => {
    const [key = '', ...value] = pair.split('=')
    return [key, value.join('=')]
  })

/** Four base-32 digits over the rest, upper and lower case alike: FNV-1a. Pinned for ever by link.test.ts. */
function check(body: string): string {
  let hash = 0x811c9dc5
  for (const letter of body.toLowerCase()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return (hash >>> 12).toString(32).padStart(4, '0')
}
