import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { classOf, statusOf } from './error-code-class'
import { type ErrorCode, errorCodes, isErrorCode } from './error-codes'

test('a code has a status, also where no cause rests on it', () => {
  expect(['E0000006', 'E0000015', 'E0000022', 'E0000078', 'E0000141', 'E0000171', 'E0000186'].map(statusOf)).toEqual([403, 401, 405, 403, 400, 400, 429])
  expect(['E0000106', 'E0000999', 'E0000000', 'E1000006'].map(statusOf)).toEqual([undefined, undefined, undefined, undefined])
})

test('the status gives the class', () => {
  expect([400, 403, 404, 405, 401, 423, 429, 503].map(classOf)).toEqual(['request', 'state', 'missing', 'missing', 'signIn', 'state', 'limit', 'server'])
})

test('each meaning is one short sentence of its own', () => {
  const all = Object.entries(errorCodes)
  expect(all.filter(([code, { means }]) => !/^E\d{7}$/.test(code) || means.length > 90 || /[.!]$|\{/.test(means))).toEqual([])
})

testFacts('code and status agree with the catalogue', ['okta-error-codes.csv'], ({ rowsOf, isWhole }) => {
  const known = new Map(rowsOf('okta-error-codes.csv').map((row) => [row.code!, { status: Number(row.http_status), summary: row.summary_template! }]))
  expect(known.size).toBeGreaterThan(isWhole ? 200 : 20)
  expect([...known].filter(([code, { status }]) => statusOf(code) !== status)).toEqual([])
  const copied = [...known].filter(([code, { summary }]) => isErrorCode(code) && summary.startsWith(errorCodes[code as ErrorCode].means))
  expect(copied).toEqual([])
  if (!isWhole) return
  expect(Object.keys(errorCodes).filter((code) => !known.has(code))).toEqual([])
  // Nothing beyond the catalogue has a status, so a code that was made up is told apart.
  const numbers = Array.from({ length: 400 }, (_, i) => `E${String(i).padStart(7, '0')}`)
  expect(numbers.filter((code) => statusOf(code) !== undefined && !known.has(code))).toEqual([])
})
