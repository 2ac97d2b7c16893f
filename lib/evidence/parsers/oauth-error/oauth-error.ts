import { advises } from '@/lib/evidence/text/advice'
import { latestLast } from '@/lib/evidence/text/line-time'
import { defineFormat, type SeenFact, type Span } from '@/lib/evidence/types'
import { oktaHostIn, oktaNamed } from '@/lib/okta/named'
import { described } from './described'
import { type Key, oauthErrorSource } from './facts'
import { named } from './named'

/**
 * The errors of OAuth 2.0, OpenID Connect and DPoP wherever an answer, a callback address, a page or a program shows them. What the description says counts
 * before the error that it comes with: `invalid_client` alone has thirty meanings. Challenges in headers are another format.
 */
export const oauthError = defineFormat<'oauth-error', Key>({
  ...oauthErrorSource,
  reads: 'log',
  keeps: 'last',
  recognise: (text) =>
    /error|_[a-z]{4}|is not assigned|authoriz|authenticat|DPoP|scope|PKCE|_uri|client|request|parameter|policy|token|grant|credential|password|assurance|invalid|user|session|prompt|code|claim|transaction/i.test(
      text,
    ),
  read(text) {
    if ((explaining.test(text) || advises(text)) && !firstPerson.test(text)) return { seen: [] }
    const words = named(text)
    const fromDescriptions = described(text, words)
    const errors = latestLast(text, [
      ...fromDescriptions,
      ...words.filter(({ isField, from, to }) => isField && !fromDescriptions.some((one) => belongs(one, from, to, words))),
    ])
    const found = errors.length > 0 ? errors : onlyOne(words)
    const last = found.at(-1)
    if (last === undefined) return { seen: [] }
    const seen: SeenFact<Key>[] = found.map(({ key, from, to }) => ({ fact: key, from, to, ...(key === last.key ? {} : { older: true }) }))
    const scope = last.key === 'invalid_scope' ? managementScope.exec(text.slice(last.from, last.to + 300)) : null
    if (scope) seen.push({ fact: 'managementScope', from: last.from + scope.index, to: last.from + scope.index + scope[0].length })
    const place = 'isOwn' in last && last.isOwn ? last : oktaIn(text)
    if (place) seen.push({ fact: 'okta', from: place.from, to: place.to })
    return { seen }
  },
})

const managementScope = /\bokta\.\w{2,40}(?:\.\w{2,40}){0,3}\.(?:read|manage)\b/i

/** An explanation says when an error comes; a report of one is in the first person, and may quote an explanation. */
const explaining =
  /\bthis (?:article|guide|tutorial|section) (?:clarifies|explains|describes|addresses|covers|provides)\b|\bcommon error messages include\b|\b(?:this|the) error (?:typically |usually |often |commonly )?(?:occurs|happens|appears|is (?:returned|thrown|shown|displayed)) (?:because|if|due)\b|\bOkta (?:will|would) (?:display|return|show|throw)\b/i
const firstPerson = /\b(?:I|I['’]m|I['’]ve|my|we|we['’]re|our)\b/

/** Whether a description belongs to an error: at most 400 characters after it or 300 before it, with no other error between. */
function belongs(one: Span, from: number, to: number, words: { from: number; isField: boolean }[]): boolean {
  const [start, end] = one.from >= to ? [to, one.from] : [one.to, from]
  if (end - start > (one.from >= to ? 400 : 300)) return false
  return !words.some((word) => word.isField && word.from !== from && word.from >= start && word.from < end)
}

/** An error named in a sentence counts only where the text names no other: explanations name several. */
function onlyOne<Word extends { key: string; isField: boolean; isClear: boolean }>(words: Word[]): Word[] {
  const clear = words.filter(({ isClear }) => isClear)
  return new Set(clear.map(({ key }) => key)).size === 1 ? clear : []
}

/** With an error code of Microsoft’s or a trigger of Cognito’s in the text, only a host of Okta’s shows that the error is Okta’s. */
function oktaIn(text: string) {
  return /AADSTS\d{4}|\bP(?:re|ost)(?:SignUp|Authentication|TokenGeneration|Confirmation)[+ ]failed\b/.test(text) ? oktaHostIn(text) : oktaNamed(text)
}
