import type { Parameter } from './types'

type ReadParameters = { parameters: Map<string, Parameter>; to: number; next?: { scheme: string; from: number } | undefined }

/**
 * `name="value", name=value, …` from an offset on, to where it is no challenge any more, or the next scheme. Takes what programs and people make of it: quotes doubled,
 * tripled, missing or escaped, lines wrapped within a word, marks around the whole.
 */
export function readParameters(text: string, from: number): ReadParameters {
  const parameters = new Map<string, Parameter>()
  let [at, to] = [from, from]
  for (;;) {
    at = afterMarks(text, at)
    const name = nameAt(text, at)
    if (name === undefined) {
      // Without a comma between, the next scheme begins a header of its own.
      const scheme = text.slice(to, at).includes(',') ? schemeAt(text, at) : undefined
      return { parameters, to, next: scheme && parameters.size > 0 ? { scheme, from: at } : undefined }
    }
    const value = valueAt(text, name.to)
    // A name that stands twice begins another header.
    if (parameters.has(name.value)) return { parameters, to }
    parameters.set(name.value, { value: value.value, from: at, to: value.to })
    ;[at, to] = [value.end, value.to]
  }
}

/** Past commas, blanks, and the marks that are left of strings. */
function afterMarks(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < 200 && /[\s,;"'`\\\]]/.test(text[at]!)) at++
  return at
}

/** A name and its `=`. A line may be wrapped within the name. */
function nameAt(text: string, from: number): { value: string; to: number } | undefined {
  const match = /^([a-z][a-z_-]{0,15}(?:\r?\n[ \t]{0,40})?[a-z_-]{0,15}) ?= ?/i.exec(text.slice(from, from + 100))
  if (match === null) return undefined
  return { value: match[1]!.replace(/\s/g, '').toLowerCase(), to: from + match[0].length }
}

const schemeAt = (text: string, at: number) =>
  /^(Bearer|DPoP|Basic|Digest|Negotiate|NTLM)[ \t]{1,4}(?=[a-z_-]{2,20} ?=)/i.exec(text.slice(at, at + 60))?.[1]?.toLowerCase()

/** `to`: after the words of the value; `end`: after the marks that close it. */
function valueAt(text: string, from: number): { value: string; to: number; end: number } {
  const opening = /^\\{0,15}(["'`])\1{0,2}/.exec(text.slice(from, from + 20))?.[0] ?? ''
  const mark = opening.at(-1)
  const begin = from + opening.length
  // Nothing between the marks.
  if (opening.length > 1 && /^(?:[\s,}\]]|$)/.test(text.slice(begin, begin + 1)) && !opening.includes('\\')) return { value: '', to: begin, end: begin }
  const end = mark === undefined ? bareEnd(text, begin) : quotedEnd(text, begin, mark)
  return { value: unwrapped(text.slice(begin, end)), to: end, end: afterClosing(text, end) }
}

/** As long as any value may be: descriptions are a sentence. */
const longest = 2000

/** The mark that closes a value: what follows it goes on with the header, or ends it. */
function quotedEnd(text: string, begin: number, mark: string): number {
  const limit = Math.min(text.length, begin + longest)
  for (let i = begin; i < limit; i++) {
    if (text[i] === mark && !/[\w(]/.test(text[i + 1] ?? '')) return backslashes(text, begin, i)
    // Never closed: the next parameter begins.
    if (text[i] === ',' && /^,\s{1,40}[a-z_]{4,20}=\\{0,7}["'`]/i.test(text.slice(i, i + 80))) return i
    if (text[i] === '\n' && /^\r?\n\s{0,40}(?:[A-Za-z][\w-]{1,40}: |\r?\n|[}\]])/.test(text.slice(i, i + 90))) return i
  }
  return limit
}

function bareEnd(text: string, begin: number): number {
  const limit = Math.min(text.length, begin + longest)
  for (let i = begin; i < limit; i++) {
    if (/[\n\r"`}\]]/.test(text[i]!)) return i
    if (text[i] === ',' && /^,(?:\s{0,40}[a-z_]{4,20}=|\s{0,4}$|\s{0,4}\n|\s{1,4}(?:Bearer|DPoP) )/i.test(text.slice(i, i + 80))) return i
  }
  return limit
}

function backslashes(text: string, begin: number, at: number): number {
  let i = at
  while (i > begin && text[i - 1] === '\\') i--
  return i
}

function afterClosing(text: string, at: number): number {
  let i = at
  while (i < text.length && i - at < 12 && /["'`\\]/.test(text[i]!)) i++
  return i
}

/** Lines that were wrapped within a value, at a blank or within a word. Both ends of a whole scope are words of their own. */
const unwrapped = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .reduce((before, after) => (wholeScope.test(before) && after.startsWith('okta.') ? `${before} ${after}` : before + after))

const wholeScope = /(?:^|[ ,])okta\.[\w.]{1,60}\.(?:read|manage|self|create|register)$/
