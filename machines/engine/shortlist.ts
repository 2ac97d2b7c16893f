import { mostListed } from './assess'
import type { Candidate, Resolution } from './types'

/** The causes to list while none is certain, the one in the heading left out: what all that speaks has in common. None where they are too many to help. */
export function shortlist({ step, certainty, shared, candidates }: Resolution): Candidate[] {
  const leading = candidates.filter(({ cause }) => shared.includes(cause))
  return certainty !== null || leading.length > mostListed ? [] : leading.filter(({ cause }) => cause !== step)
}
