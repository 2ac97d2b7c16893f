import { SaxesParser } from 'saxes'
import { type Span, Unreadable } from '@/lib/evidence/types'

export type Attribute = Span & { value: string }
/** `name`: without its prefix. `text`: of its own, without that of elements within. `isCut`: the text ends before the element does. */
export type Element = Span & { name: string; attributes: Map<string, Attribute>; children: Element[]; text: string; isCut: boolean }
/** `to`: just past the element. `isWhole`: it is closed, and all of it was well-formed. */
type Parsed = { root: Element; to: number; isWhole: boolean }

/** Bounds of a message, in characters and levels. Real ones take a few kilobytes and about ten levels. */
export const longest = 5_000_000
const longestAttribute = 1_000_000
const deepest = 100
/** Most syntax faults: a masked value makes a few, and a text with more is no XML. */
const most = 100

/**
 * The element that begins at an offset, with places in the text. Nothing is fetched and no entity is replaced but the five of XML. Small faults, such as a mask in
 * angle brackets, are read past. Throws `Unreadable` where a tag is broken or a bound is passed.
 */
export function parse(text: string, from: number): Parsed {
  const parser = new SaxesParser({ fragment: true, position: false })
  const [open, roots]: [Element[], Element[]] = [[], []]
  let [isDone, faults] = [false, 0]
  const here = () => from + parser.position
  parser.on('error', ({ message }) => {
    if (isDone) return
    if (inTag.test(message) || ++faults > most) throw new Unreadable('The XML is not well-formed here.', here())
  })
  parser.on('opentagstart', ({ name }) => {
    if (isDone) return
    if (open.length >= deepest) throw new Unreadable(`The XML is more than ${deepest} levels deep. No SAML message is.`, here())
    const start = text.lastIndexOf('<', here() - 2)
    const element: Element = { name: local(name), attributes: new Map(), children: [], text: '', isCut: true, from: start, to: here() }
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(element)
    open.push(element)
  })
  parser.on('attribute', ({ name, value }) => {
    const to = here()
    if (value.length > longestAttribute) throw new Unreadable('An attribute is longer than 1 MB. No SAML message has one that long.', to - value.length)
    open.at(-1)?.attributes.set(name.startsWith('xmlns') ? name : local(name), { value, from: attributeStart(text, name, to), to })
  })
  parser.on('text', (words) => {
    const inner = open.at(-1)
    if (inner && !isDone) inner.text += words
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed) Object.assign(closed, { to: here(), isCut: false })
    isDone ||= open.length === 0
  })
  const end = Math.min(text.length, from + longest)
  for (let [at, size] = [from, leastChunk]; at < end && !isDone; [at, size] = [at + size, Math.min(2 * size, mostChunk)])
    parser.write(text.slice(at, Math.min(end, at + size)))
  const root = roots[0]
  if (root === undefined) throw new Unreadable('The XML is not well-formed here.', from)
  if (!isDone && text.length > end) throw new Unreadable('The message is longer than 5 MB. No SAML message is.', from)
  for (const element of open) element.to = end
  return { root, to: isDone ? root.to : end, isWhole: isDone && faults === 0 }
}

/** Characters written to the parser at a time, few at first: of many messages in one text, it would read each and much of what follows. */
const [leastChunk, mostChunk] = [2048, 65_536]

/** Faults after which attributes would be read wrongly, mostly escaped quotation marks. */
const inTag = /attribute|tag name/

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** From the closing mark back to the name. */
function attributeStart(text: string, name: string, to: number): number {
  const opening = text.lastIndexOf(text[to - 1]!, to - 2)
  return Math.max(0, text.lastIndexOf(name, opening))
}
