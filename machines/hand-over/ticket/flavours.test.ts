import { expect, test } from 'vitest'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { dialects, htmlFor, marks } from './dialects'
import { leakOf, shownLines } from './flavours'
import { lineOf, type Note } from './note'
import { write } from './write'

const secret = (value: string): Secret => ({ kind: 'clientSecret', value, from: 0, to: value.length })
const values = ['kJ8sWmQ2vX4n', 'a_b*c[d]e|f~g', 'x<y>&z"q\'r', 'p{q}r-s!t?u', 'one *two* three', 'q#12@name']
const note = (value: string): Note => ({ title: lineOf('Title'), lead: [[{ words: `before ${value} after` }]], parts: [], tail: [] })

for (const dialect of dialects)
  test(`${dialect}: a secret is found whatever its signs became, with its line where it stands in the text`, () => {
    for (const value of values) {
      const [text, html] = [marks[dialect], htmlFor(dialect)]
      const written = { text: write(note(value), text), html: write(note(value), html) }
      const leak = leakOf(written, [secret('other-secret'), secret(value)])
      expect(leak?.secret.value, value).toBe(value)
      if (leak?.line !== undefined) expect(written.text.split('\n')[leak.line - 1]).toContain('before')
      expect(leakOf({ text: write(note('nothing'), text), html: write(note('nothing'), html) }, values.map(secret))).toBeUndefined()
    }
  })

test('the line is told, also of what is encoded; of the HTML alone there is none', () => {
  const [one] = [secret('kJ8sWmQ2vX4n/tR9y')]
  expect(leakOf({ text: `a\nb\n${encodeURIComponent(one!.value)}` }, [one!])).toEqual({ secret: one, line: 3 })
  expect(leakOf({ text: 'a', html: `<p>${one!.value}</p>` }, [one!])).toEqual({ secret: one })
  expect(leakOf({ text: 'a', html: `<p>kJ8sWm<b>Q2vX4n</b>/tR9y</p>` }, [one!])).toEqual({ secret: one })
})

test('what is shown has the same lines, and no secret in any form', () => {
  const one = secret('kJ8sWmQ2vX4n/tR9y')
  const encoded = Buffer.from(`id:${one.value}`).toString('base64')
  expect(shownLines(`a\nb ${one.value}\nc ${encoded}\nd`, [one])).toEqual(['a', 'b kJ8s…(13 characters hidden)', '…(hidden)', 'd'])
})
