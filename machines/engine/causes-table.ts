import type { FactId } from '@/lib/evidence/parsers/all'
import type { CausesTable, Clue, Exclusion, OtherThan } from './types'

/** Every answer but these. `otherThan('yes')` is ruled out by “no” as by any answer that is added later. */
export const otherThan = <const Answer extends string>(...answers: readonly Answer[]): OtherThan<Answer> => ({ otherThan: answers })

/** Answers that say nothing about any cause. */
export const indefinite = ['dontKnow', 'skip']

type Answered = { step: string; answer: string }

/** Whether an answer names a cause alone. */
export const proves = (table: CausesTable, cause: string, given: Answered): boolean => table[cause]!.proves?.some((clue) => isIn(clue, given)) === true

/** Whether an answer speaks for a cause, alone or among others. */
export const speaksFor = (table: CausesTable, cause: string, given: Answered): boolean =>
  proves(table, cause, given) || table[cause]!.points?.some((clue) => isIn(clue, given)) === true

/** Why an answer rules a cause out; undefined where it does not. */
export const ruledOutBecause = (table: CausesTable, cause: string, given: Answered): string | undefined => reasonsOf(table, given)[cause]

/** Why an answer rules out each cause that it does. A walk asks thousands of times, so it is kept. */
function reasonsOf(table: CausesTable, given: Answered): Readonly<Record<string, string | undefined>> {
  const ofTable = kept.get(table) ?? new Map<string, Record<string, string | undefined>>()
  kept.set(table, ofTable)
  const key = `${given.step} ${given.answer}`
  const known = ofTable.get(key)
  if (known !== undefined) return known
  const reasons = indefinite.includes(given.answer)
    ? {}
    : Object.fromEntries(Object.entries(table).map(([cause, { rulesOut }]) => [cause, rulesOut?.find((exclusion) => excludes(exclusion, given))?.because]))
  ofTable.set(key, reasons)
  return reasons
}

const kept = new WeakMap<CausesTable, Map<string, Record<string, string | undefined>>>()

/** The causes that an answer proves, in the order of the table. */
export const provenBy = (table: CausesTable, given: Answered): string[] => Object.keys(table).filter((cause) => proves(table, cause, given))

function isIn(clue: Clue | FactId, { step, answer }: Answered): boolean {
  if (typeof clue === 'string') return false
  const answers = clue[step]
  return answers !== undefined && [answers].flat().includes(answer)
}

function excludes(exclusion: Exclusion, { step, answer }: Answered): boolean {
  const answers = exclusion[step] as OtherThan | string | readonly string[] | undefined
  if (answers === undefined) return false
  return typeof answers === 'object' && 'otherThan' in answers ? !answers.otherThan.includes(answer) : [answers].flat().includes(answer)
}
