import { basis, characters, is, mix } from './characters'
import { says, type Vocabulary } from './vocabulary'

/** Lines that differ in numbers, ids and long values only. `bits`: what their words say, see `says`. `firsts` and `lasts`: where such lines stand, in order. */
export type Shape = { bits: number; count: number; firsts: Line[]; lasts: Line[] }
/** `number`: counted from 1. */
export type Line = { from: number; to: number; number: number }

/** How many lines of a shape are kept: the first ones, and the last ones because the last failure counts. */
const [mostFirsts, mostLasts] = [3, 20]
/** Most shapes with the same words of the vocabulary, and most shapes without any. All that come later are one shape. */
const [mostAlike, mostPlain] = [200, 2000]
/** A value of so many characters without a blank is part of no shape; and one of so many is encoded: a token, a message of SAML, a certificate. */
const [longValue, encodedValue] = [60, 200]

/** The shapes of all lines, in one pass over the text: one loop over plain variables, because closures would make it four times as slow. A line longer than `longest` has no shape: `tooLong`. */
export function shapesOf(text: string, { words, stems }: Vocabulary, longest: number): { all: Shape[]; tooLong: Line[] } {
  const { kinds, small } = characters()
  const shapes = new Shapes()
  const tooLong: Line[] = []
  // Of the line: its offset and number, its shape, the sum of the words that the vocabulary has, and what they say.
  let from = 0
  let number = 1
  let shape = basis
  let found = 0
  let bits = 0
  let isAfterId = false
  // Of the word, and of the part of it that began last.
  let word = basis
  let length = 0
  let digits = 0
  let value = 0
  let changes = 0
  let part = 0
  let partLength = 0
  // Of what stands between two blanks.
  let run = 0
  let runShape = basis
  let last: number = is.end

  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    const kind = kinds[code]!
    if (kind <= is.single) {
      const letter = small[code]!
      word = mix(word, letter)
      length++
      if (kind <= is.capital) {
        if (kind === is.capital && last === is.letter) {
          changes++
          partLength = 0
        }
        part = ((part << 5) | (letter & 31)) & 0xfffff
        if (++partLength === 4) {
          const said = stems[part]!
          if (said !== 0) {
            bits |= said
            found = (found + Math.imul(part, 0x9e3779b1)) | 0
          }
        }
      } else {
        partLength = 0
        if (kind === is.digit) {
          digits++
          value = value < 1000 ? value * 10 + code - 48 : value
        }
      }
      last = kind
      if (kind !== is.single) continue
    }
    if (length > 0) {
      const said =
        words.get(word) | (digits === 3 && length === 3 && value >= 400 && value < 600 ? says.status : digits === 7 && length === 8 ? says.failure : 0)
      if (said !== 0) {
        bits |= said
        found = (found + Math.imul(word, 31)) | 0
      }
      const isId = said === 0 && (digits > 0 || length > 24 || (changes > 2 && length > 7))
      if (!isId) shape = mix(shape, word)
      else if (!isAfterId) shape = mix(shape, 1)
      isAfterId = isId
      word = basis
      length = 0
      digits = 0
      value = 0
      changes = 0
      partLength = 0
    }
    last = kind
    if (kind === is.other) shape = mix(shape, code)
    if (kind < is.blank) continue
    if (i - run > longValue) {
      shape = mix(runShape, 2)
      if (i - run > encodedValue) bits |= says.encoded
    }
    if (kind === is.border) shape = mix(shape, code)
    run = i + 1
    runShape = shape
    if (kind !== is.end) continue
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    const to = Math.min(i + 1, text.length)
    if (to - from > longest) tooLong.push({ from, to, number })
    else if (shape !== basis) shapes.add(shape, found, bits, { from, to, number })
    from = i + 1
    number++
    shape = basis
    found = 0
    bits = 0
    isAfterId = false
    run = from
    runShape = basis
  }
  return { all: shapes.all, tooLong }
}

class Shapes {
  readonly all: Shape[] = []
  private readonly known = new Map<number, Shape>()
  private readonly alike = new Map<number, number>()

  add(shape: number, found: number, bits: number, line: Line) {
    const key = mix(shape, found)
    const one = this.known.get(key) ?? this.begun(key, found, bits)
    one.count++
    one.bits |= bits
    if (one.firsts.length < mostFirsts) one.firsts.push(line)
    else {
      one.lasts.push(line)
      // Twice as many as are kept, so that they are moved seldom.
      if (one.lasts.length === 2 * mostLasts) one.lasts.splice(0, mostLasts)
    }
  }

  private begun(key: number, found: number, bits: number): Shape {
    const count = (this.alike.get(found) ?? 0) + 1
    this.alike.set(found, count)
    const isOneMore = count <= (bits === 0 ? mostPlain : mostAlike) && this.all.length < mostShapes
    const rest = isOneMore ? undefined : this.known.get(bits)
    if (rest) return rest
    const one: Shape = { bits, count: 0, firsts: [], lasts: [] }
    this.known.set(isOneMore ? key : bits, one)
    this.all.push(one)
    return one
  }
}
/** Most shapes; for those that come later, what their words say is their shape. */
const mostShapes = 50_000
