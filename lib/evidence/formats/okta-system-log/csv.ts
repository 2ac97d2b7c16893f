import type { Place } from './event'

/** A field: its value, and where its words stand. */
export type Field = Place & { value: string }
export type Table = { header: string[]; rows: Field[][] /** Where a quoted field begins that never ends. */; cut?: number }

/** Reads separated values as RFC 4180 has them: doubled quotation marks, separators and line breaks within quoted fields; `;` and tab as spreadsheets write them. */
export function table(text: string, start: number, separator: string): Table {
  const rows: Field[][] = []
  let [row, i]: [Field[], number] = [[], start]
  while (i <= text.length) {
    const { field, next, isCut } = fieldAt(text, i, separator)
    if (isCut) return { header: names(rows[0]), rows: rows.slice(1), cut: field.from }
    row.push(field)
    if (text[next] === separator) {
      i = next + 1
      continue
    }
    if (row.length > 1 || field.value !== '') rows.push(row)
    row = []
    i = text.startsWith('\r\n', next) ? next + 2 : next + 1
  }
  return { header: names(rows[0]), rows: rows.slice(1) }
}

const names = (row: Field[] | undefined) => (row ?? []).map(({ value }) => columnName(value))

/** Exports spell the same column `actor.alternate_id`, `actor.alternateId` or `Actor Alternate ID`. */
export const columnName = (header: string) => header.replace(/[\s_."]/g, '').toLowerCase()

function fieldAt(text: string, from: number, separator: string): { field: Field; next: number; isCut: boolean } {
  if (text[from] !== '"') {
    let to = from
    while (to < text.length && text[to] !== separator && text[to] !== '\n' && text[to] !== '\r') to++
    return { field: { from, to, value: text.slice(from, to).trim() }, next: to, isCut: false }
  }
  let to = text.indexOf('"', from + 1)
  while (to >= 0 && text[to + 1] === '"') to = text.indexOf('"', to + 2)
  if (to < 0) return { field: { from, to: text.length, value: '' }, next: text.length, isCut: true }
  let next = to + 1
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next++
  return { field: { from: from + 1, to, value: text.slice(from + 1, to).replaceAll('""', '"') }, next, isCut: false }
}
