import type { Run } from './types'

const cell = /("(?:[^"]|"")*"|[^,"\r\n][^,\r\n]*|)(,|\r?\n|$)/y

/** A row of a table of comma-separated values, with where the next one begins; undefined where it is none. */
function rowAt(text: string, from: number): { cells: string[]; end: string; next: number } | undefined {
  const cells: string[] = []
  for (let at = from; ; ) {
    cell.lastIndex = at
    const found = cell.exec(text)
    if (found === null) return undefined
    cells.push(found[1]!)
    at = cell.lastIndex
    if (found[2] !== ',') return { cells, end: found[2]!, next: at }
  }
}

const plain = (raw: string) => (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)

/** Whether a text is a table whose first row names its columns. */
export function isCsv(text: string): boolean {
  const head = rowAt(text, 0)
  if (head === undefined || head.cells.length < 3 || !head.cells.every((one) => /^[\w .()/-]{1,80}$/.test(plain(one)))) return false
  const first = rowAt(text, head.next)
  return first !== undefined && first.cells.length === head.cells.length
}

/** Each cell is cleaned by the name of its column; marks stay as they are. */
export function cleanCsv(run: Run, text: string): string {
  const head = rowAt(text, 0)!
  const columns = head.cells.map(plain)
  let result = text.slice(0, head.next)
  for (let [at, number] = [head.next, 2]; at < text.length; number++) {
    const row = rowAt(text, at)
    if (row === undefined) {
      // A broken row ends the table: what follows is text.
      const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1
      result += run.words(text.slice(at, end), `row ${number}`)
      at = end
      continue
    }
    link(run, columns, row.cells)
    result += row.cells
      .map((raw, i) => {
        const [value, column] = [plain(raw), columns[i] ?? '']
        if (value === '') return raw
        const where = `row ${number}, column ${column}`
        const after = isThing(columns, row.cells, column) ? run.words(value, where) : run.value(value, column.slice(column.lastIndexOf('.') + 1), where)
        return after === value ? raw : raw.startsWith('"') || /[",\r\n]/.test(after) ? `"${after.replaceAll('"', '""')}"` : after
      })
      .join(',')
    result += row.end
    if (row.next === at) break
    at = row.next
  }
  return result
}

/** A target that is no person has a name that is kept. */
function isThing(columns: string[], cells: string[], column: string): boolean {
  const [, before, field = ''] = /^(.*)\.([^.]+)$/.exec(column) ?? []
  if (before === undefined || !/^(?:display_?name|alternate_?id)$/i.test(field)) return false
  const type = plain(cells[columns.indexOf(`${before}.type`)] ?? '')
  return type !== '' && !/^(?:user|appuser)$/i.test(type)
}

function link(run: Run, columns: string[], cells: string[]) {
  for (const [i, column] of columns.entries()) {
    const before = /^(.*)\.alternate_?id$/i.exec(column)?.[1]
    if (before === undefined || isThing(columns, cells, column)) continue
    const of = (field: RegExp) => plain(cells[columns.findIndex((one) => one.startsWith(`${before}.`) && field.test(one))] ?? '')
    run.person([plain(cells[i] ?? ''), of(/\.display_?name$/i), of(/\.id$/i)].filter((one) => one !== '' && !one.startsWith('0oa')))
  }
}
