import { type FactId, type FormatId, factKind } from '@/lib/evidence/parsers/all'
import type { Kind } from '@/lib/evidence/types'
import type { Findings } from '@/lib/findings/findings'
import { withOwnNames } from '@/lib/org/org'
import { placeholder } from './placeholder'

export const roles = ['user', 'helpdesk', 'okta-admin', 'server-admin', 'developer'] as const
export type Role = (typeof roles)[number]

/**
 * Words are plain strings, apart from routing, so that a translation is another file of the same type. They name values as
 * `{clock.skewed|minutes}` (the value, or what is said without it) and mark commands and literal text with backticks.
 */
type Words = { title: string; because: string }

/** `because` says why we ask. An answer whose words are empty is one that only a paste can give: it is not offered. */
export type QuestionWords<Answer extends string = string> = Words & { kind: 'question'; answers: Record<Answer, string> }
/** `steps` say how to get it, for the one who can (`by`). */
export type RequestWords<Answer extends string = string> = Words & {
  kind: 'request'
  by: Role
  accepts: readonly FormatId[]
  steps: readonly string[]
  /** Where there are many answers: those that belong together, under the words of where they are seen. An answer in no group stands first. */
  groups?: readonly { title: string; answers: readonly Answer[] }[]
  answers: Record<Answer, string>
}
/** `because` says what is wrong; `how`, how we know and how sure it is. `likely`: no evidence that we know of makes it certain. */
export type CauseWords = Words & {
  kind: 'cause'
  likely?: true
  how: string
  remedy: readonly Remedy[]
  verify: readonly string[]
  avoid: readonly string[]
  sources: readonly Source[]
}
export type OutcomeWords = Words & { kind: 'outcome'; steps: readonly string[] }

export type Remedy = { by: Role; steps: readonly string[]; takes: string; risk: string }
/** A page and the day it was read (ISO date). */
export type Source = { title: string; url: string; read: string }
/** A ready message: `lines` with blanks (`____`) that the sender fills in. */
export type Message = { to: Role; title: string; lines: readonly string[] }

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
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

export const written = (id: string, value: string) => {
  const kind = factKind(id)
  return kind ? write[kind](value) : value
}

/** Words with their values filled in, and the organisation's own names. */
export const fill = (words: string, values: Findings['facts']) =>
  withOwnNames(
    words.replace(placeholder, (_, id: FactId, otherwise: string) => {
      const value = values[id]
      return value ? written(id, value) : otherwise
    }),
  )

/** Words at the beginning of a line. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
