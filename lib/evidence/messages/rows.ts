import type { CauseOf } from './causes'
import type { MessageRow } from './message'

/**
 * The rows of a table of messages in its compact form: a line `= settles okta api-error/rateLimited …` heads the templates that follow, one on a line, each with
 * `¦` before its key. `settles` or `points`, the kind, the causes. Throws with the line where it cannot be read.
 */
export const rowsOf = (table: string): MessageRow[] =>
  underHeads(table, headOf).map((row) => {
    const key = row.template.indexOf(keyMark)
    return key < 0 ? row : { ...row, template: row.template.slice(0, key) + row.template.slice(key + 1), key }
  })

/** A template as it stands in a table. */
export const writtenRow = ({ template, key }: { template: string; key?: number }) =>
  key === undefined ? template : template.slice(0, key) + keyMark + template.slice(key)

const keyMark = '¦'

/** The templates of a table with what the line above them, after `= `, says of each. Throws where a head cannot be read or is missing. */
export function underHeads<Head>(table: string, read: (head: string, number: number) => Head): (Head & { template: string })[] {
  const rows: (Head & { template: string })[] = []
  let head: Head | undefined
  for (const [i, line] of table.trim().split('\n').entries()) {
    if (line.startsWith('= ')) head = read(line.slice(2), i + 1)
    else if (head === undefined) throw new Error(`Messages, line ${i + 1}: no head stands above “${line}”.`)
    else rows.push({ ...head, template: line })
  }
  return rows
}

function headOf(head: string, number: number): Omit<MessageRow, 'template'> {
  const [strength, kind, ...causes] = head.split(' ')
  if ((strength !== 'settles' && strength !== 'points') || (kind !== 'okta' && kind !== 'library' && kind !== 'network') || causes.length === 0)
    throw new Error(`Messages, line ${number}: “${head}” is not “settles|points okta|library|network causes…”.`)
  return { settles: strength === 'settles', kind, causes: causes as CauseOf[] }
}
