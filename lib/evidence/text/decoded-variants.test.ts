import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import type { Format } from '../types'
import { decodedVariants } from './decoded-variants'
import { edit, pasted, type Text } from './text'

const prose = (paste: string): Text => [...decodedVariants(paste).log()][0]!
const read = (reads: Format['reads'], paste: string) => [...decodedVariants(paste)[reads]()].map(({ text }) => text)
/** The words of the paste that stand behind some words of a view. */
const behind = (paste: string, view: Text, words: string) => {
  const at = view.text.indexOf(words)
  return at < 0 ? undefined : paste.slice(view.start(at), view.end(at + words.length))
}

/** What is pasted, how prose reads it, some words of that, and the pasted words behind them. */
const rows: Record<string, [paste: string, text: string, words: string, behind: string]> = {
  'nothing to repair': ['a\r\nb', 'a\r\nb', 'b', 'b'],
  'line breaks spelled out': ['one<CR><LF>two<CR> <LF>three␍␊four', 'one\ntwo\nthree\nfour', 'two\nthree', 'two<CR> <LF>three'],
  'characters nobody sees': ['Web\u200B\u200BExce\u00ADption\u00A0x', 'WebException x', 'WebException', 'Web\u200B\u200BExce\u00ADption'],
  entities: ['&lt;a&gt; &#40;403&#x29; &amp;', '<a> (403) &', '(403)', '&#40;403&#x29;'],
  'entities of entities': ['&amp;#40;403&amp;#41;', '(403)', '(403)', '&amp;#40;403&amp;#41;'],
  'no entity': ['&unknown; &#0; &#xD800;', '&unknown; &#0; &#xD800;', '&#0;', '&#0;'],
  'curly marks': ['“a” ‘b’', `"a" 'b'`, `'b'`, '‘b’'],
  'a string in JSON': [String.raw`{"m":"one\r\ntwo \"x\" \u0041"}`, '{"m":"one\r\ntwo "x" A"}', 'x" A', String.raw`x\" \u0041`],
  'two levels': [JSON.stringify(JSON.stringify({ m: 'a\nb' })), '{"m":"a\nb"}', 'a\nb', String.raw`a\\nb`],
  'a path of Windows': [String.raw`C:\Program Files\Okta (403)`, String.raw`C:\Program Files\Okta (403)`, '(403)', '(403)'],
  'percent-encoded': ['a%20b%3A%20%E2%82%AC 100%', 'a b: € 100%', 'b: €', 'b%3A%20%E2%82%AC'],
  'quoted mail': ['Hello\n> one\n>> two', 'Hello\none\ntwo', 'one\ntwo', 'one\n>> two'],
  'line numbers': ['1: one\n2: two\n3: three', 'one\ntwo\nthree', 'two', 'two'],
  'times that are no numbers of lines': ['10:00:01, a\n10:00:02, b', '10:00:01, a\n10:00:02, b', 'b', 'b'],
  'a diff': ['@@ -1,2 +1,2 @@\n-one\n+two', '@@ -1,2 +1,2 @@\none\ntwo', 'two', 'two'],
  'frames run together': ['Not Found. at System.Net.A()at OktaWidget.B()', 'Not Found.\n at System.Net.A()\nat OktaWidget.B()', ')\nat Okta', ')at Okta'],
}
for (const [name, [paste, text, words, expected]] of Object.entries(rows))
  test(name, () => {
    const view = prose(paste)
    expect({ text: view.text, behind: behind(paste, view, words) }).toEqual({ text, behind: expected })
  })

test('data is repaired one step at a time, and what nobody sees goes first or last', () => {
  const [first, entities, straight, bare] = ['&#123;"a": “\u200B”}\n{}', '{"a": “\u200B”}\n{}', '{"a": "\u200B"}\n{}', '{"a": ""}\n{}']
  expect(read('untouched', first)).toEqual([first, entities, straight, bare])
  expect(read('data', first)).toEqual(['&#123;"a": “”}\n{}', '{"a": “”}\n{}', bare, first])
})

test('what is quoted line by line is read without its margin first', () => {
  for (const margin of ['> ', '&gt; ', '+', '# ', '// ', 'web-1  | '])
    for (const reads of ['prose', 'log', 'shown', 'data', 'untouched'] as const) expect(read(reads, `${margin}{\n${margin}}`)[0], margin + reads).toBe('{\n}')
})

test('what a log writes before each line is dropped, first or where it says nothing with it', () => {
  const margins = ['2026-11-20 10:00:00 INFO ', '[10:00:00] ', 'Nov  1 10:00:00 web01 portal[27]: ', 'INFO [worker-3] com.acme.Relay - ', 'ERROR: ']
  for (const margin of margins) {
    const [paste, bare] = [`${margin}{\n${margin}}`, '{\n}']
    const variants = { prose: [bare], log: [paste, bare], shown: [paste], data: [bare, paste], untouched: [paste, bare] } as const
    for (const [reads, expected] of Object.entries(variants)) expect(read(reads as Format['reads'], paste), `${margin}${reads}`).toEqual(expected)
    expect(read('prose', `${margin}MFA Bypass`), margin).toEqual(['MFA Bypass'])
  }
})

test('JSON within JSON is JSON at every level', () => {
  const inner = { text: 'say "{x}" \\ \n é', list: [{ a: '}' }], empty: '' }
  const paste = JSON.stringify({ one: JSON.stringify({ two: JSON.stringify(inner) }) })
  expect(
    read('data', paste)
      .slice(0, 3)
      .map((text) => JSON.parse(text)),
  ).toEqual([JSON.parse(paste), { one: { two: JSON.stringify(inner) } }, { one: { two: inner } }])
})

test('nothing is made before it is asked for', () => {
  const paste = 'a&amp;b'.repeat(10)
  const [raw] = decodedVariants(paste).data()
  expect(raw!.text).toBe(paste)
})

test('the way back never leaves the paste and never runs backwards', () => {
  const chunk = fc.constantFrom('<CR><LF>', '\u200B', '&amp;', '\\n', '\\\\', '\\"', '%20', '> ', '\n', '"', 'a', 'Ab1', '€', '\u{1F511}')
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 30 }), (chunks) => {
      const paste = chunks.join('')
      return [...decodedVariants(paste).data(), ...decodedVariants(paste).prose()].every(({ text, start, end }) => {
        let last = 0
        for (let i = 0; i < text.length; i++) {
          if (start(i) < last || end(i + 1) < start(i) || end(i + 1) > paste.length) return false
          last = start(i)
        }
        return end(0) === 0 || text.length === 0 || start(0) >= 0
      })
    }),
    { numRuns: runs({ quick: 100, normal: 500, deep: 2000 }), seed: 7 },
  )
})

test('a text with more to replace than there is room for keeps its rest as it came', () => {
  const paste = 'ab'.repeat(2 ** 21 + 5)
  const view = edit(pasted(paste), /ab/g, () => 'c')
  expect([view.text.length, view.text.slice(-11), view.start(view.text.length - 1)]).toEqual([2 ** 21 + 10, 'cababababab', paste.length - 1])
})
