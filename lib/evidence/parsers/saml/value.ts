import type { Span } from '@/lib/evidence/types'

/**
 * Base64 as it was pasted. `base64`: in the standard alphabet, without padding and separators. `layers`: how many times a character was percent-encoded, and
 * `layersAt` where. `isCut`: dots stand for its end.
 */
export type Value = Span & { base64: string; layers: number; layersAt: Span; isCut: boolean }

/** Reads base64 from an offset to its end: over line breaks, and over what addresses, HTML and JSON write for a character, as often as they did. */
export function valueAt(text: string, from: number): Value {
  const parts: string[] = []
  let [at, lineStart, layers, padding] = [from, from, 0, 0]
  let layersAt: Span = { from, to: from }
  while (at < text.length && padding < 2) {
    const plain = padding === 0 ? sticky(run, text, at)?.[0] : undefined
    if (plain) {
      parts.push(plain)
      at += plain.length
      continue
    }
    const sign = sticky(written, text, at)
    if (sign === undefined) break
    const [end, character] = [at + sign[0].length, standsFor(sign)]
    if (character === '\n' && sign.groups?.line && !goesOn(text, end, at - lineStart)) break
    if (character === ' ' && !isLostPlus(text, end)) break
    if (character === '=') padding++
    else if (/[+/_ -]/.test(character) && padding === 0) parts.push(character === ' ' ? '+' : character)
    else if (!/[\r\n\t]/.test(character)) break
    const depth = sign.groups?.octet ? sign.groups.again!.length / 2 + 1 : 0
    if (depth > layers) [layers, layersAt] = [depth, { from: at, to: end }]
    if (sign.groups?.line) lineStart = end
    at = end
  }
  const base64 = parts.join('').replaceAll('-', '+').replaceAll('_', '/')
  return { base64, from, to: at, layers, layersAt, isCut: sticky(elided, text, at) !== undefined }
}

const run = /[A-Za-z\d+/_-]{1,65536}/y
const written =
  /%(?<again>(?:25){0,15})(?<octet>2[BbFfDd]|5[Ff]|3[Dd]|0[AaDd]|20)|&#(?:x(?<hex>[\da-fA-F]{1,4})|(?<decimal>\d{1,5}));|\\{1,16}(?:u00(?<unicode>[\da-fA-F]{2})|(?<letter>[nrt/]))|(?<line>[ \t]{0,20}\r?\n[ \t>|]{0,20})|[= ]/y
const elided = /(?:["'\s]{0,4})(?:\.{3}|…|\[(?:\.{3}|…)\]|[[<(](?:snip|cut|truncated))/iy

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function standsFor({ 0: found, groups = {} }: RegExpExecArray): string {
  const { octet, hex, decimal, unicode, letter, line } = groups
  if (line) return '\n'
  if (letter) return letter === '/' ? '/' : '\n'
  const code = octet ?? hex ?? unicode
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : decimal ? String.fromCharCode(Number(decimal)) : found
}

/** A form that was decoded twice has a space for each plus. Words after the value do not belong to it. */
const isLostPlus = (text: string, at: number) => /^(?=[A-Za-z+/]{0,11}(?:\d|[a-z][A-Z]))[A-Za-z\d+/]{12}/.test(text.slice(at, at + 12))

/** The next line holds more of the value, and nothing else: the line before is a long one. */
function goesOn(text: string, at: number, length: number): boolean {
  if (length < 40) return false
  const next = sticky(nextLine, text, at)?.[1]
  return next !== undefined && (next.length >= 16 || /[\d+/=%]|[a-z][A-Z]/.test(next))
}
const nextLine = /([A-Za-z\d+/=_%&#;-]{1,1000})["',)<]{0,3}[ \t]{0,20}(?=\\|\r?\n|$)/y
