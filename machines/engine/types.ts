import type { AnyStateMachine } from 'xstate'
import type { FactId, FormatId, Proof } from '@/lib/evidence/parsers/all'
import type { Message, QuestionContent, RequestContent, Role, StepContent } from '../types'

/** The questions and requests of a tree by id, as their content states them. */
export type Questions = Readonly<Record<string, QuestionContent | RequestContent>>
export type AnswerTo<Q extends Questions, Id extends keyof Q> = keyof Q[Id]['answers'] & string

/** Every answer to a question but these, “I don’t know” and “I do not have it” aside. */
export type OtherThan<Answer extends string = string> = { otherThan: readonly Answer[] }

/** What speaks for a cause: an answer to a question, or any of several. */
export type Clue<Q extends Questions = Questions> = { readonly [Id in keyof Q]?: AnswerTo<Q, Id> | readonly AnswerTo<Q, Id>[] }
/** What rules a cause out, with the reason in the words of “Ruled out”. */
export type Exclusion<Q extends Questions = Questions> = {
  readonly [Id in keyof Q]?: AnswerTo<Q, Id> | readonly AnswerTo<Q, Id>[] | OtherThan<AnswerTo<Q, Id>>
} & { readonly because: string }

/**
 * `proves`: names the cause alone, by an answer, or by a fact that needs no question. `points`: speaks for it among others. What a row does not mention leaves the
 * cause where it is.
 */
export type CauseRow<Q extends Questions = Questions> = {
  readonly proves?: readonly (Clue<Q> | FactId)[]
  readonly points?: readonly Clue<Q>[]
  readonly rulesOut?: readonly Exclusion<Q>[]
}
/** The rows in the order of precedence. */
export type CausesTable<Q extends Questions = Questions> = Readonly<Record<string, CauseRow<Q>>>

/** Which answer each fact gives, a whole format standing for all of its facts. The first row whose fact was read counts. */
export type EvidenceRows<Answer extends string = string> = readonly (readonly [answer: Answer, facts: readonly (Proof | FormatId)[]])[]
export type Evidence<Q extends Questions = Questions> = { readonly [Id in keyof Q]?: EvidenceRows<AnswerTo<Q, Id>> }

/** Where an answer leads when no cause that it proves is open: a later step of the branch, or another branch. `names`: the causes it leads to here, in place of all that it proves. */
export type Route = string | { names: readonly string[]; next?: string }
/** A question with the answers that lead elsewhere than to the next step. */
export type Ask = { ask: string; routes: Readonly<Record<string, Route>> }
/** Questions, cheapest first, then causes in the order in which they are worth trying. What it leaves open is looked at in the next branch. */
export type Branch = { name: string; steps: readonly (Ask | string)[] }

export type OutcomeId = 'resolved' | 'unexplained'

export type Tree = {
  id: string
  /** Raised when a branch or a row of the table changes: a link says which version it was made with. */
  version: number
  machine: AnyStateMachine
  causes: CausesTable
  evidence: Evidence
  words: Readonly<Record<string, StepContent>>
  /** Whom a result speaks to, where that person has something to do, until the reader chooses. */
  reader: Role
  /** What to ask whom, for a reader who cannot look. */
  messages: readonly Message[]
}

/** What the causes table makes of the findings, before the walk: all that the machine's guards ask. */
export type TreeContext = {
  /** Causes that are neither ruled out nor tried. */
  open: readonly string[]
  /** Causes that the walk goes past: ruled out, or without anything that speaks for them while something speaks for others. */
  passed: readonly string[]
  /** Questions without an answer of which none could tell the likely causes apart. */
  skippable: readonly string[]
}

/** An answer that counts, and who gave it: the reader, or a fact in a paste. */
export type GivenAnswer = { step: string; answer: string; by: Proof | 'reader' }
/** The reader and a paste disagree. Said on the page, never averaged. */
export type Contradiction = { said: GivenAnswer; shown: GivenAnswer; counts: 'said' | 'shown' }

export type Verdict = {
  /** Neither ruled out nor tried. Saying "I don't know" and "not fixed" from here on visits exactly these. */
  possible: string[]
  /** Of those, what the answers name: all of them where they name none. Only decides which questions are worth asking. */
  likely: string[]
  ruledOut: { cause: string; by: GivenAnswer }[]
  contradictions: Contradiction[]
}

/**
 * Something that speaks for causes, and who says it. `names`: it names the one cause alone. `depth`: a fact that a row of the table names is told before an
 * answer, an answer and what a status means at its stage before a message's hint, and a clause behind it. `context`: an address, a configuration or the kind of credential,
 * which narrows what others say and concludes nothing.
 */
export type Support = {
  causes: readonly string[]
  by: readonly (Proof | 'reader')[]
  names: boolean
  depth: 'row' | 'message' | 'answer' | 'hint' | 'clause' | 'general' | 'context'
  /** Where the reader says it: the answer. */
  given?: GivenAnswer
}

/** `proven`: an exact reading or a settling message names it, and nothing contradicts. `likely`: a message or answers point to it alone. */
export type Certainty = 'proven' | 'likely'
/** A cause that something speaks for. `because`: the facts that do; `said`: the reader's answers that do. */
export type Candidate = { cause: string; certainty: Certainty | null; because: Proof[]; said: GivenAnswer[] }

export type Resolution = Verdict & {
  step: string
  /** How sure the cause at `step` is: null where nothing that was shown or said names it, and at any other step. */
  certainty: Certainty | null
  /** The open causes that something speaks for, the best first. `shared`: those that all that speaks has in common. */
  candidates: Candidate[]
  shared: readonly string[]
  /** The steps passed with an answer, the reader's or a paste's, in order, each once. */
  trail: GivenAnswer[]
  /**
   * Every place entered, as `branch.step`, with the answer it was left by: none where it had nothing to add, and none at the last. At `unexplained`, the last may be
   * the cause that would have been next, and that nothing speaks for.
   */
  path: { place: string; step: string; answer?: string }[]
}
