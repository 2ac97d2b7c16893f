import { expect, test } from 'vitest'
import { effort } from '@/lib/__fixtures__/effort'
import { proofOf, proven, regexesOfCode, slowness } from '../__fixtures__/regexes'

/** Every regular expression that meets a paste or a link must take time in proportion to the text: any text is pasted sooner or later. */
const regexes = regexesOfCode()
const table = proven()

test('there are regular expressions to check, and slow ones are found', () => {
  expect(regexes.length).toBeGreaterThan(40)
  const slow = [/(a+)+$/, /\s+$/, /a.*b.*c/].map(({ source, flags }) => slowness({ file: 'here', name: `/${source}/`, source, flags }))
  expect(slow.map((found) => found?.slice(0, found.indexOf(' to ')))).toEqual([
    'here: /(a+)+$/ is vulnerable',
    'here: /\\s+$/ is vulnerable',
    'here: /a.*b.*c/ is vulnerable',
  ])
})

const toProve = effort === 'deep' ? regexes : regexes.filter((regex) => !table.includes(proofOf(regex)))
const parts = 8
for (let part = 0; part < parts; part++)
  test(`no regular expression can be made slow, part ${part + 1} of ${parts}`, { timeout: 1_000_000 }, () => {
    expect(toProve.filter((_, i) => i % parts === part).flatMap((regex) => slowness(regex) ?? [])).toEqual([])
  })

test('the table holds these regular expressions and no other: `npm run prove-regexes` writes it', () => {
  expect(table).toEqual(regexes.map(proofOf).sort())
})
