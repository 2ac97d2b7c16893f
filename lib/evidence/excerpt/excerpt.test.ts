import { expect, test } from 'vitest'
import { failed, now } from '../__fixtures__/samples'
import { knownMessages } from '../messages/known'
import { read } from '../read'
import { filler } from './__fixtures__/filler'
import { excerptOf, wholeSize } from './excerpt'

const { index } = await knownMessages('')
const textOf = (paste: string) => excerptOf(paste, index)

/** Facts with value, quote and line, the line counted from where the sample begins. */
async function factsOf(paste: string, sample: string): Promise<string[]> {
  const begins = paste.slice(0, paste.indexOf(sample)).split('\n').length
  const { readings } = await read(paste, now)
  return readings.flatMap((one) =>
    one.outcome === 'read' ? one.facts.map(({ id, value, quote, line }) => `${id} ${value} ${line! - begins} ${quote}`) : [one.why],
  )
}

test('a text that is not long is read as it is', () => {
  const paste = 'a\n'.repeat(wholeSize / 2)
  expect(textOf(paste).text === paste).toBe(true)
})

test('of 20 MB, a failure in the middle is read as in a few lines, with its line', async () => {
  const [before, after] = [filler(500_000, 1).repeat(20), filler(500_000, 2).repeat(20)]
  for (const sample of [failed('(403)'), 'okta: The refresh token is invalid or expired.']) {
    const short = await factsOf(`${before.slice(-2000)}${sample}\n${after.slice(0, 2000)}`, sample)
    expect(short.length).toBeGreaterThan(0)
    expect(await factsOf(`${before}${sample}\n${after}`, sample)).toEqual(short)
  }
}, 60_000)

test('of a failure that is repeated ten thousand times, the last one counts', async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, i) => `2026-11-20T10:00:00Z ERROR request ${i} okta: The refresh token is invalid or expired. user=u${i} ${'-'.repeat(40)}`,
  )
  const { readings } = await read(lines.join('\n'), now)
  const facts = readings.flatMap((one) => (one.outcome === 'read' ? one.facts : []))
  expect(facts.filter(({ id }) => id === 'message.sign-in-error/refreshTokenInvalid').map(({ line }) => line)).toEqual([10_000])
})

for (const lineEnd of ['\n', '\r\n', '\r'])
  test(`lines are counted where each ends with ${JSON.stringify(lineEnd)}`, () => {
    const around = `${filler(700_000, 1).replaceAll('\n', lineEnd)}${lineEnd.repeat(3)}`
    const { text, whereIs } = textOf(`${around}ERROR okta E0000011 Invalid token provided${lineEnd}${around}`)
    expect(whereIs(text.indexOf('ERROR')).line).toBe(around.split(lineEnd).length)
  })

const words = (i: number) => `w${'abcdefghij'[i % 10]}${'klmnopqrst'[(i >> 3) % 10]}${'uvwxyzabcd'[(i >> 6) % 10]}${'efghijklmn'[(i >> 9) % 10]}`
const texts: Record<string, (i: number) => string> = {
  'each line another failure': (i) => `ERROR ${words(i)} failed: ${words(i * 7)} ${words(i * 13)} is invalid, status 403`,
  'each line other words': (i) => `${words(i)} ${words(i * 7)} ${words(i * 13)} ${words(i * 31)}`,
  'one line, again and again': () => 'ERROR okta said 403 Forbidden',
  'long lines of a token each': (i) => `SAMLResponse=PHNhbWxw${`${i}aBcD`.repeat(2000)}`,
  'very long lines': (i) => `{"error": "${i} ${words(i)} `.padEnd(90_000, `${words(i)} `),
  'no words': () => '',
}
for (const [name, line] of Object.entries(texts))
  test(`what parsers get is bounded: ${name}`, () => {
    const lines: string[] = []
    for (let [i, size] = [0, 0]; size < 4_000_000; i++) size += lines[lines.push(line(i)) - 1]!.length + 1
    expect(textOf(lines.join('\n')).text.length).toBeLessThan(wholeSize * 1.1)
  })

test('a line that is longer than any is left out and named, and what stands around it is read', () => {
  const { text, leftOut } = textOf(`okta error\n${'x'.repeat(4_000_001)}\nlast error\n`)
  expect(leftOut).toEqual([{ line: 2, length: 4_000_002 }])
  expect(text).toBe('okta error\n\nlast error\n')
})

test('a very long line that has no room is named', () => {
  const line = (i: number) => `{"okta": "error ${i}", "page": "${'x y '.repeat(200_000)}"}\n`
  const { text, leftOut } = textOf([1, 2, 3, 4].map(line).join(''))
  expect(text).toBe(line(4))
  expect(leftOut.map(({ line }) => line)).toEqual([1, 2, 3])
})

test('a secret that is named far away is masked in a quote', async () => {
  const paste = `client_secret=vGh7Kq2LmNp4\n${filler(600_000, 5)}ERROR okta: The refresh token vGh7Kq2LmNp4 is invalid_grant\n${filler(600_000, 6)}`
  const { readings, secrets } = await read(paste, now)
  expect(secrets.map(({ value }) => value)).toEqual(['vGh7Kq2LmNp4'])
  expect(JSON.stringify(readings)).toContain('invalid_grant')
  expect(JSON.stringify(readings)).not.toContain('vGh7Kq2LmNp4')
})

test('every name of a secret is worth reading', () => {
  const names = [
    'client_secret',
    'Password',
    'passwd',
    'pwd',
    'Authorization',
    'access_token',
    'refreshToken',
    'api_key',
    'stateHandle',
    'SAMLResponse',
    'client_assertion',
    'private_key',
    'Cookie',
    'JSESSIONID',
    'code_verifier',
  ]
  const paste = names.map((name, i) => `${filler(100_000, i, true)}${name}: vGh7Kq2LmNp${i}\n`).join('')
  expect(names.filter((name) => !textOf(paste).text.includes(`${name}: vGh7`))).toEqual([])
})

test('among lines of other words each, what says a failure is found', async () => {
  const paste = `${filler(2_000_000, 7, true)}okta said: PKCE verification failed.\n${filler(2_000_000, 8, true)}`
  const { readings } = await read(paste, now)
  expect(readings.flatMap((one) => (one.outcome === 'read' ? one.facts.map(({ id }) => id) : []))).toContain('oauth-error.pkce_verification_failed')
})
