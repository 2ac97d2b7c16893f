import { type FactId, type FormatId, factKind, type Proof } from '../parsers/all'
import { type Format, kinds, type ParserResult, type Quoted, type SeenFact, type Span } from '../types'
import { latest, mostPlaces } from './latest'
import type { Quoter } from './quoter'
import type { Text } from './text'
import type { Fact, SuccessfulReading } from './types'

/** A parser's result with quotes in place of spans. The spans are those of `view`, the quotes those of the paste that it was made of. */
export function toReading(format: Format<FormatId>, result: ParserResult, view: Text, quoter: Quoter): SuccessfulReading {
  const { events = [], pairs = [], terms = [], logged = [], unchecked = [] } = result
  const quote = ({ from, to }: Span) => quoter.quote(view.start(from), view.end(to))
  const id = (key: string) => `${format.id}.${key}` as FactId
  const quotedEvents = events.map(({ from, to, name, outcome, ...event }) => ({
    ...event,
    name: quoter.hide(name).slice(0, 200),
    outcome: quoter.hide(outcome).slice(0, 200),
    ...quote({ from, to }),
  }))
  return {
    format: format.id,
    outcome: 'read',
    facts: keptFacts(format, result.seen).map((seen) => fact(format, seen, quote(seen))),
    unchecked: unchecked.map(({ fact: key, why }) => ({ id: id(key), why })),
    ...(events.length > 0 ? { events: quotedEvents } : {}),
    ...(pairs.length > 0 ? { pairs: pairs.map(({ of, expected, found }) => ({ of, expected: quoter.hide(expected), found: quoter.hide(found) })) } : {}),
    ...(terms.length > 0 ? { terms: terms.map(({ name, value, ...span }) => ({ name, value: quoter.hide(value), ...quote(span) })) } : {}),
    ...(logged.length > 0 ? { logged: logged.map(({ requestId, facts, ...span }) => ({ requestId, facts: facts.map(id), ...quote(span) })) } : {}),
  }
}

/** The last place of each fact, or its last `mostPlaces` where the format keeps all; and the last `mostPlaces` facts of older attempts. */
const keptFacts = ({ keeps }: Format, seen: SeenFact[]): SeenFact[] =>
  latest(
    seen,
    ({ fact: key, refuted, older }) => (older ? 'older' : `${refuted ? '!' : ''}${key}`),
    ({ older }) => (older || keeps === 'all' ? mostPlaces : 1),
  )

function fact(format: Format<FormatId>, { fact: key, value, refuted, older }: SeenFact, quoted: Quoted): Fact {
  const id = `${format.id}.${key}`
  const kind = factKind(id) ?? format.facts[key]
  return {
    id: `${refuted ? '!' : ''}${id}` as Proof,
    ...(value !== undefined && kind && kinds[kind].pattern.test(value) ? { value } : {}),
    ...quoted,
    ...(older ? { older } : {}),
  }
}
