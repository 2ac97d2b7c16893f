import type { FactId, FormatId, Proof } from '../parsers/all'
import type { Secret } from '../secrets/secrets'
import type { LoggedRequest, Pair, Quoted, Term, TimelineEvent } from '../types'
import type { RecordStart } from './records'
import type { TopicOfText } from './topic'

/** Something that a paste shows or refutes, and the words that do. `value` is of the fact's kind; `older`: of an earlier attempt, shown and not used. */
export type Fact = { id: Proof; value?: string; older?: boolean } & Quoted

/** What one format made of a paste. `why`: a sentence for the reader; `line`: counted from 1, 0 where the place is not known. */
export type Reading =
  | {
      format: FormatId
      outcome: 'read'
      facts: Fact[]
      unchecked: { id: FactId; why: string }[]
      events?: TimelineEvent[]
      pairs?: Pair[]
      terms?: Term[]
      logged?: LoggedRequest<FactId>[]
    }
  | { format: FormatId; outcome: 'unreadable'; why: string; line: number }

export type SuccessfulReading = Extract<Reading, { outcome: 'read' }>

/** `records`: where the records begin that facts stand in, or that show a success. `topic`: what the text speaks of more. */
export type ParsedText = { readings: Reading[]; secrets: Secret[]; records?: RecordStart[]; topic?: TopicOfText | undefined }

/** A line that is too long to be one, and was not read. `line`: counted from 1; `length` in characters. */
export type LeftOut = { line: number; length: number }

/** What was read of a whole paste or file. */
export type ParsedPaste = ParsedText & { leftOut: LeftOut[] }
