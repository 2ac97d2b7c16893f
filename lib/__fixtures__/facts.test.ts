import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { factsIn, type Row, testFacts } from './facts'

const here = join(import.meta.dirname, 'facts')

for (const table of readdirSync(here).filter((name) => name.endsWith('.csv')))
  testFacts(`the rows of ${table} in the repository are rows of the table`, [table], ({ rowsOf }) => {
    const few = factsIn(here).rowsOf(table)
    expect(few.length).toBeGreaterThan(5)
    const columns = Object.keys(few[0]!)
    const key = (row: Row) => JSON.stringify(columns.map((column) => row[column]))
    const all = new Set(rowsOf(table).map(key))
    expect(few.map(key).filter((row) => !all.has(row))).toEqual([])
  })
