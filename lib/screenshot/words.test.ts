import { expect, test } from 'vitest'
import { type ReadWord, textOf, worthOf } from './words'

/** A word on a line of 20 pixels; lines are 30 pixels apart. */
const word = (text: string, line: number, ends = false, sure = 0.95): ReadWord => ({
  text,
  sure,
  ends,
  box: { left: 0, top: line * 30, right: 50, bottom: line * 30 + 20 },
})

test('words stand in lines, and a gap begins a paragraph', () => {
  const { text } = textOf([word('App', 0), word('Access', 0), word('Denied', 0, true), word('User', 1, true), word('Error:', 4), word('x', 4, true)])
  expect(text).toBe('App Access Denied\nUser\n\nError: x')
})

test('unsure words are marked, and those that were put right, each where it stands', () => {
  const { text, marked } = textOf([word('Error', 0), word('EQ000006', 0, true), word('jane', 1, true, 0.4)])
  expect(text).toBe('Error E0000006\njane')
  expect(marked.map(({ text, at, read }) => ({ text, at, read }))).toEqual([
    { text: 'E0000006', at: 6, read: 'EQ000006' },
    { text: 'jane', at: 15, read: undefined },
  ])
  for (const { text: one, at } of marked) expect(text.slice(at, at + one.length)).toBe(one)
})

test('a name that lost its underscore is one word again, and its mark frames all of it', () => {
  const [error, scope] = [word('error=insufficient', 0), word('scope', 0, true)]
  const { text, marked } = textOf([error, { ...scope, box: { ...scope.box, right: 90 } }])
  expect(text).toBe('error=insufficient_scope')
  expect(marked).toEqual([{ text, at: 0, read: 'error=insufficient scope', box: { left: 0, top: 0, right: 90, bottom: 20 } }])
})

test('quotes are straight, so that JSON stays JSON; a mark is for letters and digits, not for a bracket', () => {
  const { text, marked } = textOf([word('{', 0, false, 0.3), word('“errorCode”:', 0), word('"x"', 0), word('}', 0, true, 0.3)])
  expect(text).toBe('{ "errorCode": "x" }')
  expect(marked).toEqual([])
})

test('a picture without words gives none', () => {
  expect(textOf([])).toEqual({ text: '', marked: [], words: 0 })
  expect(textOf([word(' ', 0, true)]).text).toBe('')
})

test('only letters of words that are fairly sure count', () => {
  expect(worthOf([word('abc', 0), word('...', 0), word('guess', 0, true, 0.3)])).toBe(3)
})
