import { flat } from '@/lib/evidence/text/flat'
import type { Span } from '@/lib/evidence/types'
import { type DescriptionKey, descriptions } from './descriptions'
import type { Description } from './descriptions/description'

/** A description that Okta gives, at offsets; `isOwn`: nobody else words it so. */
type Described = { key: DescriptionKey; from: number; to: number; isOwn: boolean }

/** The descriptions in a text, in any notation and line breaking, in their order. Of two that overlap, the one that begins first is meant. */
export function described(text: string, words: readonly Span[]): Described[] {
  const view = flat(text)
  const found: Described[] = []
  for (const [key, list] of all)
    for (const [phrase, use] of list)
      for (let at = view.text.indexOf(phrase); at >= 0; at = view.text.indexOf(phrase, at + phrase.length)) {
        const [from, to] = [view.start(at), view.end(at + phrase.length)]
        if (isChallenge(text, from) || compared.test(text.slice(Math.max(0, from - 80), from))) continue
        if (use === 'field' && !isDescribed(text, from)) continue
        if (use === 'plain' && !hasContext(text, from, to, words)) continue
        found.push({ key, from, to: sentenceEnd(text, to), isOwn: use === undefined })
        if (found.length > 2000) return apart(found)
      }
  return apart(found)
}

/** As Okta says them, and without the quotation marks around a name, which get lost where somebody retypes them. */
const all = (Object.entries(descriptions) as [DescriptionKey, readonly Description[]][]).map(([key, list]) => {
  const bare = list.flatMap(([words, use]): Description[] => {
    const retyped = words.replace(/'([\w.:-]{1,80})'/g, '$1')
    return retyped === words ? [] : [use ? [retyped, use] : [retyped]]
  })
  return [key, [...list, ...bare]] as const
})

/** Code that compares with a description. */
const compared =
  /(?:[=!]==?\s?|\bcase |\b(?:includes|contains|equals|indexOf|startsWith|to[A-Z]\w{1,20}|getByText|assert\w{0,20})\(\s?(?:[\w.]{1,40}, )?)["'`]$/

function apart(found: Described[]): Described[] {
  const sorted = found.sort((a, b) => a.from - b.from || Number(b.isOwn) - Number(a.isOwn) || b.to - a.to)
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
