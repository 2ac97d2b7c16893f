import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { cut } from './chunks'

test('a text that fits into one piece is left whole', () => {
  expect(cut('a\nb', 3)).toEqual({ chunks: [{ text: 'a\nb', before: 0 }], leftOut: [] })
})

test('a longer one is cut at its line ends, and each piece knows the lines before it', () => {
  expect(cut('one\ntwo\r\nthree\rfour', 9)).toEqual({
    chunks: [
      { text: 'one\ntwo\r\n', before: 0 },
      { text: 'three\r', before: 2 },
      { text: 'four', before: 3 },
    ],
    leftOut: [],
  })
})

test('a line that is longer than a piece is left out and named; what stands around it is read', () => {
  expect(cut(`a\n${'x'.repeat(20)}\nb`, 5)).toEqual({
    chunks: [
      { text: 'a\n', before: 0 },
      { text: 'b', before: 2 },
    ],
    leftOut: [{ line: 2, length: 21 }],
  })
})

test('whatever the text, no line is lost, none is torn, and no piece is longer than it may be', () => {
  const line = fc.stringMatching(/^[ab]{0,8}(?:\n|\r|\r\n)$/)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('')
      const { chunks, leftOut } = cut(text, 6)
      const whole = text.length <= 6
      const lost = leftOut.reduce((sum, { length }) => sum + length, 0)
      const read = chunks.map((chunk) => chunk.text)
      return (
        read.join('').length + lost === text.length &&
        read.every((chunk) => (whole || chunk.length <= 6) && (chunk === '' || text.includes(chunk))) &&
        leftOut.every(({ length }) => length > 6)
      )
    }),
    { numRuns: runs({ quick: 100, normal: 500, deep: 2000 }), seed: 7 },
  )
})
