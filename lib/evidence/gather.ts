import { type Format, kinds, type Moment, type Pair, type Seen, type Term, Unreadable } from './format'
import { type FactId, type FormatId, factKind, formats, type Proof } from './formats/all'
import { findSecrets, type Secret } from './secrets'
import { type Teller, teller } from './teller'
import type { Text } from './text'
import { views } from './views'
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

/** What one format made of a paste. A failure is an answer too: the page says what could not be read, and where. */
export type Reading =
  | { format: FormatId; outcome: 'read'; facts: Fact[]; unchecked: { id: FactId; why: string }[]; events?: Event[]; pairs?: Pair[]; terms?: Named[] }
  | { format: FormatId; outcome: 'unreadable'; why: string; line: number }

export type Gathered = { readings: Reading[]; secrets: Secret[] }

/** Offers a paste to every format: one text may hold a message, a log and a configuration. Any text ends in readings; nothing is thrown. `whereIs`: the place of an offset. */
export function gather(paste: string, now: Date, readers: readonly Format<FormatId>[] = formats, whereIs: (offset: number) => Where = onLine(paste)): Gathered {
  const secrets = findSecrets(paste, now)
  const shapes = views(paste)
  const tell = teller(paste, whereIs, secrets)
  return {
    readings: readers.flatMap((format) => reading(format, format.reads === 'prose' ? shapes.prose() : shapes.data(), now, tell) ?? []),
    secrets,
  }
}

/** What the first view gives that gives any fact; else what a view could not check; else why the last one could not be read. */
function reading(format: Format<FormatId>, shapes: Iterable<Text>, now: Date, tell: Teller): Reading | undefined {
  let [unchecked, failure]: (Reading | undefined)[] = []
  let isRead = false
  for (const view of shapes) {
    try {
      if (!format.recognise(view.text)) continue
      const read = format.read(view.text, now)
      const facts = told(format, read.seen).map((seen) => fact(format, seen, view, tell))
      const result: Reading = {
        format: format.id,
        outcome: 'read',
        facts,
        unchecked: (read.unchecked ?? []).map(({ fact: key, why }) => ({ id: `${format.id}.${key}` as FactId, why })),
        ...(read.moments?.length ? { events: read.moments.map((moment) => event(moment, view, tell)) } : {}),
        ...(read.terms?.length
          ? { terms: read.terms.map(({ name, value, from, to }) => ({ name, value, ...tell.quote(view.start(from), view.end(to)) })) }
          : {}),
        ...(read.pairs?.length ? { pairs: read.pairs.map(({ of, expected, found }) => ({ of, expected: tell.hide(expected), found: tell.hide(found) })) } : {}),
      }
      if (facts.length > 0) return result
      if (result.unchecked.length > 0) unchecked ??= result
      // Nothing to tell is an answer: a further repair that breaks the text takes nothing from it.
      isRead = true
    } catch (error) {
      const at = error instanceof Unreadable ? view.start(Math.min(error.at, view.text.length)) : 0
      const why =
        error instanceof Unreadable ? error.message : 'Latchkey could not read this: the fault is its own. What else the text holds was read all the same.'
      failure = { format: format.id, outcome: 'unreadable', why, line: tell.where(at).line ?? 0 }
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

function fact(format: Format<FormatId>, { fact: key, value, from, to, refuted, older }: Seen, view: Text, tell: Teller): Fact {
  const id = `${format.id}.${key}`
  const kind = factKind(id) ?? format.facts[key]
  return {
    id: `${refuted ? '!' : ''}${id}` as Proof,
    ...(value !== undefined && kind && kinds[kind].pattern.test(value) ? { value } : {}),
    ...tell.quote(view.start(from), view.end(to)),
    ...(older ? { older } : {}),
  }
}

const event = ({ from, to, name, outcome, ...moment }: Moment, view: Text, tell: Teller): Event => ({
  ...moment,
  name: tell.hide(name).slice(0, 200),
  outcome: tell.hide(outcome).slice(0, 200),
  ...tell.quote(view.start(from), view.end(to)),
})
