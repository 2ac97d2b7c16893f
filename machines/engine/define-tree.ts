import { type AnyStateMachine, setup } from 'xstate'
import type { FactId, FormatId, Proof } from '@/lib/evidence/parsers/all'
import type { CauseWords, Message, OutcomeWords, QuestionWords, RequestWords, Role } from '@/machines/knowledge/fill'

/** What the causes table makes of the findings, before the walk: the only thing that a machine's guards ask. */
export type Standing = { open: readonly string[]; ruledOut: readonly string[]; moot: readonly string[] }

export const treeSetup = setup({
  types: { context: {} as Standing, input: {} as Standing, events: {} as { type: string } },
  guards: {
    /** The cause is neither ruled out nor tried. */
    open: ({ context }, cause: string) => context.open.includes(cause),
    ruledOut: ({ context }, cause: string) => context.ruledOut.includes(cause),
    /** The question has no answer yet, and none could tell the likely causes apart. */
    moot: ({ context }, question: string) => context.moot.includes(question),
  },
})

/** The way past a question that is not worth asking. */
export const aside = <const Id extends string, const Next extends string>(id: Id, next: Next) =>
  ({ guard: { type: 'moot', params: id }, target: next }) as const

/** An answer that names causes: to the first that is open, else, as the last target says, on. */
export const names = <const Targets extends readonly [string, ...string[]]>(...targets: Targets) =>
  targets.map((target, i) => (i < targets.length - 1 ? { guard: { type: 'open', params: lastName(target) }, target } : { target })) as readonly {
    guard?: { type: 'open'; params: string }
    target: Targets[number]
  }[]
const lastName = (target: string) => target.replace(/^.*[.#]/, '')

/** A cause steps aside when it is ruled out. */
export const cause = <const Id extends string, const Next extends string>(id: Id, next: Next) =>
  ({ always: { guard: { type: 'ruledOut', params: id }, target: next }, on: { fixed: '#resolved', notFixed: next } }) as const

/** Where a transition of branch B may lead: a step beside it, another branch's first step, or any step by its branch and name. */
type Target<S, B extends keyof S> =
  | keyof StepsOf<S[B]>
  | `#${keyof S & string}`
  | { [Other in keyof S & string]: `#${Other}.${keyof StepsOf<S[Other]> & string}` }[keyof S & string]
type StepsOf<Branch> = Branch extends { states: infer Steps } ? Steps : Record<never, never>
type Step<Own, To> = { always: { guard: { params: Own }; target: To }; on: { readonly [answer: string]: To | readonly { target: To }[] } }
type Checked<S> = {
  [B in keyof S]: S[B] extends { states: infer Steps }
    ? { id: B; initial: keyof Steps; states: { [K in keyof Steps]: Step<K, Target<S, B>> } }
    : { id: B; type: 'final' }
}
/** A branch in a file of its own. Its targets are checked where the states come together. */
export const branch = <const B>(states: B): B => states

/** Checks every target while you type: createMachine itself accepts one that does not exist. */
export const defineStates = <const S extends Record<string, unknown>>(states: S & Checked<S>): S => states

/** A question may stand in several branches: its name is the step, wherever it stands, and one answer serves all. */
type Node<S, Id> = { [B in keyof S]: Id extends keyof StepsOf<S[B]> ? StepsOf<S[B]>[Id] : never }[keyof S]
type AnyStep<S> = { [B in keyof S]: keyof StepsOf<S[B]> }[keyof S]
type AnyOf<U> = U extends { on: infer On } ? keyof On & string : never

export type Answer<S, Id> = AnyOf<Node<S, Id>>
export type CauseId<S> = { [Id in AnyStep<S> & string]: 'notFixed' extends Answer<S, Id> ? Id : never }[AnyStep<S> & string]
export type AskedId<S> = Exclude<AnyStep<S> & string, CauseId<S>>
export type RequestId<S> = { [Id in AskedId<S>]: 'skip' extends Answer<S, Id> ? Id : never }[AskedId<S>]
export type OutcomeId = 'resolved' | 'unexplained'

/** Which answers fit a cause: any other definite answer to that question rules it out. A question not listed says nothing about it. */
export type Causes<S> = Record<CauseId<S>, { [Id in AskedId<S>]?: readonly Answer<S, Id>[] }>
/** Which fact, or any fact of which format, answers which step; the first one listed counts. A format alone: its facts bear the names of the answers. */
export type Evidence<S> = { [Id in AskedId<S>]?: Namesake<Answer<S, Id>> | { [F in Proof | FormatId]?: Answer<S, Id> } }
type Namesake<A extends string> = { [F in FormatId]: `${F}.${Exclude<A, 'dontKnow' | 'skip'>}` extends FactId ? F : never }[FormatId]

export type Questions<S> = { [Id in AskedId<S>]: Id extends RequestId<S> ? RequestWords<Answer<S, Id>> : QuestionWords<Answer<S, Id>> }
export type CausePages<S> = Record<CauseId<S>, CauseWords>
export type Outcomes = Record<OutcomeId, OutcomeWords>

/** A tree as the engine sees it, its names no longer known to the compiler. */
export type Tree = {
  id: string
  /** Grows when an arrow or a row of the table changes: a link says which version it was made with. */
  version: number
  machine: AnyStateMachine
  causes: Record<string, Partial<Record<string, readonly string[]>>>
  evidence: Record<string, FormatId | Partial<Record<Proof | FormatId, string>>>
  words: Record<string, QuestionWords | RequestWords | CauseWords | OutcomeWords>
  /** Whom a result speaks to, where that person has something to do, until the reader chooses. */
  reader: Role
  /** What to ask whom, for a reader who cannot look. */
  messages: readonly Message[]
}
