import type { Case, Written } from './case'
import { type Dialect, htmlFor, type Marks, marks } from './dialects'
import { fullNote } from './full'
import type { Note } from './note'
import { linkSpan } from './says'
import { shortNoteOf } from './short'
import { write } from './write'

export type Size = 'short' | 'full'
/** In characters, with the link: what fields for a summary and messages in a chat hold. */
export const shortest = 1000

/** The case as a text for a ticket, in the form that a place takes, and as HTML. Only our own words and the values that the link carries, never a quote. */
export function ticketsOf(ticketCase: Case): (dialect: Dialect, size: Size) => Written {
  let full: Note | undefined
  const short = shortTextOf(ticketCase)
  return (dialect, size) => {
    const [text, html] = [marks[dialect], htmlFor(dialect)]
    if (size === 'short') return short(text, html, shortest)
    full ??= fullNote(ticketCase)
    return both(full, text, html)
  }
}

/** `limit`: in characters of the text. Markup that leaves no room for the link gives way to plain text. */
export function shortTextOf(ticketCase: Case): (text: Marks, html: Marks, limit: number) => Written {
  const shortNote = shortNoteOf(ticketCase)
  return (text, html, limit) => {
    const within = (to: Marks) => shortNote((note) => write(note, to).length <= limit)
    const note = within(text)
    if (note !== undefined) return both(note, text, html)
    return both(within(marks.plain) ?? { lead: [], parts: [], tail: [[linkSpan(ticketCase)]] }, marks.plain, html)
  }
}

const both = (note: Note, text: Marks, html: Marks): Written => ({ text: write(note, text), html: write(note, html) })
