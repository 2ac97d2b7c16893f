import { at, type Found } from './found'
import { namedBy } from './names'
import { isLikely, isNone, isShortNumber } from './values'

/** A line that is longer names no columns. */
const widest = 2000
const name = /^"?[A-Za-z][\w .-]*"?$/
const cell = /(?:"((?:[^"\r\n]|"")*)"|([^",\r\n]*))(,|(?=[\r\n]|$))/y

/** The cells under the name of a secret, in a table of comma-separated values. */
export function columns(text: string): Found[] {
  const found: Found[] = []
  for (let end = text.indexOf('\n'), start = 0; end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    if (end - start > widest) continue
    const titles = text.slice(start, end).trim().split(',')
    // Something else may stand before the first name.
    if (titles.length < 2 || !titles.slice(1).every((title) => name.test(title))) continue
    const names = titles.map((title) => namedBy(title.replaceAll('"', '').trim()))
    if (!names.some((named) => named)) continue
    let to = end + 1
    for (let row = 0; row < 10_000; row++) {
      const cells = cellsOf(text, to)
      if (cells.length !== names.length) break
      for (const [column, { from, value }] of cells.entries()) {
        const named = names[column]
        if (named && (isShortNumber(named, value) || (!isNone(value, false) && (named.isSure || isLikely(value)))))
          found.push(at(named.kind, text, from, from + value.length))
      }
      const last = cells.at(-1)!
      to = last.end
      if (text[to] === '\r') to++
      if (text[to] !== '\n') break
      to++
    }
  }
  return found
}

function cellsOf(text: string, start: number) {
  const cells: { from: number; value: string; end: number }[] = []
  cell.lastIndex = start
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', comma] = match
    cells.push({ from: match.index + (quoted === undefined ? 0 : 1), value: quoted ?? plain, end: cell.lastIndex })
    if (comma === '' || cells.length > 61) break
  }
  return cells
}
