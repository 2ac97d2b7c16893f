import { lineAround } from '@/lib/evidence/text/lines'
import type { Span } from '@/lib/evidence/types'
import type { Placed } from './exchanges'

export type Sent = { fact: 'bearerSent' | 'sswsSent' | 'dpopSent' | 'jwtAsSsws' | 'noAuthorization' | 'malformedAuthorization' | 'schemeUnseen' } & Span

const header =
  /(?:(?<![\w-])|(?<=\\n))authorization\\{0,7}["'`]?\]?\s{0,20}(?:=>|[:=]|,\s{0,40}\\{0,7}["']?value\\{0,7}["']?\s{0,4}:|,(?=\s{0,4}["'`$]))\s{0,20}(?:\[\s{0,20})?(?:b(?=['"]))?\\{0,7}["'`“‘]?([^\n\r"'`”’\\]{0,4000})/gi
/** A placeholder, or a mark of a value that was taken out. */
const placeholder = /^(?:[[({<*$]|%|x{3,}|…|\.{3}|redacted|removed|hidden|masked)/i

/** The author compares with a call that works: this is not the one that failed. */
const works =
  /^\W{0,6}(?:this |that |it )?(?:works?|worked|working)\b|^\W{0,6}(?:the |all )?others?\b|^\W{0,6}(?:the |all )?other (?:calls?|requests?|methods?|endpoints?)\b/i

/** The credentials of a request. The span leaves the value out, which is a secret. */
export function authorization(text: string, { since, to, sent }: Placed): Sent[] {
  const found = [...text.slice(since, to).matchAll(header)].flatMap((match) => {
    const from = since + match.index
    const line = lineAround(text, from, from, 300)
    if (works.test(text.slice(line.from, from))) return []
    const [value, start] = [match[1]!.trim(), from + match[0].length - match[1]!.length]
    // A scheme that ends its string is joined with the token by the program; one that ends its line, with a token on the next line, was wrapped.
    const isJoined = joined.test(text.slice(start + match[1]!.length, start + match[1]!.length + 120))
    // The scheme, and four characters where there is none or a token follows the wrong one: the rest is a secret.
    const shown = /^(?:SSWS eyJ|(?!eyJ|00)\S{1,20})/i.exec(value)?.[0].length ?? 4
    // In source code the value may be a variable or a call: then the scheme stands on that line, or nobody sees it.
    const before = match[0].slice(0, match[0].length - match[1]!.length)
    if (/^authorization["'`]/i.test(before) && /[:=>[\s]$/.test(before) && expression.test(value) && !schemes.test(text.slice(line.from, line.to)))
      return [{ fact: 'schemeUnseen' as const, from, to: from + before.length }]
    return judged(value, isJoined).map((fact) => ({ fact, from, to: start + Math.min(match[1]!.length, shown) }))
  })
  if (found.length > 0) return found
  const [first, last] = [sent?.headers[0], sent?.headers.at(-1)]
  if (!sent?.isWhole || !first || !last || sent.headers.some(({ name }) => name === 'authorization')) return []
  return [{ fact: 'noAuthorization', from: first.from, to: last.to }]
}

const schemes = /\b(?:ssws|bearer|dpop|basic)\b/i
const expression = /^[A-Za-z_$][\w$]{0,60}(?:[.([,}\s)]|$)/

const joined = /^(?:["'`”’\\]|\r?\n[>*<\s]{0,4}(?=eyJ|\S{0,20}\d)[\w-][\w.-]{7,120}(?![\w.:-]))/

function judged(value: string, isJoined: boolean): Sent['fact'][] {
  const scheme = value.split(/\s/, 1)[0]!
  const [name, token] = [scheme.toLowerCase(), value.slice(scheme.length).trim()]
  if (value === '' || placeholder.test(scheme)) return []
  // Another scheme after the first, or nothing that could be a token.
  const isBroken = /^(?:bearer|ssws|dpop)\b/i.test(token) || (token === '' && !isJoined) || /^(?:undefined|null|none)$/i.test(token)
  const more: Sent['fact'][] = isBroken ? ['malformedAuthorization'] : []
  if (name === 'bearer') return ['bearerSent', ...(/^00[\w-]{40}$/.test(token) ? (['malformedAuthorization'] as const) : more)]
  if (name === 'ssws') return ['sswsSent', ...(/^eyJ/.test(token) ? (['jwtAsSsws'] as const) : more)]
  if (name === 'dpop') return ['dpopSent', ...more]
  // A token without its scheme, a mark stuck to the scheme, or a scheme that Okta's APIs do not know.
  const isUnknown = /^(?:token|api[-_]?key|jwt|oauth|ssw|sws|swss|beare|barer|bearertoken)$/.test(name) && /^(?=\S*\d)\S{16,}$/.test(token)
  return isUnknown || /^(?:eyJ[\w-]{6,}|00[\w-]{18,60}|00[\w-]{2,30}(?:\.{3}|…|\*{3}))/.test(scheme) || /^(?:bearer|ssws|dpop)[:=%+]/.test(name)
    ? ['malformedAuthorization']
    : []
}
