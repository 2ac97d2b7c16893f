import { unseal } from '../link/seal'
import type { CaseRecord, CaseState } from './record'

/** What is counted of a case. `cause`: absent where the case names none. */
export type Countable = { tree: string; cause?: string | undefined; state: CaseState; changed: Date }
/** A cause with its number of cases, how many of them are fixed, and when one last changed. */
export type CauseCount = { tree: string; cause: string; count: number; fixed: number; last: Date }

/** The cause that a case names: that of its step, or the one that fixed it. `isCause` knows the causes of its tree; what it does not know is none. */
export function causeIn({ state, step, fragment }: CaseRecord, isCause: (step: string) => boolean): string | undefined {
  if (state === 'cause') return isCause(step) ? step : undefined
  if (state !== 'fixed') return undefined
  const fixed = unseal(fragment)?.pairs.find(([key]) => key === 'fixed')?.[1]
  return fixed?.split('.').find(isCause)
}

/** The cases that changed within so many days before `now`; all where no number is given. */
export const changedWithin = <Case extends { changed: Date }>(cases: readonly Case[], days: number | undefined, now: Date): readonly Case[] =>
  days === undefined ? cases : cases.filter(({ changed }) => changed.getTime() >= now.getTime() - days * 86_400_000)

/** Every cause that the cases name: the most frequent first, of equal ones the last seen. */
export function causesByCount(cases: readonly Countable[]): CauseCount[] {
  const counts = new Map<string, CauseCount>()
  for (const { tree, cause, state, changed } of cases) {
    if (cause === undefined) continue
    const key = `${tree}.${cause}`
    const { count, fixed, last } = counts.get(key) ?? { count: 0, fixed: 0, last: changed }
    const newest = new Date(Math.max(changed.getTime(), last.getTime()))
    counts.set(key, { tree, cause, count: count + 1, fixed: fixed + (state === 'fixed' ? 1 : 0), last: newest })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.last.getTime() - a.last.getTime())
}
