import { type Span, Unreadable } from '@/lib/evidence/types'
import { bytesOf, inflate, textOf } from './decode'
import { type Value, valueAt } from './value'
import { longest } from './xml'

/**
 * A message that was encoded. `isWhole`: it is complete. `layers`: how many times it was percent-encoded beyond what its address or form needs. `signature`:
 * the parameters of the redirect binding that sign it.
 */
export type Encoded = { xml: string; isWhole: boolean; shown: Span; to: number; layers: number; layersAt: Span; signature?: Span; isSha1: boolean }

/** Every encoded message of a text, in its order; `failure`: why the last that could not be decoded could not. */
export function encodedIn(text: string): { found: Encoded[]; failure?: Unreadable } {
  const found: Encoded[] = []
  let failure: Unreadable | undefined
  let sum = 0
  const read = ({ value, depth, name }: Candidate) => {
    if (sum > mostDecoded) return
    try {
      const decoded = decode(value, name !== undefined)
      sum += decoded?.xml.length ?? 0
      if (decoded) found.push({ ...decoded, ...shown(text, value, depth, name) })
      else if (name) failure ??= new Unreadable(`The value of ${name} does not decode to XML. It should be base64, deflated or not.`, value.from)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      sum += longest
      failure ??= new Unreadable(error.message, value.from)
    }
  }
  const named = namedValues(text)
  // From the end: where not all can be read, the last ones count.
  for (const one of named.toReversed()) read(one)
  for (const value of loneValues(text, named).toReversed()) read({ value, depth: 0 })
  return { found: found.sort((a, b) => a.shown.from - b.shown.from), ...(failure ? { failure } : {}) }
}

/** `depth`: how many times the mark between name and value was percent-encoded. */
type Candidate = { value: Value; depth: number; name?: string }

/** Most characters that all values of a text decode to: a few kilobytes may inflate to megabytes each. */
const mostDecoded = 10_000_000

/** Most values of a text; the last ones count. */
const most = 200

function namedValues(text: string): Candidate[] {
  const found: Candidate[] = []
  const names = /SAML_?(?:Request|Response)(?![\w-])/gi
  for (let match = names.exec(text); match !== null; match = names.exec(text)) {
    gap.lastIndex = names.lastIndex
    const mark = gap.exec(text)
    if (mark === null) continue
    const value = valueAt(text, gap.lastIndex)
    if (!isEncoding(value.base64)) continue
    names.lastIndex = value.to
    found.push({ value, name: match[0], depth: mark[1] === undefined ? 0 : mark[1].length / 2 + 1 })
  }
  return found.slice(-most)
}

/** Between the name of a field and its value: in an address, a form, JSON, a HAR, a multipart body, a page, or the table of a browser's tools. */
const gap =
  /\\{0,7}["'’”]?(?:\s{0,4}(?:=>|[:=]|%((?:25){0,8})3[Dd]|\\{1,8}u003[dD]|&#x3[dD];|&#61;)\s{0,4}\\{0,7}["'‘“]?|\s{0,4},\s{0,20}\\{0,7}["']value\\{0,7}["']\s{0,4}:\s{0,4}\\{0,7}["']|[^<>\n]{0,120}[ "']value\s{0,2}=\s{0,2}\\{0,7}["']|\s{1,8})/y

/** Long enough to be a message, and no mask, checksum or word. */
const isEncoding = (base64: string) => base64.length >= 40 && !/^[\da-fA-F]+$/.test(base64) && new Set(base64.slice(0, 400)).size >= 12

/** Base64 without a parameter name; the caller keeps it only where it decodes to a message. */
function loneValues(text: string, named: readonly Candidate[]): Value[] {
  const found: Value[] = []
  const long = /[A-Za-z\d+/_-]{24}/g
  for (let match = long.exec(text); match !== null; match = long.exec(text)) {
    const inside = named.find(({ value }) => value.from <= match.index && match.index < value.to)
    if (inside) {
      long.lastIndex = inside.value.to
      continue
    }
    const value = valueAt(text, start(text, match.index))
    long.lastIndex = Math.max(value.to, match.index + 24)
    if (value.base64.length >= 60) found.push(value)
  }
  return found.slice(-most)
}

/** The beginning of a value, which may have an escape before the run that was found. */
function start(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < 200 && /[\w+/%-]/.test(text[from - 1]!)) from--
  return text[from] === '%' ? at : from
}

function decode({ base64, isCut }: Value, isNamed: boolean): { xml: string; isWhole: boolean } | undefined {
  if (base64.length > longest * 1.4) {
    if (isNamed) throw new Unreadable('The message is longer than 5 MB. No SAML message is.', 0)
    return undefined
  }
  if (/^\s{0,20}</.test(textOf(bytesOf(base64.slice(0, 60))))) {
    const xml = textOf(bytesOf(base64))
    return isNamed || xml.includes(mark) ? { xml, isWhole: !isCut } : undefined
  }
  const offset = marked(base64)
  if (offset !== undefined) return { xml: textOf(bytesOf(base64.slice(offset))), isWhole: false }
  const head = inflate(bytesOf(base64.slice(0, 800)), 400)
  if (head === undefined || !/^\s{0,20}<[\w?!]/.test(textOf(head.bytes))) return undefined
  const inflated = inflate(bytesOf(base64))!
  const xml = textOf(inflated.bytes)
  return isNamed || xml.includes(mark) ? { xml, isWhole: inflated.isWhole } : undefined
}

/** The namespace that every message names. */
const mark = 'names:tc:SAML:2.0'

/** The mark in base64 at each of the three alignments. `skipped`: characters before it in its group. */
const marks = [0, 1, 2].map((bytes) => {
  const skipped = Math.ceil((bytes * 8) / 6)
  return { skipped, base64: btoa('-'.repeat(bytes) + mark).slice(skipped, Math.floor(((bytes + mark.length) * 8) / 6)) }
})

/** The alignment of base64 that lost its beginning. */
function marked(base64: string): number | undefined {
  for (const one of marks) {
    const at = base64.indexOf(one.base64)
    if (at >= 0) return (at - one.skipped + 4) % 4
  }
  return undefined
}

/** The span to quote: only the beginning of a value. In an address within an address, one layer belongs to the outer one. */
function shown(text: string, { from, to, layers, layersAt }: Value, depth: number, name: string | undefined) {
  const around = text
    .slice(Math.max(0, from - 2000), from)
    .split(/\s/)
    .at(-1)!
  const inner = depth === 0 && name !== undefined && /[?&]\w{1,30}=(?:https?:|\/)/.test(around) ? 1 : 0
  const after = text.slice(to, to + 4000).split(/[\s"'<]/, 1)[0]!
  const signed = /(?:&|&amp;|%(?:25){0,4}26)SigAlg(?:=|%(?:25){0,4}3[Dd])/.exec(after)
  return {
    shown: { from: name ? Math.max(0, text.lastIndexOf(name, from)) : from, to: Math.min(to, from + 16) },
    to,
    layers: Math.max(0, layers - depth - inner),
    layersAt,
    isSha1: signed !== null && /(?:rsa|dsa|ecdsa)-sha1\b/.test(after.slice(signed.index)),
    ...(signed ? { signature: { from: to + signed.index, to: Math.min(to + after.length, to + signed.index + 80) } } : {}),
  }
}
