/** For JSON that may be cut off, broken or within other text: looks at quotation marks and braces only, in one pass, without recursion. */

/** Offset of the quotation mark that ends the string opened at `open`; of the end of its line or of the text, where it is not closed. */
export function stringEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === backslash) i++
    else if (code === quote || code === newline) return i
  }
  return text.length
}

/** A complete object that has one of the keys itself, while no object within it has; `key`: the offset of that key. */
export type Keyed = { from: number; to: number; key: number }

/** The innermost complete objects with a key, or with one of several. `cut`: where such an object begins that is never closed. */
export function objectsWith(text: string, key: string | readonly string[]): { found: Keyed[]; cut?: number } {
  const found: Keyed[] = []
  let open: { from: number; key: number; holds: boolean }[] = []
  const names = [key].flat().map((one) => `"${one}"`)
  const first = new Set(names.map((name) => name.charCodeAt(1)))
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === brace) {
      // Deeper than any event: noise, which would only fill the memory.
      if (open.length > 5000) open = []
      open.push({ from: i, key: -1, holds: false })
    } else if (code === closingBrace) {
      const closed = open.pop()
      if (closed === undefined) continue
      const outer = open.at(-1)
      if (outer && (closed.holds || closed.key >= 0)) outer.holds = true
      if (closed.key >= 0 && !closed.holds) found.push({ from: closed.from, to: i + 1, key: closed.key })
    } else if (code === quote) {
      const end = stringEnd(text, i)
      const inner = open.at(-1)
      if (inner && inner.key < 0 && first.has(text.charCodeAt(i + 1)) && names.some((name) => text.startsWith(name, i))) inner.key = i
      i = end
    }
  }
  const cut = open.findLast((one) => one.key >= 0 && !one.holds)
  return cut === undefined ? { found } : { found, cut: cut.from }
}

const [backslash, quote, newline, brace, closingBrace] = [92, 34, 10, 123, 125]
