import { type FactId, factKind } from '@/lib/evidence/parsers/all'
import type { Kind } from '@/lib/evidence/types'
import type { Findings } from '@/lib/findings/findings'
import { withOwnNames } from '@/lib/org/org'
import { counted } from './counted'
import { replaced } from './placeholder'

/** How a kind of value is written: the only place that a language with other numerals or signs changes. */
const write: Record<Kind, (value: string) => string> = {
  seconds: (value) => lasting(Math.abs(Number(value))),
  status: (value) => value,
  codePoint: (value) => `U+${value}`,
  ip: (value) => value,
  host: (value) => value,
  count: (value) => value,
  time: (value) => value.replace(/^(....)(..)(..)T(..)(..)(..)Z$/i, '$1-$2-$3 $4:$5:$6 UTC'),
  scope: (value) => value,
  errorCode: (value) => value,
  errorId: (value) => value,
  requestId: (value) => value,
  method: (value) => value,
  path: (value) => value.replaceAll('/-', '/{id}'),
}

/** Seconds in the unit that a person would use. */
export function lasting(seconds: number): string {
  const [size, unit] = seconds < 120 ? [1, 'second'] : seconds < 7200 ? [60, 'minute'] : seconds < 172_800 ? [3600, 'hour'] : [86_400, 'day']
  const count = Math.round(seconds / size)
  return counted(count, unit)
}

export const written = (id: string, value: string) => {
  const kind = factKind(id)
  return kind ? write[kind](value) : value
}

/** Words with their values filled in, and the organisation's own names. */
export const fill = (words: string, values: Findings['facts']) =>
  withOwnNames(
    replaced(words, (fact, otherwise) => {
      const value = values[fact as FactId]
      return value ? written(fact, value) : otherwise
    }),
  )

/** Words at the beginning of a line. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
