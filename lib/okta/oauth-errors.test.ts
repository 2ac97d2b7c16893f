import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { internalCodes, isOauthErrorName, oauthErrorNames, statusesOf } from './oauth-errors'

test('an error has its statuses, the most frequent first, and its internal codes', () => {
  expect(statusesOf('invalid_client')).toEqual([401])
  expect(statusesOf('access_denied')).toEqual([403, 400, 401])
  expect(statusesOf('account_selection_required')).toEqual([])
  expect(internalCodes('access_denied')).toEqual(expect.arrayContaining([{ id: 'user_not_assigned', status: 400 }]))
  expect(internalCodes('use_dpop_nonce')).toEqual([{ id: 'use_dpop_nonce', status: 400 }])
  expect(internalCodes('account_selection_required')).toEqual([])
})

test('only an error of the table is one', () => {
  expect(['invalid_client', 'invalid_client_id', 'toString', ''].map(isOauthErrorName)).toEqual([true, false, false, false])
})

test('an internal code belongs to one error, and stands in no link to be mistaken', () => {
  const all = oauthErrorNames.flatMap((error) => internalCodes(error).map(({ id }) => id))
  expect(new Set(all).size).toBe(all.length)
  expect([...all, ...oauthErrorNames].filter((id) => !/^[a-z]+(?:_[a-z]+){1,11}$/.test(id))).toEqual([])
})

testFacts('errors, statuses and internal codes are those of the catalogue', ['oauth-error-codes.csv'], ({ rowsOf, isWhole }) => {
  const key = (error: string, status: number | string, id: string) => `${error} ${status} ${id}`
  const ours = oauthErrorNames.flatMap((error) => internalCodes(error).map(({ id, status }) => key(error, status, id)))
  const theirs = rowsOf('oauth-error-codes.csv').map((row) => key(row.error!, row.http_status!, row.internal_code_system_log_reason!))
  expect(theirs.length).toBeGreaterThan(isWhole ? 400 : 30)
  expect(theirs.filter((one) => !ours.includes(one))).toEqual([])
  if (isWhole) expect(ours.sort()).toEqual(theirs.sort())
})
