import type { FactId, FormatId } from '@/lib/evidence/parsers/all'

export const roles = ['user', 'helpdesk', 'okta-admin', 'server-admin', 'developer'] as const
export type Role = (typeof roles)[number]
export const isRole = (word: string | undefined): word is Role => roles.some((role) => role === word)

/**
 * Content is plain strings, apart from routing, so that a translation is another file of the same type. It names values as
 * `{clock.skewed|minutes}` (the value, or what is said without it) and marks commands and literal text with backticks.
 */
type Content = { title: string; because: string }

/**
 * A question that comes first where another (`step`) has more than seven choices. `into`: the choices there that belong to each answer here. What is in none of them is
 * offered here at once.
 */
export type Splits = { step: string; into: Readonly<Record<string, readonly string[]>> }
/**
 * `roles`: who can answer it; it is skipped for a reader of another role. `user`, `others`: words in place of the usual ones for a locked-out user, and for somebody
 * who asks about one. `late`: who is asked it only after a request of their own that can be reached without it: sending others what they have to look up comes first.
 */
type Addressed<Answer extends string> = { roles: readonly Role[]; late?: readonly Role[]; user?: Reworded<Answer>; others?: Reworded<Answer> }
type Reworded<Answer extends string> = Partial<Content> & { answers?: Partial<Record<Answer, string>> }
/** `because` says why we ask. An answer whose words are empty is one that only a paste can give: it is not offered. */
export type QuestionContent<Answer extends string = string> = Content &
  Addressed<Answer> & { kind: 'question'; splits?: Splits; answers: Record<Answer, string> }
/** `steps` say how to get it, for the one who can (`by`). `filter`: its choices are words on a screen, and may be many: a filter finds them. */
export type RequestContent<Answer extends string = string> = Content &
  Addressed<Answer> & {
    kind: 'request'
    by: Role
    accepts: readonly FormatId[]
    steps: readonly string[]
    splits?: Splits
    filter?: true
    answers: Record<Answer, string>
  }
/** `because` says what is wrong; `howWeKnow` also how sure it is. `likely`: no evidence that we know of makes it certain. */
export type CauseContent = Content & {
  kind: 'cause'
  likely?: true
  remedies: readonly Remedy[]
  verify: readonly string[]
  warnings: UpTo2<string>
  otherWarnings?: readonly string[]
  howWeKnow: string
  sources: readonly Source[]
}
export type OutcomeContent = Content & { kind: 'outcome'; steps: readonly string[] }
/** What a step says, by its kind. */
export type StepContent = QuestionContent | RequestContent | CauseContent | OutcomeContent
/** Whether a step asks: for an answer, or for a text. */
export const isAsking = (words: StepContent | undefined): words is QuestionContent | RequestContent => words?.kind === 'question' || words?.kind === 'request'

/** A role may have several: each is a way of its own, with its own time and risk. `otherWays` go on where the steps end. */
export type Remedy = { by: Role; steps: UpTo3<string>; otherWays?: readonly string[]; takes: string; risk: string }
type UpTo2<T> = readonly [] | readonly [T] | readonly [T, T]
/** One at least: a remedy tells somebody what to do. */
type UpTo3<T> = readonly [T] | readonly [T, T] | readonly [T, T, T]

/** A page and the day it was read (ISO date). */
export type Source = { title: string; url: string; read: string }
/**
 * A ready message: why it is sent, at most two blanks that the sender fills in, what is asked for, and what not to send. A line that
 * would hold a blank there (`{http-response.requestId|____}`) is left out.
 */
export type Message = { to: Role; title: string; hello: string; blanks: UpTo2<Blank>; please: readonly string[]; never: string }
/** `known`: the facts that fill it, the best first. */
export type Blank = { words: string; known?: readonly FactId[] }

/** A paste of our own making for readers who want to see how it works: what it is called, and its text. */
export type Sample = { name: string; paste: string }
