import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { inert, toCsv } from './csv'

/** Reads CSV by the grammar of RFC 4180, character by character: apart from what writes it. */
function parsed(csv: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted, at] = [[] as string[], '', false, csv.startsWith('\uFEFF') ? 1 : 0]
  for (; at < csv.length; at++) {
    const sign = csv[at]!
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (csv[at + 1] === '"') cell += csv[++at]
      else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',') {
      row.push(cell)
      cell = ''
    } else if (sign === '\r' && csv[at + 1] === '\n') {
      at++
      rows.push([...row, cell])
      ;[row, cell] = [[], '']
    } else cell += sign
  }
  expect({ quoted, row, cell }).toEqual({ quoted: false, row: [], cell: '' })
  return rows
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'＝ a1') }),
  fc.constantFrom('=HYPERLINK("https://evil.example","x")', '+1 555', '-1', '@SUM(A1)', '\t=1', '\r=1', '"', '""', ''),
)
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 8 })
const numRuns = runs({ quick: 100, normal: 1000, deep: 10_000 })

test('any text comes back from a CSV parser, with an apostrophe before what would be a formula', () =>
  fc.assert(
    fc.property(table, (rows) => JSON.stringify(parsed(toCsv(rows))) === JSON.stringify(rows.map((row) => row.map(inert)))),
    { numRuns },
  ))

test('no cell begins with the sign of a formula', () =>
  fc.assert(
    fc.property(table, (rows) => parsed(toCsv(rows)).every((row) => row.every((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)))),
    { numRuns },
  ))

test('what is no formula stays as it is', () => {
  const plain = ['', 'a=b', '2026-11-30 09:12', "'quoted'", ' =1', 'https://latchkey.example/#v1?tree=rdp-mfa', 'Zoë, “so”']
  expect(plain.map(inert)).toEqual(plain)
})

test('byte order mark, CRLF, and quotation marks only where they are needed', () =>
  expect(
    toCsv([
      ['a', 'b,c', 'd"e'],
      ['=1+1', 'f\ng', ''],
    ]),
  ).toBe('\uFEFFa,"b,c","d""e"\r\n\'=1+1,"f\ng",\r\n'))
