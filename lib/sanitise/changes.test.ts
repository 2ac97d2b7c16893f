import { expect, test } from 'vitest'
import { changesIn } from './changes'

test('each line that differs, with its number', () => {
  expect(changesIn('a\nsecret=1\nb\nuser ada', 'a\nsecret=x\nb\nuser user-1')).toEqual([
    { line: 2, before: 'secret=1', after: 'secret=x' },
    { line: 4, before: 'user ada', after: 'user user-1' },
  ])
})

test('lines that are gone do not make all that follows a change', () => {
  const rest = Array.from({ length: 20 }, (_, i) => `line number ${i}`)
  expect(changesIn(['one', 'comment', 'gone too', ...rest].join('\n'), ['one', ...rest].join('\n')).length).toBeLessThan(3)
})

test('one long line is looked at in pieces, and no change is long', () => {
  const long = JSON.stringify(Array.from({ length: 500 }, (_, i) => ({ id: i, name: `value ${i}` })))
  const changes = changesIn(long, long.replace('value 300', 'user-1'))
  expect(changes).toEqual([{ line: 1, before: '"name":"value 300"},', after: '"name":"user-1"},' }])
  expect(changesIn('x'.repeat(100_000), 'y'.repeat(100_000)).every(({ before }) => before.length < 400)).toBe(true)
})
