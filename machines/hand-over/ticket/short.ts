import type { Case } from './case'
import { markOf } from './full'
import { firstSteps } from './next-steps'
import { type Line, lineOf, type Note } from './note'
import { codeLine, codeOf, fixed, idLines, linkLine, linkSpan, mayBe, why, wordingForTicket } from './says'

/** What a short note may hold besides title, link and code. `name`: how it is called where it was left out. */
type Section = { name: string; lines: readonly Line[]; heading?: string }

/**
 * The most that fits, the most important first: whole pieces are left out, and named. Where the link leaves no room for that either, the title, the link and the
 * code remain; then the link and the code; then the link. Undefined where that is too long, too.
 */
export function shortNoteOf(ticketCase: Case): (fits: (note: Note) => boolean) => Note | undefined {
  const sections = sectionsOf(ticketCase)
  const mark = markOf(ticketCase)
  const title = lineOf(wordingForTicket(ticketCase).title(ticketCase.resolution.step))
  const code = codeOf(ticketCase)
  const tail = [linkLine(ticketCase), ...codeLine(ticketCase)]
  const link: Note = { ...mark, lead: [], parts: [], tail: [[linkSpan(ticketCase)]] }
  const both: Note = { ...link, tail: [...link.tail, ...(code === undefined ? [] : [lineOf(`Code: ${code}`)])] }

  const noteOf = (kept: readonly Section[]): Note => {
    const left = [...new Set(sections.filter((section) => !kept.includes(section)).map(({ name }) => name))]
    const under = (heading: string | undefined) => kept.filter((section) => section.heading === heading).flatMap(({ lines }) => lines)
    return {
      ...mark,
      title,
      lead: under(undefined),
      parts: [next, ids].map((heading) => ({ heading, items: under(heading) })).filter(({ items }) => items.length > 0),
      tail: [...(left.length > 0 ? [lineOf(`Not shown here, see the link: ${left.join(', ')}`)] : []), ...tail],
    }
  }

  return (fits) => {
    const kept: Section[] = []
    for (const section of sections) if (fits(noteOf([...kept, section]))) kept.push(section)
    return [noteOf(kept), { ...both, title }, both, link].find(fits)
  }
}

const [next, ids] = ['Next step', 'Request and error ids']

/** The most important first. */
function sectionsOf(ticketCase: Case): Section[] {
  const [done, found] = [fixed(ticketCase), idLines(ticketCase)]
  const { titles } = mayBe(ticketCase)
  const { earlier = [] } = ticketCase
  const isNamed = ticketCase.tree.words[ticketCase.resolution.step]!.kind === 'cause'
  const [first, ...others] = firstSteps(ticketCase).map(({ name, line }): Section => ({ name, lines: [line], heading: next }))
  return [
    { name: 'why', lines: [lineOf(why(ticketCase))] },
    ...(titles.length > 0 ? [{ name: 'what it may be', lines: [lineOf(`${isNamed ? 'It may also be' : 'It may be'}: ${titles.join('; ')}`)] }] : []),
    ...(done === undefined ? [] : [{ name: 'whether it is fixed', lines: [lineOf(done)] }]),
    ...(earlier.length > 0
      ? [{ name: 'earlier failures', lines: [lineOf(`There was an earlier failure: ${earlier.map(({ title }) => title).join('; ')}`)] }]
      : []),
    ...(first ? [first] : []),
    ...(found.length > 0 ? [{ name: 'request ids', lines: found, heading: ids }] : []),
    ...others,
  ]
}
