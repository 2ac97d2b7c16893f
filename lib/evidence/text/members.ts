import type { Span } from '../types'
import { stringEnd } from './json'

/** A member of an object: the span from the beginning of its name to the end of its value, and the span of the value. */
export type Member = { from: number; to: number; value: Span }

/**
 * The members of the object that opens at `open`, by name, without those of objects within it. Also reads what programs print for JSON: cut off, in single
 * quotes, with bare names, with `=` for `:`. A name that stands twice keeps its last value. One pass over at most `reach` characters; `whole`: the object is
 * closed.
 */
export function members(text: string, open: number): { members: Map<string, Member>; to: number; whole: boolean } {
  const found = new Map<string, Member>()
  const end = Math.min(text.length, open + reach)
  let i = open + 1
  while (i < end) {
    const character = text[i]!
    if (character === '}') return { members: found, to: i + 1, whole: true }
    const name = nameAt(text, i)
    if (name === undefined) {
      i = /["']/.test(character) ? quotedEnd(text, i) + 1 : /[{[]/.test(character) ? closing(text, i) : i + 1
      continue
    }
    const start = afterBlanks(text, name.to + 1)
    const to = valueEnd(text, start)
    found.set(name.name, { from: i, to, value: { from: start, to } })
    i = to
  }
  return { members: found, to: end, whole: false }
}

const reach = 200_000

/** The value of a member: JSON, or the nearest to it. Undefined for an empty one. */
export function memberValue(text: string, { value }: Member): unknown {
  const words = text.slice(value.from, value.to).trim()
  try {
    return JSON.parse(words) as unknown
  } catch {
    if (words.startsWith('[')) return [...words.matchAll(/"([^"]{0,2000})"|'([^']{0,2000})'/g)].map(([, double, single]) => double ?? single ?? '')
    if (words === 'True' || words === 'False') return words === 'True'
    // A number with a remark after it: `1795251600 (in an hour)`.
    const number = /^-?\d{1,15}(?=\s)/.exec(words)
    if (number !== null) return Number(number[0])
    return /^["']/.test(words) ? words.slice(1, /["']$/.test(words.slice(1)) ? -1 : undefined) : words || undefined
  }
}

/** The name that begins at an offset, and the offset of the mark between it and its value. */
function nameAt(text: string, at: number): { name: string; to: number } | undefined {
  let end = at
  let name = ''
  if (text[at] === '"' || text[at] === "'") {
    end = quotedEnd(text, at) + 1
    name = text.slice(at + 1, end - 1)
  } else {
    while (end - at < 80 && /[\w$.-]/.test(text[end] ?? '')) end++
    name = text.slice(at, end)
  }
  if (name === '' || name.length > 80) return undefined
  const mark = afterBlanks(text, end)
  return text[mark] === ':' || text[mark] === '=' ? { name, to: mark } : undefined
}

function afterBlanks(text: string, at: number): number {
  let end = at
  while (end < text.length && /\s/.test(text[end]!)) end++
  return end
}

function valueEnd(text: string, at: number): number {
  const character = text[at] ?? ''
  if (/["']/.test(character)) return Math.min(text.length, quotedEnd(text, at) + 1)
  if (/[{[]/.test(character)) return closing(text, at)
  let end = at
  while (end < text.length && !/[,}\]\n\r]/.test(text[end]!)) end++
  return end
}

/** Just past the mark that closes what opens at an offset. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const character = text[i]!
    if (character === '"' || character === "'") i = quotedEnd(text, i)
    else if (character === '{' || character === '[') depth++
    else if ((character === '}' || character === ']') && --depth === 0) return i + 1
  }
  return text.length
}

/** As `stringEnd`, for either quotation mark. */
function quotedEnd(text: string, open: number): number {
  if (text[open] === '"') return stringEnd(text, open)
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === "'" || text[i] === '\n') return i
  }
  return text.length
}
