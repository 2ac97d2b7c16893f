import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { alike, alphabet, codeLength, readAs } from './alphabet'
import { derive, isNear } from './derive'
import { missingRows, namesWithCode } from './missing'
import { codeRows, readPhoneCode, spelt } from './phone-code'

const nameOf = ({ tree, step }: { tree: string; step: string }) => `${tree}.${step}`
const codes = codeRows.map(({ code }) => code)
const [some] = codeRows

test('every cause and every request has a code: `npm run phone-codes` gives new ones theirs', async () => {
  expect(await missingRows()).toEqual([])
})

test('codes have the characters that can be told apart, and none is one slip away from another', () => {
  expect(codes.filter((code) => code.length !== codeLength || [...code].some((character) => !alphabet.includes(character)))).toEqual([])
  expect(codes.filter((code, i) => codes.slice(0, i).some((other) => isNear(code, other)))).toEqual([])
  expect([isNear('K7QF3', 'K7QF3'), isNear('K7QF3', 'K7QF4'), isNear('K7QF3', 'K7FQ3'), isNear('K7QF3', 'F7QK3'), isNear('K7QF3', 'K7QR4')]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('a code comes from its name, and from those given out before it', () => {
  expect(codeRows.filter((row, i) => derive(nameOf(row), codes.slice(0, i)) !== row.code)).toEqual([])
  expect(new Set(codeRows.map(nameOf)).size).toBe(codeRows.length)
})

/** Codes stand on paper and in tickets: raise the number when the table has grown, never change or take away a line that it counts. */
const pinned = { lines: 141, sum: '975ea35632fe9304' }
test('a code given out keeps its name for ever', () => {
  const given = codeRows.slice(0, pinned.lines).map((row) => `${row.code} ${nameOf(row)}\n`)
  expect({ lines: given.length, sum: createHash('sha256').update(given.join('')).digest('hex').slice(0, 16) }).toEqual(pinned)
})

test('a name that is gone leads to a cause or a request of today', async () => {
  const today = await namesWithCode()
  expect(codeRows.filter(({ tree, now }) => !today.includes(`${tree}.${now}`))).toEqual([])
})

test('a code is read however it is typed', () => {
  const { code, tree, step } = some!
  const ways = [code, code.toLowerCase(), [...code].join(' '), [...code].join('-'), ` ${[...code].join('.')}. `, `“${code}”`, `${code}\u200B`, spelt(code)]
  for (const way of [
    ...ways,
    spelt(code).toLowerCase().replaceAll(',', ''),
    code.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  ])
    expect(readPhoneCode(way)).toEqual({ kind: 'code', code, tree, step })
  expect(codeRows.filter((row) => readPhoneCode(spelt(row.code)).kind !== 'code')).toEqual([])
})

test('one mistyped character never opens something else', () => {
  const opened = codes.flatMap((code) =>
    [...code].flatMap((_, i) => [...alphabet].filter((one) => one !== code[i]).map((one) => `${code.slice(0, i)}${one}${code.slice(i + 1)}`)),
  )
  expect(opened.filter((text) => readPhoneCode(text).kind !== 'unknown')).toEqual([])
})

test('a character that no code has is read as its like where four others are certain, else explained', () => {
  const withQ = codes.find((code) => code.includes('Q'))!
  expect(readPhoneCode(withQ.replace('Q', '0'))).toMatchObject({ kind: 'code', code: withQ })
  expect(readPhoneCode(withQ.replace('Q', 'L')).kind).toBe('malformed')
  expect(readPhoneCode('00000').kind).toBe('malformed')
  expect(readPhoneCode('K7QÖ3').kind).toBe('malformed')
  const strange = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((one) => !alphabet.includes(one))
  for (const one of strange) expect(readPhoneCode(one.repeat(codeLength))).toMatchObject({ kind: 'malformed', why: expect.stringContaining(` ${one}`) })
  expect(Object.entries(alike).filter(([one, like]) => !strange.includes(one) || [...like].some((other) => !alphabet.includes(other)))).toEqual([])
  expect(Object.keys(readAs).sort()).toEqual([...alphabet].sort())
})

test('a text of another length is no code', () => {
  for (const text of ['', 'K', 'K7QF', 'K7QF3R', 'E0000006', 'x'.repeat(100_000)]) expect(readPhoneCode(text).kind).toBe('malformed')
})
