import { encodings } from '../evidence/text/encodings'

/** A value that is left, with where it begins in the text, and what is to stand there. */
export type Remaining = { from: number; to: number; instead: string; at: number }
type Pattern = { text: string; instead: string; isWord: boolean }

const width = 8
/** Values that are words may stand in any text, and short ones do. */
export const isSearched = (value: string) =>
  value.length >= width && (isFullName(value) || (!/^[a-z]+(?:[ _.:/-]{1,3}[a-z]+)*$/i.test(value) && !/^[\d\s.:,-]+$/.test(value)))
/** First and last name. */
export const isFullName = (value: string) => /^\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’.-]{1,40}){1,3}$/u.test(value)

/** Finds many values in one pass: eight characters of each are looked up by their hash. */
function searcher(values: ReadonlyMap<string, string>, withForms: boolean) {
  const buckets = new Map<number, Pattern[]>()
  const bits = new Uint8Array(1 << 20)
  const add = (text: string, instead: string, isWord: boolean) => {
    if (text.length < width) return
    const middle = (text.length - width) >> 1
    const key = hash(text, middle)
    bits[key & (bits.length - 1)] = 1
    const all = buckets.get(key)
    if (all) all.push({ text, instead, isWord })
    else buckets.set(key, [{ text, instead, isWord }])
  }
  const { forms } = encodings('')
  for (const [value, instead] of values) {
    if (!isSearched(value)) continue
    add(value, instead, true)
    if (!withForms || value.length > 5000) continue
    for (const form of new Set([encodeURIComponent(value), encodeURIComponent(encodeURIComponent(value)), JSON.stringify(value).slice(1, -1)]))
      if (form !== value) add(form, instead, true)
    for (const form of forms(value)) add(form, instead, false)
  }
  for (const all of buckets.values()) all.sort((a, b) => b.text.length - a.text.length)

  return (text: string): Remaining[] => {
    const found: Remaining[] = []
    if (buckets.size === 0 || text.length < width) return found
    let rolling = hash(text, 0)
    for (let i = 0; ; i++) {
      if (bits[rolling & (bits.length - 1)] === 1) {
        const hit = matchAt(buckets.get(rolling), text, i)
        if (hit) found.push(hit)
      }
      if (i + width >= text.length) return found
      rolling = (Math.imul(rolling - Math.imul(text.charCodeAt(i), top), base) + text.charCodeAt(i + width)) | 0
    }
  }
}

const base = 16777619
let top = 1
for (let i = 1; i < width; i++) top = Math.imul(top, base)

function hash(text: string, from: number): number {
  let sum = 0
  for (let i = from; i < from + width; i++) sum = (Math.imul(sum, base) + text.charCodeAt(i)) | 0
  return sum
}

function matchAt(patterns: Pattern[] | undefined, text: string, middle: number): Remaining | undefined {
  for (const { text: value, instead, isWord } of patterns ?? []) {
    const from = middle - ((value.length - width) >> 1)
    if (from < 0 || !text.startsWith(value, from)) continue
    if (isWord) return { from, to: from + value.length, instead, at: from }
    // In base64 the whole run goes: half a run decodes to nothing.
    let [start, end] = [from, from + value.length]
    while (start > 0 && /[\w+/-]/.test(text[start - 1]!)) start--
    while (end < text.length && /[\w+/=-]/.test(text[end]!)) end++
    return { from: start, to: end, instead, at: from }
  }
  return undefined
}

/** Looks for all of these values in texts, as they stand and encoded. */
export function searchFor(values: ReadonlyMap<string, string>) {
  const [plain, coded] = [searcher(values, false), searcher(values, true)]
  return {
    /** The text without them, and how often one stood there. */
    without(text: string): { text: string; found: number } {
      const found = coded(text).sort((a, b) => a.from - b.from || b.to - a.to)
      let [result, last, count] = ['', 0, 0]
      for (const { from, to, instead } of found) {
        if (to <= last) continue
        result += text.slice(last, Math.max(last, from)) + (from >= last ? instead : '')
        last = to
        count++
      }
      return count === 0 ? { text, found: 0 } : { text: result + text.slice(last), found: count }
    },
    /** Where the text still gives one away, in any encoding; undefined where it does not. Line counted from 1. */
    leak(text: string): { line: number; instead: string } | undefined {
      for (let from = 0; from < text.length; from += piece - overlap) {
        const part = text.slice(from, from + piece)
        const [first, ...decoded] = encodings(part).texts
        const hit = coded(first!)[0] ?? decoded.map((one) => plain(one)[0]).find((one) => one !== undefined)
        if (hit) return { line: text.slice(0, from + hit.at).split('\n').length, instead: hit.instead }
        if (from + piece >= text.length) break
      }
      return undefined
    },
  }
}

const piece = 4_000_000
const overlap = 20_000
