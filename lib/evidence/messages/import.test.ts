import { expect, test } from 'vitest'
import { importRows, written } from './import'
import { rowsOf } from './rows'

const known = rowsOf('= points okta api-error/rateLimited\nzqx was slow today\n')

test('a row is added, changed, or refused with its line and the reason', () => {
  const { added, changed, refused, rows } = importRows(
    known,
    [
      'okta\tsettles\tapi-error.rateLimited,sign-in-error.rateLimited\tZQX was slow today',
      'library\tpoints\tapi-error.clockSkewed\tzqx came {} early',
      'okta\tsettles\tapi-error.rateLimited,api-error.clockSkewed\ttwo causes of one tree',
      'okta\tpoints\tapi-error.nothingKnown\tan unknown cause',
      'somebody\tpoints\tapi-error.clockSkewed\tan unknown kind',
    ].join('\n'),
  )
  expect(added).toEqual(['zqx came {} early'])
  expect(changed).toEqual(['ZQX was slow today: = points okta api-error/rateLimited → = settles okta api-error/rateLimited sign-in-error/rateLimited'])
  expect(refused.map((one) => one.slice(0, 7))).toEqual(['line 3:', 'line 4:', 'line 5:'])
  expect(rowsOf(written(rows))).toEqual(expect.arrayContaining(rows))
})
