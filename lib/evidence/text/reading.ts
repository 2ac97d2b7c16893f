import { type FactId, type FormatId, factKind, type Proof } from '../parsers/all'
import { type Format, kinds, type Moment, type Read, type SeenFact } from '../types'
import { latest, mostPlaces } from './latest'
import type { Event, Fact, WasRead } from './parse'
import type { Quoter } from './quoter'
import type { Text } from './text'

/** What a format read, with the words of the paste and their places in place of offsets into the view that it read. */
export function toReading(format: Format<FormatId>, read: Read, view: Text, quoter: Quoter): WasRead {
  const { moments = [], pairs = [], terms = [], logged = [], unchecked = [] } = read
  const quote = ({ from, to }: { from: number; to: number }) => quoter.quote(view.start(from), view.end(to))
  const id = (key: string) => `${format.id}.${key}` as FactId
  const events = moments.map(
    ({ from, to, name, outcome, ...moment }: Moment): Event => ({
      ...moment,
      name: quoter.hide(name).slice(0, 200),
      outcome: quoter.hide(outcome).slice(0, 200),
      ...quote({ from, to }),
    }),
  )
  return {
    format: format.id,
    outcome: 'read',
    facts: keptFacts(format, read.seen).map((seen) => fact(format, seen, quote(seen))),
    unchecked: unchecked.map(({ fact: key, why }) => ({ id: id(key), why })),
    ...(events.length > 0 ? { events } : {}),
    ...(pairs.length > 0 ? { pairs: pairs.map(({ of, expected, found }) => ({ of, expected: quoter.hide(expected), found: quoter.hide(found) })) } : {}),
    ...(terms.length > 0 ? { terms: terms.map(({ name, value, ...place }) => ({ name, value: quoter.hide(value), ...quote(place) })) } : {}),
    ...(logged.length > 0 ? { logged: logged.map(({ requestId, facts, ...place }) => ({ requestId, facts: facts.map(id), ...quote(place) })) } : {}),
  }
}

/** Each fact once, as it was seen last, unless every place of it is told; and the latest older attempts. */
const keptFacts = ({ keeps }: Format, seen: SeenFact[]): SeenFact[] =>
  latest(
    seen,
    ({ fact: key, refuted, older }) => (older ? 'older' : `${refuted ? '!' : ''}${key}`),
    ({ older }) => (older || keeps === 'all' ? mostPlaces : 1),
  )

function fact(format: Format<FormatId>, { fact: key, value, refuted, older }: SeenFact, quoted: ReturnType<Quoter['quote']>): Fact {
  const id = `${format.id}.${key}`
  const kind = factKind(id) ?? format.facts[key]
  return {
    id: `${refuted ? '!' : ''}${id}` as Proof,
    ...(value !== undefined && kind && kinds[kind].pattern.test(value) ? { value } : {}),
    ...quoted,
    ...(older ? { older } : {}),
  }
}
