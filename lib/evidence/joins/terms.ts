import type { Fact } from '../text/types'
import { quotedOf } from '../text/where'
import type { Pair, Term, TermName } from '../types'

/** Terms that have to be equal. `expected`: the one that counts. */
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

/** Terms that differ, with both quotes. A term that the pastes give several values of proves nothing. */
export function compared(terms: readonly Term[]): { facts: Fact[]; pairs: Pair[] } {
  const last = (name: TermName) => terms.findLast((term) => term.name === name)
  const values = (name: TermName) => new Set(terms.filter((term) => term.name === name).map(({ value }) => value))
  const found = equal.flatMap(({ of, fact, expected: one, found: other }) => {
    const [expected, came] = [last(one), last(other)]
    if (expected === undefined || came === undefined || values(other).size > 1 || values(one).has(came.value)) return []
    const facts = [expected, came].map((term) => ({ id: `join.${fact}` as const, ...quotedOf(term) }))
    return values(one).size === 1 || fact === 'certificateDiffers' ? [{ facts, pair: { of, expected: expected.value, found: came.value } }] : []
  })
  return { facts: found.flatMap(({ facts }) => facts), pairs: found.map(({ pair }) => pair) }
}
