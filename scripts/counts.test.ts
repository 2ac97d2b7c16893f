import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { type Counted, counted, summary } from './counts.mjs'

const one = (outcome: Counted['outcome'], ms = 0, name = outcome as string, why?: string): Counted => ({ name, outcome, ms, ...(why ? { why } : {}) })

test('what several runs wrote is counted together; nothing written counts as nothing', () => {
  const file = join(temporaryFolder(), 'counts')
  expect(summary(counted(file))).toBe('0 passed, 0 failed')
  writeFileSync(file, [one('passed'), one('passed'), one('failed')].map((test) => `${JSON.stringify(test)}\n`).join(''))
  expect(summary(counted(file)).split('\n').at(-1)).toBe('2 passed, 1 failed')
})

test('skipped and flaky tests are counted and named', () => {
  const lines = summary([one('passed'), one('skipped', 0, 'a.test.ts › needs a table', 'no table here'), one('flaky', 0, 'b.spec.ts › late')]).split('\n')
  expect(lines.at(-1)).toBe('2 passed, 0 failed, 1 skipped, 1 flaky')
  expect(lines).toContain('  a.test.ts › needs a table: no table here')
  expect(lines).toContain('  b.spec.ts › late')
})

test('of the slowest, ten are named, the slowest first', () => {
  const lines = summary(Array.from({ length: 12 }, (_, i) => one('passed', i * 1000, `test ${i}`))).split('\n')
  expect(lines.filter((line) => /^ +\d+\.0 s {2}test \d+$/.test(line))).toHaveLength(10)
  expect(lines[1]).toContain('11.0 s  test 11')
})
