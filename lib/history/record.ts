import { z } from 'zod/mini'
import { treeOf } from '../link/fragment'
import { unseal } from '../link/seal'

/** The state of a case: still asking, a cause is named, the cause is fixed, or no known cause is left. */
export type CaseState = z.infer<typeof state>
const state = z.enum(['open', 'cause', 'fixed', 'unexplained'])

/**
 * A case as it is kept on the device. `fragment`: its link, without personal values; `tree` and `step`: where that led. No words are kept: what a case is called
 * is computed when it is shown.
 */
export type CaseRecord = z.infer<typeof shape>
const shape = z
  .object({
    id: z.string().check(z.regex(/^[a-z\d]{8,32}$/)),
    began: z.date(),
    changed: z.date(),
    tree: z.string().check(z.regex(/^[a-z\d-]{1,40}$/)),
    step: z.string().check(z.regex(/^[A-Za-z]\w{0,60}$/)),
    state,
    fragment: z.string().check(z.maxLength(2000), z.regex(/^#v1\?[!-~]+$/)),
  })
  .check(z.refine(({ tree, fragment }) => treeOf(fragment) === tree && unseal(fragment)?.damage === undefined))

/** What a database hands over; undefined where it is no record of ours, or a broken one. */
export const recordIn = (value: unknown): CaseRecord | undefined => shape.safeParse(value).data

const most = 200

/** The newest change first. */
export const newestFirst = (records: readonly CaseRecord[]): CaseRecord[] => [...records].sort((a, b) => b.changed.getTime() - a.changed.getTime())

/** The records to delete, so that the newest 200 are kept. */
export const tooMany = (records: readonly CaseRecord[]): string[] =>
  newestFirst(records)
    .slice(most)
    .map(({ id }) => id)

/** Whether two links say the same, whichever version of the tree decided them: a record of an older version is brought up to date, not kept twice. */
export const isSameCase = (one: string, other: string): boolean => saidIn(one) === saidIn(other)

const saidIn = (fragment: string) => JSON.stringify(unseal(fragment)?.pairs.filter(([key]) => key !== 'tv' && key !== 'at'))
