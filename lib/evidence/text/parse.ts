import { type FactId, type FormatId, formats, type Proof } from '../parsers/all'
import { findSecrets, type Secret } from '../secrets/secrets'
import { type Format, type Moment, type Pair, type Term, Unreadable } from '../types'
import { decodedVariants } from './decoded-variants'
import { createQuoter, type Quoter } from './quoter'
import { toReading } from './reading'
import type { Text } from './text'
import { onLine, type Quoted, type Where } from './where'

/**
 * Something that a paste shows or refutes, and the words of the paste that do, at most 300 characters with secrets masked. `line`: counted from 1; null for a
 * capture of requests, where `place` says which request and what part of it.
 */
export type Fact = { id: Proof; value?: string; older?: boolean } & Quoted

/** As `Moment`, with its words and place for the page. */
export type Event = Omit<Moment, 'from' | 'to'> & Quoted

/** As `Term`, with its words and place. */
export type Named = Omit<Term, 'from' | 'to'> & Quoted

/** As `Logged`, with the words of the event. */
export type InLog = { requestId: string; facts: FactId[] } & Quoted

/** What one format made of a paste. A failure is an answer too: the page says what could not be read, and where. */
export type Reading =
  | {
      format: FormatId
      outcome: 'read'
      facts: Fact[]
      unchecked: { id: FactId; why: string }[]
      events?: Event[]
      pairs?: Pair[]
      terms?: Named[]
      logged?: InLog[]
    }
  | { format: FormatId; outcome: 'unreadable'; why: string; line: number }

export type WasRead = Extract<Reading, { outcome: 'read' }>

export type ParsedText = { readings: Reading[]; secrets: Secret[] }

/** Offers a paste to every format: one text may hold a message, a log and a configuration. Any text ends in readings; nothing is thrown. `whereIs`: the place of an offset. */
export function parseText(
  paste: string,
  now: Date,
  readers: readonly Format<FormatId>[] = formats,
  whereIs: (offset: number) => Where = onLine(paste),
): ParsedText {
  const secrets = findSecrets(paste, now)
  const shapes = decodedVariants(paste)
  const quoter = createQuoter(paste, whereIs, secrets)
  return {
    readings: readers.flatMap((format) => reading(format, format.reads === 'prose' ? shapes.prose() : shapes.data(), now, quoter) ?? []),
    secrets,
  }
}

/** What the first view gives that gives any fact; else what a view could not check; else why the last one could not be read. */
function reading(format: Format<FormatId>, shapes: Iterable<Text>, now: Date, quoter: Quoter): Reading | undefined {
  let [unchecked, failure]: (Reading | undefined)[] = []
  let isRead = false
  for (const view of shapes) {
    try {
      if (!format.recognise(view.text)) continue
      const read = format.read(view.text, now)
      const result = toReading(format, read, view, quoter)
      if (result.facts.length > 0) return result
      if (result.unchecked.length > 0) unchecked ??= result
      // Nothing to tell is an answer: a further repair that breaks the text takes nothing from it.
      isRead = true
    } catch (error) {
      const at = error instanceof Unreadable ? view.start(Math.min(error.at, view.text.length)) : 0
      const why =
        error instanceof Unreadable ? error.message : 'Latchkey could not read this: the fault is its own. What else the text holds was read all the same.'
      failure = { format: format.id, outcome: 'unreadable', why, line: quoter.where(at).line ?? 0 }
    }
  }
  return unchecked ?? (isRead ? undefined : failure)
}
