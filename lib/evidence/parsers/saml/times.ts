import type { SeenFact, Span } from '@/lib/evidence/types'
import { validity } from './certificate'
import { attributeOf, within, wordsOf } from './elements'
import type { Message } from './messages'
import type { Attribute } from './xml'

/** Times in seconds, by the clock that is given. A window that ended more than a day ago is that of an old message: that it has ended since explains nothing. */
export type TimeKey =
  | 'issued'
  | 'notBefore'
  | 'notOnOrAfter'
  | 'notYetValid'
  | 'windowOver'
  | 'windowOverLongAgo'
  | 'windowShort'
  | 'certificateExpires'
  | 'certificateExpired'
  | 'metadataExpired'

/** Seconds: a clock is right within the first; a window shorter than the second leaves no room for two clocks; after the third a message is old. */
const [exact, short, old] = [5, 120, 86_400]

/** The time in which the assertion is valid: from its latest begin to its earliest end. */
export function times({ root, kind, at }: Message, now: Date): SeenFact<TimeKey>[] {
  const seen: SeenFact<TimeKey>[] = []
  const issued = time(attributeOf(root, 'IssueInstant'))
  if (issued) seen.push({ fact: 'issued', value: written(issued.at), ...at(issued.attribute) })
  if (kind === 'metadata') {
    const until = time(attributeOf(root, 'validUntil'))
    if (until && until.at < now.getTime()) seen.push({ fact: 'metadataExpired', value: seconds(now.getTime() - until.at), ...at(until.attribute) })
    return [...seen, ...certificates({ root, at }, now)]
  }
  const limits = [...within(root, 'Conditions'), ...within(root, 'SubjectConfirmationData')]
  const begins = limits.flatMap((element) => time(attributeOf(element, 'NotBefore')) ?? []).sort((a, b) => b.at - a.at)[0]
  const ends = limits.flatMap((element) => time(attributeOf(element, 'NotOnOrAfter')) ?? []).sort((a, b) => a.at - b.at)[0]
  if (begins) seen.push({ fact: 'notBefore', value: written(begins.at), ...at(begins.attribute) })
  if (ends) seen.push({ fact: 'notOnOrAfter', value: written(ends.at), ...at(ends.attribute) })
  if (begins && begins.at - now.getTime() > exact * 1000) seen.push({ fact: 'notYetValid', value: seconds(begins.at - now.getTime()), ...at(begins.attribute) })
  if (ends) seen.push(...over(now.getTime() - ends.at, at(ends.attribute)))
  if (begins && ends && ends.at - begins.at < short * 1000) seen.push({ fact: 'windowShort', value: seconds(ends.at - begins.at), ...at(ends.attribute) })
  return [...seen, ...certificates({ root, at }, now)]
}

function over(past: number, place: Span): SeenFact<TimeKey>[] {
  if (past < 0) return [{ fact: 'windowOver', refuted: true, ...place }]
  return [{ fact: past > old * 1000 ? 'windowOverLongAgo' : 'windowOver', value: seconds(past), ...place }]
}

/** Each certificate once: a message may hold the same one twice. */
function certificates({ root, at }: Pick<Message, 'root' | 'at'>, now: Date): SeenFact<TimeKey>[] {
  const known = new Set<string>()
  return within(root, 'X509Certificate').flatMap((element): SeenFact<TimeKey>[] => {
    const base64 = wordsOf(element).replace(/\s+/g, '')
    const valid = known.has(base64) ? undefined : validity(base64)
    known.add(base64)
    if (valid === undefined) return []
    const [past, place] = [now.getTime() - valid.to, { ...at(element) }]
    return [
      { fact: 'certificateExpires', value: written(valid.to), ...place },
      { fact: 'certificateExpired', ...(past > 0 ? { value: seconds(past) } : { refuted: true }), ...place },
    ]
  })
}

type Time = { at: number; attribute: Attribute }

/** An `xs:dateTime`, in milliseconds since 1970: without a zone it is UTC, as SAML has it. */
function time(attribute: Attribute | undefined): Time | undefined {
  const match = /^\s{0,9}(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?\d{0,9}(Z|[+-]\d\d:\d\d)?\s{0,9}$/.exec(attribute?.value ?? '')
  const at = match ? Date.parse(`${match[1]}${match[2] ?? ''}${match[3] ?? 'Z'}`) : Number.NaN
  return attribute && !Number.isNaN(at) ? { at, attribute } : undefined
}

const written = (at: number) => new Date(at).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
const seconds = (milliseconds: number) => String(Math.min(9_999_999, Math.round(milliseconds / 1000)))
