import type { Span } from '@/lib/evidence/types'

/** A row of separated values: `field(i)` is the value of a column and where its words stand, undefined where the row is shorter. */
export type Row = Span & { field: (column: number) => (Span & { value: string }) | undefined }

/**
 * Reads separated values as RFC 4180 has them: doubled quotation marks, separators and line breaks within quoted fields; `;` and tab as spreadsheets write them.
 * One row at a time, its fields only as they are asked for, and only until the next row. Returns where a quoted field begins that never ends.
 */
export function* rows(text: string, start: number, separator: string): Generator<Row, number | undefined> {
  const mark = separator.charCodeAt(0)
  let ends: number[] = []
  let [from, i] = [start, start]
  const field = (column: number) => {
    const end = ends[column]
    return end === undefined ? undefined : fieldOf(text, column === 0 ? from : ends[column - 1]! + 1, end)
  }
  while (i <= text.length) {
    const end = fieldEnd(text, i, mark)
    if (end < 0) return i
    ends.push(end)
    i = end + 1
    if (text.charCodeAt(end) === mark) continue
    if (ends.length > 1 || end > from) yield { from, to: end, field }
    if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(i) === newline) i++
    ;[from, ends] = [i, []]
  }
  return undefined
}

/** Where the field at an offset ends; -1 where its quotation marks never close. */
function fieldEnd(text: string, from: number, mark: number): number {
  let i = from
  if (text.charCodeAt(i) === quote) {
    i = text.indexOf('"', i + 1)
    while (i >= 0 && text.charCodeAt(i + 1) === quote) i = text.indexOf('"', i + 2)
    if (i < 0) return -1
  }
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code === mark || code === newline || code === carriageReturn) return i
    i++
  }
  return text.length
}

function fieldOf(text: string, from: number, to: number) {
  if (text.charCodeAt(from) !== quote) return { from, to, value: text.slice(from, to).trim() }
  const end = text.lastIndexOf('"', to - 1)
  return { from: from + 1, to: end, value: text.slice(from + 1, end).replaceAll('""', '"') }
}

const [quote, newline, carriageReturn] = [34, 10, 13]
