import { type CauseOf, causesOfMessages, treeOf } from './causes'
import { type MessageRow, withMessageKeys } from './message'
import { writtenRow } from './rows'

/** What an import changes, as lines to print. */
export type Imported = { rows: MessageRow[]; added: string[]; changed: string[]; refused: string[] }

/**
 * Adds the rows of a TSV file to those of the table: `kind`, `settles` or `points`, causes as `tree.cause` with commas between, template with `{}` for what varies.
 * A row whose template is known takes its place. A row that cannot be is refused with its line and the reason.
 */
export function importRows(known: readonly MessageRow[], tsv: string): Imported {
  const rows = new Map(known.map((row) => [keyOf(row.template), row]))
  const [added, changed, refused]: string[][] = [[], [], []]
  for (const [i, line] of tsv.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = rowOf(line)
    if (typeof row === 'string') {
      refused!.push(`line ${i + 1}: ${row}`)
      continue
    }
    const before = rows.get(keyOf(row.template))
    if (before === undefined) added!.push(row.template)
    else if (headOf(before) !== headOf(row)) changed!.push(`${row.template}: ${headOf(before)} → ${headOf(row)}`)
    rows.set(keyOf(row.template), row)
  }
  return { rows: [...rows.values()], added: added!, changed: changed!, refused: refused! }
}

function rowOf(line: string): MessageRow | string {
  const [kind, strength, ids = '', text = ''] = line.split('\t')
  if (kind !== 'okta' && kind !== 'library' && kind !== 'network') return `“${kind}” is not okta, library or network`
  if (strength !== 'settles' && strength !== 'points') return `“${strength}” is not settles or points`
  const causes = ids.split(',').map((id) => id.trim().replace('.', '/') as CauseOf)
  const unknown = causes.find((cause) => !causesOfMessages.includes(cause))
  if (unknown !== undefined) return `there is no cause “${unknown}”`
  const trees = causes.map(treeOf)
  if (strength === 'settles' && new Set(trees).size < trees.length) return 'a row that settles names one cause in each tree'
  const template = text.replace(/[`\\]/g, ' ').replace(/\$\{/g, '{').replace(/\s+/g, ' ').trim()
  if (template === '') return 'there is no message'
  return { kind, settles: strength === 'settles', causes: causes.toSorted(), template }
}

/** A table in its compact form, see rows.ts, with a key in each row that can have one. `others`: rows that are looked up beside them. */
export function written(rows: readonly MessageRow[], others: readonly MessageRow[] = []): string {
  const keys = new Map(withMessageKeys([...others, ...rows]).map(({ template, key }) => [template, key]))
  const groups = new Map<string, string[]>()
  for (const row of rows.toSorted((a, b) => (a.template < b.template ? -1 : 1))) {
    const key = keys.get(row.template)
    const line = writtenRow({ template: row.template, ...(key === undefined ? {} : { key }) })
    groups.set(headOf(row), [...(groups.get(headOf(row)) ?? []), line])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, templates]) => `${head}\n${templates.join('\n')}\n`)
    .join('')
}

const keyOf = (template: string) => template.toLowerCase()
const headOf = ({ settles, kind, causes }: MessageRow) => `= ${settles ? 'settles' : 'points'} ${kind} ${causes.join(' ')}`
