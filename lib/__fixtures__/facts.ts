import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'

/**
 * What is known of Okta, collected outside of this project, to hold the code against. A few rows of each table stand in the repository and are always checked;
 * the whole tables are checked too where `LATCHKEY_FACTS` (default `../shared/facts`) is a folder that holds them.
 */
const few = join(import.meta.dirname, 'facts')
const whole = process.env.LATCHKEY_FACTS || '../shared/facts'

export type Row = Record<string, string>
/** A text as a program prints it, and what it says. */
export type Sample = { id: string; input: string; expect: { status?: number; requestId?: boolean; code?: string; scope?: string } }
type Facts = { rowsOf: (table: string) => Row[]; samples: () => Sample[]; isWhole: boolean }

export const pasteSamples = 'paste-samples.json'

/** Two tests: with the few rows of these files, and with all of them, which is skipped where one is not there. */
export function testFacts(name: string, files: readonly string[], check: (facts: Facts) => unknown) {
  test(`${name}: some rows`, () => check(factsIn(few)))
  const missing = files.filter((file) => !existsSync(join(whole, file)))
  const notChecked = missing.length > 0 ? `, NOT CHECKED without ${missing.join(' and ')}` : ''
  test.skipIf(missing.length > 0)(`${name}: all rows${notChecked}`, () => check(factsIn(whole)))
}

export const factsIn = (folder: string): Facts => ({
  rowsOf(table) {
    const [head, ...rows] = readFileSync(join(folder, table), 'utf8').trim().split(/\r?\n/).map(cells)
    return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])))
  },
  samples: () => (JSON.parse(readFileSync(join(folder, pasteSamples), 'utf8')) as { samples: Sample[] }).samples,
  isWhole: folder === whole,
})

const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** Those of some expectations by sample that can be met: the samples in the repository are few. */
export const expectedOf = <T>(expected: Record<string, T>, samples: readonly Sample[]): Record<string, T> =>
  Object.fromEntries(Object.entries(expected).filter(([id]) => samples.some((sample) => sample.id === id)))
