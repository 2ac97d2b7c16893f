import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { trees } from '@/machines/trees'
import { fromFragment } from './fragment'
import { linksIn } from './seal'

const vocabulary = vocabularyOf(await trees['rdp-mfa'].load())
const read = (text: string) => fromFragment(text, vocabulary)

test('11 any text is a link, a damage or no link, in time that grows with the text only', () => {
  const part = fc.constantFrom(
    'v1?',
    '#v1?',
    '&end=',
    '&end=0000',
    '=3D',
    '=',
    '%25',
    '%23',
    '&amp;',
    '…',
    '-\n',
    '/v3/__',
    '__;',
    '*',
    '/v2/url?u=',
    '\u00AC',
    'tree=rdp-mfa',
    '\\u0026',
    'x',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const { link, damage } = read(text)
      return (link !== null || damage !== undefined || text.length <= 1) && linksIn(text).length >= 0
    }),
    { seed: 21, numRuns: runs({ quick: 200, normal: 1000, deep: 2000 }) },
  )
})

const length = runs({ quick: 200_000, normal: 600_000, deep: 2_000_000 })
for (const unit of ['v1?', '&end=0000', 'v1?&end=0000', '%25', '=3D', '&amp;', '/v3/__', '/v2/url?u=a', '-\n', '*', '\u00AC'])
  test(`${length} characters of ${JSON.stringify(unit)} end soon`, () => {
    const text = `#v1?${unit.repeat(length / unit.length)}`
    expect(read(text)).toBeDefined()
    expect(linksIn(text)).toBeDefined()
  })
