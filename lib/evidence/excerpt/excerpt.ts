import type { Index, Keyed } from '../messages/match'
import { lineCounter } from '../text/lines'
import type { LeftOut } from '../text/types'
import { onLine } from '../text/where'
import type { Where } from '../types'
import { choose } from './choose'
import { shapesOf } from './shapes'
import { vocabularyOf } from './vocabulary'

/** A text of so many characters is read whole. Of a longer one, parsers get the lines worth reading, at most about as many. */
export const wholeSize = 1_000_000
/** A longer line is none: it is left out and named. */
const longestLine = 4_000_000

/** What parsers read of a text, and where an offset of that stands in the text. `leftOut`: lines that are too long to be read. */
export type Excerpt = { text: string; whereIs: (offset: number) => Where; leftOut: LeftOut[] }

/** The whole of a text, or of a long one the stretches around the lines worth reading, a blank line between them. */
export function excerptOf(paste: string, messages: Index<Keyed>): Excerpt {
  if (paste.length <= wholeSize) return { text: paste, whereIs: onLine(paste), leftOut: [] }
  const shapes = shapesOf(paste, vocabularyOf(messages), longestLine)
  const { stretches, noRoom } = choose(paste, shapes.all)
  const starts: number[] = []
  let text = ''
  for (const { from, to } of stretches) {
    if (text !== '') text += '\n'
    starts.push(text.length)
    text += paste.slice(from, to)
  }
  const lineOf = lineCounter(text)
  const whereIs = (offset: number) => {
    const at = starts.findLastIndex((start) => start <= offset)
    return { line: stretches[at] === undefined ? 1 : stretches[at].number + lineOf(offset) - lineOf(starts[at]!) }
  }
  const leftOut = [...shapes.tooLong, ...noRoom].map(({ from, to, number }) => ({ line: number, length: to - from }))
  return { text, whereIs, leftOut: leftOut.sort((a, b) => a.line - b.line) }
}
