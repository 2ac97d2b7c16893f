import type { Line } from './shapes'

/** How many lines around one are read with it, at most so many characters on either side. */
export type Around = { before: number; after: number; reach: number }

/** The lines of a text that are read, as they are chosen. */
export class Room {
  /** How many characters were chosen, to within a block for each stretch. */
  taken = 0
  private readonly stretches: Line[] = []
  private readonly blocks: Uint8Array

  constructor(private readonly text: string) {
    this.blocks = new Uint8Array((text.length >> blockBits) + 1)
  }

  /** Takes a line and those around it, unless so many characters are taken already; says whether it did. */
  take(line: Line, around: Around, limit: number): boolean {
    if (this.taken >= limit) return false
    const stretch = this.widened(line, around)
    this.stretches.push(stretch)
    for (let block = stretch.from >> blockBits; block <= (stretch.to - 1) >> blockBits; block++) {
      if (this.blocks[block] === 0) this.taken += 1 << blockBits
      this.blocks[block] = 1
    }
    return true
  }

  /** What was taken, in the order of the text, as stretches that do not touch. */
  joined(): Line[] {
    const joined: Line[] = []
    for (const stretch of this.stretches.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to)
      else joined.push({ ...stretch })
    }
    return joined
  }

  private widened({ from, to, number }: Line, { before, after, reach }: Around): Line {
    let [start, end, first] = [from, to, number]
    // The body of an object or of a stack is indented, so it is read to its ends.
    for (let lines = 0; start > 0 && (lines < before || (lines < mostIndented && this.isIndented(start))); lines++) {
      const previous = this.lineStart(start, from - reach)
      if (previous === undefined) break
      start = previous
      first--
    }
    for (let lines = 0; end < this.text.length && (lines < after || (lines < mostIndented && this.isIndented(end))); lines++) {
      const next = this.lineEnd(end, to + reach)
      if (next === undefined) break
      end = next
    }
    return { from: start, to: end, number: first }
  }

  private isIndented = (at: number) => /[ \t)}\]<]/.test(this.text[at]!)

  /** Where the line before an offset begins; undefined where that is further than `limit`. */
  private lineStart(at: number, limit: number): number | undefined {
    let start = at - (this.text.charCodeAt(at - 1) === 10 && this.text.charCodeAt(at - 2) === 13 ? 2 : 1)
    while (start > 0 && start >= limit && !isEnd(this.text.charCodeAt(start - 1))) start--
    return start < limit ? undefined : start
  }

  private lineEnd(at: number, limit: number): number | undefined {
    let end = at
    while (end < this.text.length && end < limit && !isEnd(this.text.charCodeAt(end))) end++
    if (end >= limit) return undefined
    return Math.min(this.text.length, end + (this.text.startsWith('\r\n', end) ? 2 : 1))
  }
}

const blockBits = 6
const mostIndented = 300
const isEnd = (code: number) => code === 10 || code === 13
