import type { CauseOf } from './causes'
import type { MessageRow } from './message'

/**
 * The rows of a table in its compact form: a line `= settles okta api-error/rateLimited …` heads the templates that follow, one on a line. `settles` or `points`,
 * the kind, the causes. Throws with the line where it cannot be read.
 */
export function rowsOf(table: string): MessageRow[] {
  const rows: MessageRow[] = []
  let head: Omit<MessageRow, 'template'> | undefined
  for (const [i, line] of table.trim().split('\n').entries()) {
    if (line.startsWith('= ')) head = headOf(line, i + 1)
    else if (head === undefined) throw new Error(`Messages, line ${i + 1}: no head stands above “${line}”.`)
    else rows.push({ ...head, template: line })
  }
  return rows
}

function headOf(line: string, number: number): Omit<MessageRow, 'template'> {
  const [, strength, kind, ...causes] = line.split(' ')
  if ((strength !== 'settles' && strength !== 'points') || (kind !== 'okta' && kind !== 'library' && kind !== 'network') || causes.length === 0)
    throw new Error(`Messages, line ${number}: “${line}” is not “= settles|points okta|library|network causes…”.`)
  return { settles: strength === 'settles', kind, causes: causes as CauseOf[] }
}
