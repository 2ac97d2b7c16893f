import { saidIn } from '@/lib/evidence/messages/said'
import type { Span } from '@/lib/evidence/types'
import type { InternalCode } from './facts'

/** A description that Okta gives, at offsets; `isOwn`: nobody else words it so. */
type Described = { key: InternalCode; from: number; to: number; isOwn: boolean }

/**
 * The descriptions in a text, in any notation and line breaking, in their order. Of two that overlap, the one that begins first is meant. In the table of wordings,
 * `shared` is what others say too, `plain` what is too common to be read where no OAuth error stands beside it, `field` what is read only after the name of the field, and
 * `sentence` what has to end its sentence.
 */
export function described(text: string, words: readonly Span[]): Described[] {
  const found: (Described & { said: number })[] = []
  for (const { fact: key, when, from, to } of saidIn<InternalCode>(text, 'oauth-error')) {
    if (isChallenge(text, from) || compared.test(text.slice(Math.max(0, from - 80), from))) continue
    if (when.includes('field') && !isDescribed(text, from)) continue
    if (when.includes('plain') && !hasContext(text, from, to, words)) continue
    if (when.includes('sentence') && text[to] !== '.') continue
    found.push({ key, from, said: to, to: sentenceEnd(text, to), isOwn: !when.some((one) => one !== 'sentence') })
    if (found.length > 2000) break
  }
  return apart(found)
}

/** Code that compares with a description. */
const compared =
  /(?:[=!]==?\s?|\bcase |\b(?:includes|contains|equals|indexOf|startsWith|to[A-Z]\w{1,20}|getByText|assert\w{0,20})\(\s?(?:[\w.]{1,40}, )?)["'`]$/

function apart(found: (Described & { said: number })[]): Described[] {
  const sorted = found.sort((a, b) => a.from - b.from || Number(b.isOwn) - Number(a.isOwn) || b.said - a.said)
  let end = -1
  return sorted.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

/** The rest of the sentence belongs to the words that prove it. */
const sentenceEnd = (text: string, at: number) => at + /^[^"'\n.<>{}\\]{0,160}\.?/.exec(text.slice(at, at + 170))![0].length

/** Common words count after the name of the field, or close to an error. */
const hasContext = (text: string, from: number, to: number, words: readonly Span[]) =>
  isDescribed(text, from) || words.some((word) => (word.to <= from && from - word.to < 120) || (word.from >= to && word.from - to < 120))

/** The name of the field goes right before. */
const isDescribed = (text: string, from: number) => /description["'\\]{0,3}\s{0,4}(?:=>?|:)\s{0,4}["'\\]{0,3}$/i.test(text.slice(Math.max(0, from - 50), from))

/** An attribute of a challenge in a header, which another format reads. */
export function isChallenge(text: string, at: number): boolean {
  if (!/error(?:_description)?\s?=\s?(?:["'\\“”]|&quot;|&#34;){1,6}[^"“\n]{0,40}$/i.test(text.slice(Math.max(0, at - 80), at))) return false
  return /www-authenticate|\b(?:realm|authorization_uri|algs)\s?=|\b(?:Bearer|DPoP) error/i.test(text.slice(Math.max(0, at - 700), at))
}
