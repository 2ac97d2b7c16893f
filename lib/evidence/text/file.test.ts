import { expect, test } from 'vitest'
import { mostBytes, readFile } from './file'

const file = (bytes: BlobPart, name = 'OktaWidget.log') => Object.assign(new Blob([bytes]), { name })
const wide = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}
const words = 'exception thrown is = (403) Größe Ключ 远程'

const read: Record<string, BlobPart> = {
  'UTF-8': words,
  'UTF-8 with a byte order mark': `\uFEFF${words}`,
  'UTF-16, little end first': wide(`\uFEFF${words}`, 'le'),
  'UTF-16, big end first': wide(`\uFEFF${words}`, 'be'),
  'UTF-16 without a mark': wide(words, 'le'),
  'UTF-16 without a mark, big end first': wide(words, 'be'),
}
for (const [name, bytes] of Object.entries(read)) test(`reads ${name}`, async () => expect(await readFile(file(bytes))).toEqual({ text: words }))

test('reads an old code page', async () => {
  expect(await readFile(file(new Uint8Array([71, 114, 246, 223, 101])))).toEqual({ text: 'Größe' })
})

test('reads UTF-8 that was cut within a character', async () => {
  expect(await readFile(file(new Uint8Array(Buffer.from('é €').subarray(0, 5))))).toEqual({ text: 'é ' })
})

test('reads up to 128 MB', async () => {
  const answer = await readFile(file(new Uint8Array(mostBytes).fill(97)))
  expect('text' in answer ? answer.text.length : answer).toBe(mostBytes)
})

test('refuses more than 128 MB without opening it, and says what to do', async () => {
  const answer = await readFile({ size: mostBytes + 1, name: 'sign-in.har' } as File)
  expect('refused' in answer ? answer.refused : answer).toMatch(/129 MB.*Make it smaller/)
})

const refused: Record<string, [bytes: BlobPart, says: RegExp]> = {
  'an empty file': ['', /is empty/],
  'blank space': [' \r\n\t', /no text/],
  'an event log': ['ElfFile\u0000\u0000', /\.evtx.*export|\.evtx.*Save All Events As/i],
  'an archive': [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /archive/],
  'a program': [new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /program/],
  'a picture': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /picture/],
  'a PDF': ['%PDF-1.7', /copy the text/],
  'other bytes': [new Uint8Array(Array.from({ length: 500 }, (_, i) => (i * 37) % 256)), /binary/],
}
for (const [name, [bytes, says]] of Object.entries(refused))
  test(`refuses ${name}`, async () => {
    const answer = await readFile(file(bytes))
    expect('refused' in answer ? answer.refused : answer).toMatch(says)
  })

test('refuses a file that cannot be opened, and one without a name', async () => {
  const gone = Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) })
  const answer = await readFile(gone)
  expect('refused' in answer ? answer.refused : answer).toMatch(/^This file cannot be opened/)
})
