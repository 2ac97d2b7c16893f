import { eventsFromRows } from './display-messages'
import type { LogEvent } from './event'
import { eventsFromCsv } from './from-csv'
import { eventsFromJson } from './from-json'
import { eventsFromLines } from './from-lines'

/** Copies of what a person sees are short: longer texts are exports. */
const copied = 2_000_000

/**
 * The events of a text in whatever notation, in the order of time where every one bears one. `cut`: where an event begins that never ends.
 * `isLoose`: put together of names and values, since no event is whole.
 */
export function eventsIn(text: string): { events: LogEvent[]; cut?: number; isLoose: boolean } {
  const csv = eventsFromCsv(text)
  const json = csv === undefined || csv.events.length === 0 || holdsKey.test(text) ? eventsFromJson(text) : { events: [] }
  const cut = json.cut ?? csv?.cut
  let events = csv === undefined ? json.events : [...csv.events, ...json.events]
  const isLoose = events.length === 0
  if (isLoose && text.length < copied) events = eventsFromLines(text)
  if (events.length === 0 && text.length < copied) events = eventsFromRows(text)
  return { events: inOrder(events), isLoose, ...(cut === undefined ? {} : { cut }) }
}

/** JSON beside a table; within its fields the marks are doubled. */
const holdsKey = /"event_?[tT]ype(?:_s)?"\s{0,9}:/

/** A page of the API and the console's list run the other way round. */
const inOrder = (events: LogEvent[]) => (events.every(({ time }) => time !== undefined) ? events.sort((a, b) => a.time! - b.time!) : events)
