import { at, type Found } from './found'
import { namedBy } from './names'
import { isLikely, isNone, isShortNumber } from './values'

const header = /(?:^|[\r\n ])("?[A-Za-z][\w .-]{0,40}"?(?:,"?[A-Za-z][\w .-]{0,40}"?){1,60})\r?\n/g
const cell = /(?:"((?:[^"\r\n]|""){0,65536})"|([^",\r\n]{0,65536}))(,|(?=[\r\n]|$))/y

/** The cells under the name of a secret, in a table of comma-separated values. */
export function columns(text: string): Found[] {
  const found: Found[] = []
  header.lastIndex = 0
  for (let match = header.exec(text); match !== null; match = header.exec(text)) {
    const names = match[1]!.split(',').map((name) => namedBy(name.replaceAll('"', '').trim()))
    if (!names.some((named) => named)) continue
    let to = header.lastIndex
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
    header.lastIndex = to
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
