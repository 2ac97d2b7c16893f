import type { Reading } from '../text/types'
import type { Quoted } from '../types'
import { masked, type Secret } from './secrets'

/** Words that the reader hides by hand, as secrets: what leaves is searched for them in every letter case. */
export const chosenSecret = (words: string): Secret => ({ kind: 'chosen', value: words, from: 0, to: 0 })

/** Whether a text holds one of the words, in whatever letter case. */
export const holdsAny = (text: string, words: readonly string[]) => words.some((one) => text.toLowerCase().includes(one.toLowerCase()))

/** A text with each of the words hidden, in whatever letter case; the longest first, because a shorter one may stand in it. */
export function hider(words: readonly string[]): (text: string) => string {
  if (words.length === 0) return (text) => text
  const literal = [...words].sort((a, b) => b.length - a.length).map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(literal.join('|'), 'giu')
  return (text) => text.replace(pattern, (found) => masked(chosenSecret(found)))
}

/** A reading with the words hidden in all its texts. A value that holds one is left out: the sentences say it without. */
export function hideIn(reading: Reading, words: readonly string[]): Reading {
  const hide = hider(words)
  if (reading.outcome === 'unreadable') return { ...reading, why: hide(reading.why) }
  const quoted = <One extends Quoted>(one: One): One => ({ ...one, quote: hide(one.quote), ...(one.line === null ? { place: hide(one.place) } : {}) })
  const { facts, unchecked, events, pairs, terms, logged } = reading
  return {
    ...reading,
    facts: facts.map((fact) => {
      const { value, ...rest } = quoted(fact)
      return value === undefined || holdsAny(value, words) ? rest : { ...rest, value }
    }),
    unchecked: unchecked.map((one) => ({ ...one, why: hide(one.why) })),
    ...(events ? { events: events.map((event) => ({ ...quoted(event), name: hide(event.name), outcome: hide(event.outcome) })) } : {}),
    ...(pairs ? { pairs: pairs.map((pair) => ({ ...pair, expected: hide(pair.expected), found: hide(pair.found) })) } : {}),
    ...(terms ? { terms: terms.map((term) => ({ ...quoted(term), value: hide(term.value) })) } : {}),
    ...(logged ? { logged: logged.map(quoted) } : {}),
  }
}
