import type { Pair, TermName } from '../format'
import type { Fact, Named, Reading } from '../gather'
import { type Quoted, quotedOf } from '../where'
import { join } from './source'

type Read = Extract<Reading, { outcome: 'read' }>

/** Compares the readings of all pastes with each other. Undefined where they have nothing in common. A fact that two pastes prove together is told once for each of them. */
export function joinCase(readings: readonly Reading[]): Read | undefined {
  const read = readings.filter((reading) => reading.outcome === 'read')
  const terms = compared(read.flatMap((reading) => reading.terms ?? []))
  const facts = [...logged(read), ...terms.facts]
  if (facts.length + terms.pairs.length === 0) return undefined
  return { format: join.id, outcome: 'read', facts, unchecked: [], ...(terms.pairs.length > 0 ? { pairs: terms.pairs } : {}) }
}

/** The last request that Okta's answer and the System Log both name. */
function logged(read: readonly Read[]): Fact[] {
  const events = new Map(read.filter(({ format }) => format === 'okta-system-log').flatMap(requests))
  const answers = read.filter(({ format }) => format !== 'okta-system-log').flatMap(requests)
  const last = answers.findLast(([requestId]) => events.has(requestId))
  if (last === undefined) return []
  const [requestId, words] = last
  return [words, events.get(requestId)!].map((quoted) => ({ id: 'join.requestLogged', value: requestId, ...quoted }))
}

/** The ids of the requests that a reading names, and its words for each. */
const requests = ({ events = [], facts }: Read): [string, Quoted][] => [
  ...events.flatMap((event): [string, Quoted][] => (event.requestId ? [[event.requestId, quotedOf(event)]] : [])),
  ...facts.flatMap((fact): [string, Quoted][] => (fact.id === 'http-response.requestId' && fact.value ? [[fact.value, quotedOf(fact)]] : [])),
]

/** Which term has to be the same as which: the one that counts first. */
const equal: {
  of: Pair['of']
  fact: 'audienceDiffers' | 'destinationDiffers' | 'issuerDiffers' | 'certificateDiffers'
  expected: TermName
  found: TermName
}[] = [
  { of: 'audience', fact: 'audienceDiffers', expected: 'samlRequestIssuer', found: 'samlAudience' },
  { of: 'destination', fact: 'destinationDiffers', expected: 'samlRequestAcsUrl', found: 'samlDestination' },
  { of: 'issuer', fact: 'issuerDiffers', expected: 'metadataEntityId', found: 'samlIssuer' },
  { of: 'certificate', fact: 'certificateDiffers', expected: 'metadataCertificate', found: 'samlCertificate' },
]

/** Only where nothing is ambiguous: a term that the pastes give several values of proves nothing. */
function compared(terms: readonly Named[]): { facts: Fact[]; pairs: Pair[] } {
  const last = (name: TermName) => terms.findLast((term) => term.name === name)
  const values = (name: TermName) => new Set(terms.filter((term) => term.name === name).map(({ value }) => value))
  const found = equal.flatMap(({ of, fact, expected: one, found: other }) => {
    const [expected, came] = [last(one), last(other)]
    if (expected === undefined || came === undefined || values(other).size > 1 || values(one).has(came.value)) return []
    const told = [expected, came].map((term) => ({ id: `join.${fact}` as const, ...quotedOf(term) }))
    return values(one).size === 1 || fact === 'certificateDiffers' ? [{ told, pair: { of, expected: expected.value, found: came.value } }] : []
  })
  return { facts: found.flatMap(({ told }) => told), pairs: found.map(({ pair }) => pair) }
}
