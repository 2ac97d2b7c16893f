import { type Said, saidIn } from '@/lib/evidence/messages/said'
import { isSource } from '@/lib/evidence/text/source-code'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { lookUp } from '../client-error/look-up'
import type { Pattern } from '../client-error/patterns'
import type { StatusKey } from '../saml/status'
import { type Key, type Reason, samlErrorSource } from './facts'
import { isLesson, isOtherEvent, isOthers, oktaIn } from './origin'
import { pairsIn } from './pairs'
import { statusesIn } from './status'

/** What is printed when a SAML sign-in fails: by service providers and their libraries, by tools that fetch a response, and by Okta. */
export const samlError = defineFormat<'saml-error', Key>({
  ...samlErrorSource,
  reads: 'prose',
  keeps: 'last',
  // The words are looked up once, when they are read.
  recognise: () => true,
  read(text) {
    const okta = oktaIn(text)
    if (isLesson(text) || isOthers(text)) return { seen: [] }
    const given = settled(
      [...reasonsIn(text), ...statusesIn(text).filter(isKnown)].filter(
        ({ fact, from, to }) => !isSource(text.slice(from, to)) && !isOthers(text.slice(from, to)) && !(fact === 'inboundFailed' && isOtherEvent(text)),
      ),
    )
    // A list of errors names many; a report has a few.
    if (given.length === 0 || new Set(given.map(({ fact }) => fact).filter((fact) => !fact.startsWith('status'))).size > most) return { seen: [] }
    return { seen: [...given, ...(okta ? [{ fact: 'okta' as const, ...okta }] : [])], pairs: pairsIn(text) }
  },
})

const most = 4

/** Some words are printed without one that says it is SAML: they count where the text says so elsewhere. */
function reasonsIn(text: string): SeenFact<Key>[] {
  const said = saidIn<Reason>(text, 'saml-error')
  const isCertain = ({ when }: Said) => when.length === 0
  const certain = lookUp<Key>(text, said.filter(isCertain), patterns)
  if (!/saml|\bassertion\b|shibboleth|user via IDP/i.test(text)) return certain
  const others = lookUp<Key>(
    text,
    said.filter((one) => !isCertain(one)),
  ).filter(({ fact, from, to }) => !certain.some((one) => one.fact === fact) && !isOfTokens(text.slice(from, to)))
  return [...certain, ...others].sort((a, b) => a.from - b.from)
}

/** What no template of the table of wordings can say: words that count with their punctuation alone. As pysaml2 prints it. */
const patterns: Partial<Record<Key, Pattern>> = {
  audienceMismatched: { patterns: [/(?<!but )\bnot for me!{2,3}/] },
  destinationMismatched: { near: [[/\bnot in (?:return addresses )?['"]?\[['"]https?:/, /\bsaml2?\b/, 200]] },
}

/** The same words are said of JSON Web Tokens. */
const isOfTokens = (line: string) => /\b(?:jwt|jws|jsonwebtoken|id.?token|access.?token)\b/i.test(line)

const isKnown = (seen: SeenFact<StatusKey>): seen is SeenFact<Exclude<StatusKey, 'statusSuccess' | 'statusOther'>> =>
  seen.fact !== 'statusOther' && seen.fact !== 'statusSuccess'

/** The particular before the general: what a message advises, or calls itself, gives way to what it says. */
function settled(seen: SeenFact<Key>[]): SeenFact<Key>[] {
  const has = (...facts: Key[]) => seen.some(({ fact }) => facts.includes(fact))
  return seen.filter(({ fact }) => {
    if (fact === 'clockSkewed') return !has('notYetValid', 'expired')
    if (fact === 'responseMalformed')
      return !has('signatureInvalid', 'audienceMismatched', 'destinationMismatched', 'attributeMissing', 'notYetValid', 'expired')
    if (fact === 'signatureInvalid') return !has('certificateExpired', 'signatureMissing')
    return true
  })
}
