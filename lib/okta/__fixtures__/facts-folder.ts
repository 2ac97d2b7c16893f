import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rows of a file of facts, by its columns. For tests alone: the folder lies beside the project, or not at all, and then there are no rows. */
export function rowsOf(name: string): Record<string, string>[] {
  const file = join(process.env.LATCHKEY_FACTS ?? '../shared/facts', name)
  if (!existsSync(file)) return []
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/).map(cells)
  return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])))
}

const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
