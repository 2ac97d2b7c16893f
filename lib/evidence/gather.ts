import { type Format, kinds, type Seen, Unreadable } from './format'
import { type FactId, type FormatId, factKind, formats, type Proof } from './formats/all'
import { lineCounter } from './lines'
import { findSecrets, masked, masker, type Secret } from './secrets'
import type { Text } from './text'
import { views } from './views'

/** Something that a paste shows or refutes, the words of the raw paste that do, at most 300 characters with secrets masked, and their line, counted from 1. */
export type Fact = { id: Proof; value?: string; quote: string; line: number; older?: boolean }

/** What one format made of a paste. A failure is an answer too: the page says what could not be read, and where. */
export type Reading =
  | { format: FormatId; outcome: 'read'; facts: Fact[]; unchecked: { id: FactId; why: string }[] }
  | { format: FormatId; outcome: 'unreadable'; why: string; line: number }

export type Gathered = { readings: Reading[]; secrets: Secret[] }

/** Offers a paste to every format: one text may hold a message, a log and a configuration. Any text ends in readings; nothing is thrown. */
export function gather(paste: string, now: Date, readers: readonly Format<FormatId>[] = formats): Gathered {
  const secrets = findSecrets(paste, now)
  const [shapes, lineOf] = [views(paste), lineCounter(paste)]
  const quote = quoter(paste, lineOf, secrets)
  return {
    readings: readers.flatMap((format) => reading(format, format.reads === 'prose' ? shapes.prose() : shapes.data(), now, quote, lineOf) ?? []),
    secrets,
  }
}

type Quote = (from: number, to: number) => { quote: string; line: number }

/** What the first view gives that gives any fact; else what a view could not check; else why the last one could not be read. */
function reading(format: Format<FormatId>, shapes: Iterable<Text>, now: Date, quote: Quote, lineOf: (offset: number) => number): Reading | undefined {
  let [unchecked, failure]: (Reading | undefined)[] = []
  let isRead = false
  for (const view of shapes) {
    try {
      if (!format.recognise(view.text)) continue
      const read = format.read(view.text, now)
      const facts = told(format, read.seen).map((seen) => fact(format, seen, view, quote))
      const result: Reading = {
        format: format.id,
        outcome: 'read',
        facts,
        unchecked: (read.unchecked ?? []).map(({ fact: key, why }) => ({ id: `${format.id}.${key}` as FactId, why })),
      }
      if (facts.length > 0) return result
      if (result.unchecked.length > 0) unchecked ??= result
      // Nothing to tell is an answer: a further repair that breaks the text takes nothing from it.
      isRead = true
    } catch (error) {
      const at = error instanceof Unreadable ? view.start(Math.min(error.at, view.text.length)) : 0
      const why =
        error instanceof Unreadable ? error.message : 'Latchkey could not read this: the fault is its own. What else the text holds was read all the same.'
      failure = { format: format.id, outcome: 'unreadable', why, line: lineOf(at) }
    }
  }
  return unchecked ?? (isRead ? undefined : failure)
}

/** At most this many places of one fact, and this many older attempts: the latest. */
const most = 20

/** In the order they were seen: each fact once, as it was seen last, unless every place of it is told. */
function told({ tells }: Format, seen: Seen[]): Seen[] {
  const known = new Map<string, number>()
  let older = 0
  return seen
    .toReversed()
    .filter((one) => {
      if (one.older) return older++ < most
      const name = `${one.refuted ? '!' : ''}${one.fact}`
      known.set(name, (known.get(name) ?? 0) + 1)
      return known.get(name)! <= (tells === 'all' ? most : 1)
    })
    .toReversed()
}

function fact(format: Format<FormatId>, { fact: key, value, from, to, refuted, older }: Seen, view: Text, quote: Quote): Fact {
  const id = `${format.id}.${key}`
  const kind = factKind(id) ?? format.facts[key]
  return {
    id: `${refuted ? '!' : ''}${id}` as Proof,
    ...(value !== undefined && kind && kinds[kind].pattern.test(value) ? { value } : {}),
    ...quote(view.start(from), view.end(to)),
    ...(older ? { older } : {}),
  }
}

/** The words of the paste between two offsets, without the blanks around them, each secret in them masked. */
function quoter(paste: string, lineOf: (offset: number) => number, secrets: Secret[]): Quote {
  let hide: ((text: string) => string) | undefined
  return (from, to) => {
    hide ??= masker(secrets)
    let [start, end] = [from, Math.max(from, Math.min(to, paste.length))]
    while (start < end && /\s/.test(paste[start]!)) start++
    while (end > start && /\s/.test(paste[end - 1]!)) end--
    end = Math.min(end, start + 300)
    let [quote, at] = ['', start]
    for (const secret of secrets) {
      if (secret.to <= at) continue
      if (secret.from >= end) break
      quote += paste.slice(at, Math.max(at, secret.from)) + masked(secret)
      at = secret.to
    }
    return { quote: hide(quote + paste.slice(Math.min(at, end), end)).slice(0, 300), line: lineOf(start) }
  }
}
