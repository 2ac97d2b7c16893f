import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { members, memberValue } from './members'

const read = (text: string) => {
  const { members: found, whole } = members(text, text.indexOf('{'))
  return { ...Object.fromEntries([...found].map(([name, member]) => [name, memberValue(text, member)])), whole }
}

const rows: Record<string, [text: string, value: object]> = {
  JSON: ['x {"a":1,"b":{"a":2},"c":["}"],"d":"\\"e\\": {"} y', { a: 1, b: { a: 2 }, c: ['}'], d: '"e": {', whole: true }],
  'cut off in a value': ['{"a":1,"b":"ha', { a: 1, b: 'ha', whole: false }],
  'cut off in a name': ['{"a":1,"b', { a: 1, whole: false }],
  Python: ["{'a': 1, 'b': True, 'c': ['x', 'y'], 'd': None}", { a: 1, b: true, c: ['x', 'y'], d: 'None', whole: true }],
  Node: ["{ a: 1, b: 'x, y', c: { d: 2 } }", { a: 1, b: 'x, y', c: '{ d: 2 }', whole: true }],
  Groovy: ['Error:{a=E1, b=Not found: x}', { a: 'E1', b: 'Not found: x', whole: true }],
  'a number with a remark': ['{\n  "exp": 1795251600 (in an hour)\n}', { exp: 1795251600, whole: true }],
  'names that stand twice': ['{"a":1,"a":2}', { a: 2, whole: true }],
  'no members': ['{}', { whole: true }],
}
for (const [name, [text, value]] of Object.entries(rows)) test(name, () => expect(read(text)).toEqual(value))

test('any text ends, and every member lies within it', () => {
  const chunks = fc.constantFrom('{', '}', '[', ']', '"', "'", '\\', ':', '=', ',', '\n', ' ', 'a', 'exp', '"a":', '12', 'é', '\u0000')
  fc.assert(
    fc.property(fc.array(chunks, { maxLength: 60 }), (parts) => {
      const text = `{${parts.join('')}`
      const { members: found, to } = members(text, 0)
      return (
        to <= text.length &&
        [...found.values()].every(({ from, to: end, value }) => 0 < from && from < value.from + 1 && value.from <= value.to && end <= text.length)
      )
    }),
    { numRuns: runs({ quick: 200, normal: 1000, deep: 5000 }), seed: 7 },
  )
})
