import type { Line, Note } from './note'

/**
 * How one dialect writes each kind of thing. `words`: changed so that nothing in them is taken for markup. What makes lines and blocks gets what these made, and
 * sees to the signs that count only where a line begins. `whole`: the blocks as one text.
 */
export type Writer = {
  words: (text: string) => string
  code: (text: string) => string
  href: (address: string, label?: string) => string
  title: (line: string) => string
  paragraph: (line: string) => string
  part: (heading: string, items: readonly string[]) => string
  whole: (blocks: readonly string[]) => string
}

export function write({ mark, title, lead, parts, tail }: Note, writer: Writer): string {
  const line = (spans: Line) =>
    spans.map((span) => ('words' in span ? writer.words(span.words) : 'code' in span ? writer.code(span.code) : writer.href(span.href, span.label))).join('')
  const paragraphs = (lines: readonly Line[]) => lines.map((spans) => writer.paragraph(line(spans)))
  return writer.whole([
    ...(mark === undefined ? [] : paragraphs([[{ words: mark }]])),
    ...(title === undefined ? [] : [writer.title(line(title))]),
    ...paragraphs(lead),
    ...parts.map(({ heading, items }) => writer.part(writer.words(heading), items.map(line))),
    ...paragraphs(tail),
  ])
}
