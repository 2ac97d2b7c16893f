/**
 * Text whose offsets map back to the paste. Offsets count UTF-16 units. `start`: the offset in the paste where the character at an offset begins; `end`: the
 * one where the character before an offset ends.
 */
export type Text = { text: string; start: (offset: number) => number; end: (offset: number) => number }

export const pasted = (paste: string): Text => ({ text: paste, start: (offset) => offset, end: (offset) => offset })

/** The same text with other characters of the same lengths, so that offsets stay valid. */
export const folded = (source: Text, text: string): Text => (text === source.text ? source : { ...source, text })

/** Most replacements of one edit (20 MB of offsets). No log needs as many; the rest of the text stays unchanged. */
const most = 2 ** 21

/**
 * Replaces like `String.replace` with a global pattern, and maps offsets back. Returns the source itself where nothing changes. Neither a match nor its
 * replacement may be longer than 255: their lengths are kept in a byte.
 */
export function edit(source: Text, pattern: RegExp, put: (match: RegExpExecArray) => string): Text {
  const cuts = new Cuts()
  const chunks: string[] = []
  let [text, length, last] = ['', 0, 0]
  for (const match of source.text.matchAll(pattern)) {
    const [found, instead] = [match[0], put(match)]
    if (found === instead) continue
    chunks.push(source.text.slice(last, match.index), instead)
    length += match.index - last
    cuts.add(length, match.index, instead.length, found.length)
    length += instead.length
    last = match.index + found.length
    if (chunks.length > 8192) text += chunks.splice(0).join('')
    if (cuts.size === most) break
  }
  if (cuts.size === 0) return source
  text += chunks.join('') + source.text.slice(last)
  return { text, start: (offset) => source.start(cuts.start(offset)), end: (offset) => source.end(cuts.end(offset)) }
}

/** The replacements of one edit, in order: `at` and `from` are the offsets after and before the edit, `put` and `found` the lengths. */
class Cuts {
  size = 0
  private at = new Uint32Array(64)
  private from = new Uint32Array(64)
  private put = new Uint8Array(64)
  private found = new Uint8Array(64)

  add(at: number, from: number, put: number, found: number) {
    if (this.size === this.at.length) this.grow()
    this.at[this.size] = at
    this.from[this.size] = from
    this.put[this.size] = put
    this.found[this.size++] = found
  }

  start(offset: number): number {
    const i = this.before(offset)
    if (i < 0) return offset
    const into = offset - this.at[i]!
    return into < this.put[i]! ? this.from[i]! : this.from[i]! + this.found[i]! + into - this.put[i]!
  }

  end(offset: number): number {
    const i = offset === 0 ? -1 : this.before(offset - 1)
    if (i < 0) return offset
    const into = offset - this.at[i]!
    return this.from[i]! + this.found[i]! + Math.max(0, into - this.put[i]!)
  }

  /** The last replacement that stands at an offset or before it. */
  private before(offset: number): number {
    let [low, high] = [0, this.size]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.at[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  private grow() {
    const wider = <T extends Uint32Array | Uint8Array>(into: T, old: T): T => {
      into.set(old)
      return into
    }
    this.at = wider(new Uint32Array(this.size * 2), this.at)
    this.from = wider(new Uint32Array(this.size * 2), this.from)
    this.put = wider(new Uint8Array(this.size * 2), this.put)
    this.found = wider(new Uint8Array(this.size * 2), this.found)
  }
}
