import type { SeenFact } from '@/lib/evidence/types'
import { oktaHost } from '@/lib/okta/named'
import { oddCharacters, skeleton } from './characters'
import { looksLikeId, looksLikeUrl } from './typed-lines'
import type { Value } from './values'

export type Fault = 'trailingSlash' | 'notHttps' | 'adminHost' | 'path' | 'space' | 'quotes' | 'hiddenCharacter' | 'lookAlike'

/** What is wrong with one value, each fault at its place; `plain` where it is an address with no fault. */
export function lint(text: string, value: Value): SeenFact<Fault | 'plain'>[] {
  const words = text.slice(value.from, value.to)
  const isUrl = looksLikeUrl(words)
  const found = [...odd(words, value), ...blanks(words, value, isUrl || looksLikeId(words)), ...(isUrl ? address(words, value) : [])]
  if (!isUrl || found.length > 0) return found
  // For a custom domain nothing is known of this agent.
  return /^https:/i.test(words) && oktaHost.test(words) ? [{ fact: 'plain', from: value.from, to: value.to }] : []
}

const odd = (words: string, value: Value): SeenFact<Fault>[] =>
  oddCharacters(words).map(({ fact, at, length, codePoint }) => ({
    fact,
    value: codePoint.toString(16).toUpperCase().padStart(4, '0'),
    ...near(value, at, length),
  }))

/** Blanks and quotation marks: anywhere in an address or an ID, in other values only at the ends. */
function blanks(words: string, value: Value, isWhole: boolean): SeenFact<Fault>[] {
  // A blank at the end of a value that somebody typed may not be in the configuration.
  const pattern = isWhole ? /([ \t]{1,40})|(\\"|["'`])/g : /^([ \t]{1,40})|^(\\"|["'`])|(?<![ \t])([ \t]{1,40})$/g
  return [...words.matchAll(pattern)].map((match) => ({ fact: match[2] === undefined ? 'space' : 'quotes', ...near(value, match.index, match[0].length) }))
}

function address(words: string, value: Value): SeenFact<Fault>[] {
  const url = skeleton(words)
  const [, scheme = '', host = '', rest = ''] = /^(https?:?\/{0,3})?([^/?#]{0,300})(.{0,300})/i.exec(url)!
  const faults: [Fault, boolean][] = [
    ['notHttps', scheme === '' ? value.form !== 'typed' : !/^https:\/\/$/i.test(scheme)],
    ['adminHost', /-admin\.okta/i.test(host)],
    ['path', /[^/]/.test(rest)],
    ['trailingSlash', url.endsWith('/')],
  ]
  return faults.flatMap(([fact, isThere]) => (isThere ? [{ fact, from: value.from, to: value.to }] : []))
}

/** The characters with a few of the value on either side, so that the quote shows where they hide. */
const near = (value: Value, at: number, length: number) => ({
  from: Math.max(value.from, value.from + at - 12),
  to: Math.min(value.to, value.from + at + length + 12),
})
