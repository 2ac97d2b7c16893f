import { eventsFromRows } from './display-messages'
import type { LogEvent } from './event'
import { eventsFromCsv } from './from-csv'
import { eventsFromJson } from './from-json'
import { eventsFromLines } from './from-lines'
import { eventsFromTables } from './from-tables'

/** People copy short texts; longer ones are exports, which the slow readers below must not get. */
const copied = 2_000_000

/**
 * The events of a text in any notation, sorted by time where every one has one. `cut`: where an event begins that never ends. `isLoose`: no event is complete,
 * so they were put together from names and values.
 */
export function eventsIn(text: string): { events: LogEvent[]; cut?: number; isLoose: boolean } {
  const csv = eventsFromCsv(text)
  const json = csv === undefined || csv.events.length === 0 || holdsKey.test(text) ? eventsFromJson(text) : { events: [] }
  const cut = json.cut ?? csv?.cut
  let events = csv === undefined ? json.events : [...csv.events, ...json.events]
  const isLoose = events.length === 0
  if (isLoose && text.length < copied) events = eventsFromLines(text)
  if (events.length === 0 && text.length < copied) events = eventsFromRows(text)
  if (events.length === 0 && text.length < copied) events = eventsFromTables(text)
  return { events: inOrder(events), isLoose, ...(cut === undefined ? {} : { cut }) }
}

/** JSON beside a table; within its fields the marks are doubled. */
const holdsKey = /"event_?[tT]ype(?:_s)?"\s{0,9}:/

/** The API and the console list the newest event first. */
const inOrder = (events: LogEvent[]) => (events.every(({ time }) => time !== undefined) ? events.sort((a, b) => a.time! - b.time!) : events)
