import type { Span } from '@/lib/evidence/types'
/** A token as it stands in a text. `parts`: without line breaks; `shown`: the span to quote, which holds only the first letters of the token. */
export type Token = { parts: string[]; from: number; to: number; shown: Span; scheme?: Scheme }
export type Scheme = 'bearer' | 'dpop' | 'ssws'

const start = /(?:(?<![\w-])|(?<=%[\dA-Fa-f]{2})|(?<=\\[nrt]))eyJ[\w-]{4}/g

/** The JSON Web Tokens of a text, in its order; wrapped over lines, cut off and elided ones too. A header alone is one. */
export function findTokens(text: string): Token[] {
  const found: Token[] = []
  start.lastIndex = 0
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const { parts, to } = walk(text, match.index)
    start.lastIndex = Math.max(to, match.index + 1)
    found.push({ parts, to, ...shownAt(text, match.index) })
  }
  return found
}

/** Where a credential is quoted: the header or scheme before it, and its first letters. */
export function shownAt(text: string, from: number): Pick<Token, 'from' | 'shown' | 'scheme'> {
  const before = text.slice(Math.max(0, from - 60), from)
  const named = /(?:authorization["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4})?(Bearer|DPoP|SSWS)(?:\s|%20|\+){1,4}$/i.exec(before)
  const shown = { from: named ? from - named[0].length : from, to: from + 7 }
  return named ? { from, shown, scheme: named[1]!.toLowerCase() as Scheme } : { from, shown }
}

/** Follows a token from its first letter to its last, over line breaks that a mail or a terminal put into it. */
function walk(text: string, from: number): { parts: string[]; to: number } {
  const parts = ['']
  let lineStart = from
  let i = from
  for (; i < text.length; i++) {
    const character = text[i]!
    if (/[\w-]/.test(character)) parts[parts.length - 1] += character
    else if (character === '.' && parts.length < 5 && /[\w.-]/.test(text[i + 1] ?? wrapped(text, i + 1, lineStart, parts)?.next ?? '')) parts.push('')
    else if (character === '\n' || character === '\r') {
      const next = wrapped(text, i, lineStart, parts)
      if (next === undefined) break
      i = next.at - 1
      lineStart = next.at
    } else break
  }
  return { parts, to: i }
}

/** Lengths of signatures, in base64url: where one is whole, the token is. */
const wholeSignatures = new Set([43, 64, 86, 128, 171, 176, 342, 512, 683])

/** Where the next line goes on with the token: the line so far is a long one, and the next holds nothing else. */
function wrapped(text: string, at: number, lineStart: number, parts: string[]): { at: number; next: string } | undefined {
  if (at - lineStart < 40 || (parts.length === 3 && wholeSignatures.has(parts[2]!.length))) return undefined
  continued.lastIndex = at
  const match = continued.exec(text)
  const run = match?.[1]
  if (match === null || run === undefined || run.startsWith('eyJ')) return undefined
  if (run.length < 16 && !/[\d_-]|[a-z][A-Z]/.test(run)) return undefined
  return { at: match.index + match[0].length - run.length, next: run[0]! }
}
const continued = /\r?\n[ \t>|+]{0,20}([\w.-]{1,1000})(?=["'\\,;=]{0,4}[ \t]{0,20}(?:\r?\n|$))/y
