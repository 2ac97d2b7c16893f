import type { Written } from './case'
import { type Marks, marks } from './dialects'
import type { Line, Note } from './note'

export function write({ mark, title, lead, parts, tail }: Note, to: Marks): string {
  const line = (spans: Line) =>
    spans.map((span) => ('words' in span ? to.words(span.words) : 'code' in span ? to.code(span.code) : to.link(span.href, span.label))).join('')
  const paragraph = (spans: Line) => around(to.paragraph, to.paragraphStart(line(spans)))
  const item = (spans: Line) => around(to.item, to.itemStart(line(spans)))
  return around(
    to.whole,
    [
      ...(mark === undefined ? [] : [paragraph([{ words: mark }])]),
      ...(title === undefined ? [] : [around(to.title, line(title))]),
      ...lead.map(paragraph),
      ...parts.map(({ heading, items }) => around(to.heading, to.words(heading)) + around(to.list, items.map(item).join(to.betweenItems))),
      ...tail.map(paragraph),
    ].join(to.betweenBlocks),
  )
}

/** For a place of which nothing is known. */
export const writePlain = (note: Note): Written => ({ text: write(note, marks.plain), html: write(note, marks.html) })

const around = ([before, after]: Marks['item'], text: string) => `${before}${text}${after}`
