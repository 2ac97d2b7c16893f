import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { base64, response } from './__fixtures__/messages'
import { encodedIn } from './encoded'
import { saml } from './saml'

const bomb = () => {
  // A gigabyte of blanks, made by hand from blocks of a megabyte: each is the same once the window is full.
  const megabyte = deflateRawSync(Buffer.alloc(2 ** 20, 32), { level: 9, finishFlush: 2 })
  return Buffer.concat([deflateRawSync(Buffer.from('<samlp:Response '), { finishFlush: 2 }), ...Array.from({ length: 1024 }, () => megabyte)]).toString(
    'base64',
  )
}
const levels = (count: number) => response({ content: `${'<a>'.repeat(count)}${'</a>'.repeat(count)}` })
const noise = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, i) => (i * i * 31 + i * 17 + (i >> 3)) & 255)).toString('base64')

/** Megabytes, each above the limit of 5. */
const [large, huge] = [runs({ quick: 6, normal: 6, deep: 20 }), runs({ quick: 8, normal: 8, deep: 50 })]

/** What is pasted, and the sentence in which it ends. */
const attacks: Record<string, [paste: () => string, end: RegExp]> = {
  'a billion laughs': [
    () =>
      `<?xml version="1.0"?><!DOCTYPE samlp:Response [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>${response({ issuer: '&j;' }).slice(38)}`,
    /^unreadable 1 The XML declares a document type/,
  ],
  'an external entity, encoded': [
    () => `SAMLResponse=${base64(`<!DOCTYPE r SYSTEM "file:///etc/passwd">${response().slice(38)}`)}`,
    /^unreadable 1 The XML declares a document type/,
  ],
  '200 levels': [() => levels(200), /^unreadable 1 The XML is more than 100 levels deep/],
  'a million levels': [() => `<saml2p:Response a="b">${'<a>'.repeat(1_000_000)}`, /^unreadable 1 The XML is more than 100 levels deep/],
  'an attribute of 2 MB': [() => response({ destination: 'x'.repeat(2_000_000) }), /^unreadable 1 An attribute is longer than 1 MB/],
  [`an attribute of ${huge} MB`]: [
    () => response({ destination: 'x'.repeat(huge * 1_000_000) }),
    /^unreadable 1 (?:The message is longer than 5 MB|An attribute is longer)/,
  ],
  'a text of 6 MB': [() => response({ issuer: 'x'.repeat(6_000_000) }), /^unreadable 1 The message is longer than 5 MB/],
  [`base64 of ${large} MB`]: [
    () => `SAMLResponse=${base64(response({ issuer: 'x'.repeat(large * 1_000_000) }))}`,
    /^unreadable 1 The message is longer than 5 MB/,
  ],
  'a deflate bomb of 1 GB': [() => `SAMLResponse=${bomb()}`, /^unreadable 1 The message inflates to more than 5 MB/],
  'random bytes': [() => `SAMLResponse=${noise(3000)}`, /^unreadable 1 The value of SAMLResponse does not decode to XML/],
  'angle brackets in a message': [() => `<saml2p:Response a="b">${'<'.repeat(4_000_000)}`, /^unreadable 1 The XML is not well-formed here/],
}
for (const [name, [paste, end]] of Object.entries(attacks))
  test(`refused: ${name}`, () => {
    const facts = factsReadBy(saml, paste())
    expect(facts).toHaveLength(1)
    expect(facts[0]).toMatch(end)
  })

test('angle brackets and base64 without end are no message', () => {
  const length = runs({ quick: 1_000_000, normal: 2_000_000, deep: 10_000_000 })
  expect(factsReadBy(saml, '<'.repeat(length))).toEqual([])
  expect(factsReadBy(saml, noise(0.75 * length))).toEqual([])
})

test('every name, root and cut is read in time that grows with the text', () => {
  for (const part of [
    'SAMLResponse=',
    '<samlp:Response ',
    '<samlp:Response a="b">',
    'PHNhbWxwOlJlc3BvbnNl ',
    '%2525252B',
    `${'A'.repeat(60)}\n`,
    '<saml:Status>',
  ])
    expect(Array.isArray(factsReadBy(saml, part.repeat(200_000 / part.length)))).toBe(true)
})

test('of many messages that inflate to megabytes, the last ones are read', () => {
  const large = (i: number) =>
    deflateRawSync(Buffer.from(response({ id: `id${i}`, destination: `https://app${i}.example/acs` }).replace('<saml2p:Status>', `${' '.repeat(4_000_000)}$&`)))
  const lines = Array.from({ length: 12 }, (_, i) => `SAMLResponse=${large(i).toString('base64')}`)
  expect(encodedIn(lines.join('\n')).found.map(({ xml }) => /Destination="([^"]+)/.exec(xml)![1])).toEqual(
    [9, 10, 11].map((i) => `https://app${i}.example/acs`),
  )
})
