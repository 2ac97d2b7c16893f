import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { leaksOf } from './__fixtures__/leaks-of'
import { sanitise } from './sanitise'

const numRuns = runs({ quick: 40, normal: 150, deep: 3000 })
const clean = async (text: string) => {
  const outcome = await sanitise(text, now)
  return 'refused' in outcome ? undefined : outcome.text
}
/** As a generator makes them. */
const secret = fc.stringMatching(/^[a-z][A-Z][0-9][A-Za-z0-9]{21}$/)
const name = fc.constantFrom('client_secret', 'password', 'access_token', 'sessionToken', 'stateHandle', 'refreshToken', 'apiKey', 'clientSecret')
const mail = fc.tuple(fc.stringMatching(/^[a-z]{3,9}\.[a-z]{3,9}$/), fc.stringMatching(/^[a-z]{4,9}$/)).map(([user, host]) => `${user}@${host}.example`)
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Ways in which a field may stand in a text, one in the other. */
const wraps: ((fields: Record<string, string>) => string)[] = [
  (fields) => JSON.stringify(fields),
  (fields) => JSON.stringify({ body: JSON.stringify(fields) }),
  (fields) => JSON.stringify([{ a: [1, { profile: fields }] }], null, 2),
  (fields) => `${new URLSearchParams(fields)}&open=1`,
  (fields) => JSON.stringify({ url: `https://acme.okta.com/cb?${new URLSearchParams(fields)}` }),
  (fields) => JSON.stringify({ note: base64(JSON.stringify(fields)) }),
  (fields) => `2026-11-20 ERROR failed: ${JSON.stringify(fields)} at line 3`,
  (fields) =>
    Object.entries(fields)
      .map(([key, value]) => `${key} = ${value}`)
      .join('\n'),
  (fields) =>
    `<config>${Object.entries(fields)
      .map(([key, value]) => `<add key="${key}" value="${value}"/>`)
      .join('')}</config>`,
]

test('a secret under its name and an e-mail address are gone, whatever they stand in', async () => {
  await fc.assert(
    fc.asyncProperty(name, secret, mail, fc.nat(wraps.length - 1), async (key, value, email, wrap) => {
      const text = wraps[wrap]!({ [key]: value, user_name: email, mode: 'open' })
      const after = await clean(text)
      return after !== undefined && leaksOf(after, [value, email]).length === 0
    }),
    { numRuns },
  )
})

test('JSON stays JSON of the same shape, and a copy of a copy is the copy', async () => {
  const shapeOf = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shapeOf)
      : value !== null && typeof value === 'object'
        ? Object.values(value).map(shapeOf)
        : typeof value === 'boolean' || value === null
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.array(fc.jsonValue({ maxDepth: 4 })), fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4 }))),
      async (value) => {
        const text = JSON.stringify(value)
        const after = await clean(text)
        if (after === undefined) return false
        // A stand-in may make a form of what was none: `+@0=#` becomes `user-1=#`.
        const isFixed = text.includes('@') || (await clean(after)) === after
        return isFixed && JSON.stringify(shapeOf(JSON.parse(after))) === JSON.stringify(shapeOf(JSON.parse(text)))
      },
    ),
    { numRuns },
  )
})

test('any text ends in a copy or a refusal, and line ends stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(
          fc.oneof(
            fc.string(),
            mail,
            secret.map((one) => `token=${one}`),
            fc.constantFrom('<a b="', '{"', '%7B%22', '://', 'eyJhbGciOiJub25lIn0.', '\\\\', "'"),
          ),
        )
        .map((parts) => parts.join(' ')),
      async (text) => {
        const outcome = await sanitise(text, now)
        return 'refused' in outcome || outcome.text.length >= 0
      },
    ),
    { numRuns },
  )
  expect(await clean('a\nb\r\nc')).toBe('a\nb\r\nc')
})
