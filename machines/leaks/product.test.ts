import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { findSecrets, mask } from '@/lib/evidence/secrets/secrets'
import { createQuoter } from '@/lib/evidence/text/quoter'
import { onLine } from '@/lib/evidence/text/where'
import { diagnose } from '@/machines/engine/diagnose'
import { bases } from './__fixtures__/bases'
import { chance } from './__fixtures__/chance'
import { containers } from './__fixtures__/containers'
import { type Kind, named, shaped, unnamed } from './__fixtures__/named'
import { holding, outputsOf } from './__fixtures__/outputs'

const now = new Date('2026-11-21T09:00:00Z')
const ways = Object.entries(containers)

/** Each kind in each container, with a value of its own. What has no name stands behind that of something else. */
const product = (kinds: readonly Kind[]) =>
  kinds.flatMap((kind, k) =>
    ways.map(([container, write], c) => {
      const value = kind.value(chance(k * 1009 + c * 7 + 20261130))
      return { name: `${kind.name ?? value.slice(0, 6)} in ${container}`, value, text: write(kind.name ?? 'debug note', value), at: k * ways.length + c }
    }),
  )

const known = product([...named, ...shaped])

/** Of a text as it is hidden and as it is quoted, line by line: whether a value can be read. */
function isShown(text: string, value: string): boolean {
  const secrets = findSecrets(text, now)
  const { quote } = createQuoter(text, onLine(text), secrets)
  let at = 0
  const quotes = text.split('\n').map((line) => {
    at += line.length + 1
    return quote(at - line.length - 1, at - 1).quote
  })
  const parts = [value, value.slice(0, 12), value.slice(-8)]
  return parts.some((part) => mask(text, secrets).includes(part) || quotes.some((one) => one.includes(part)))
}

test('the product is large', () => {
  expect([named.length + shaped.length >= 60, ways.length >= 40]).toEqual([true, true])
  expect(new Set(known.map(({ text }) => text)).size).toBe(known.length)
})

test('a secret of each kind in each container is hidden, and quoted nowhere', () => {
  expect(known.filter(({ text, value }) => isShown(text, value)).map(({ name, text }) => `${name}: ${text}`)).toEqual([])
})

const texts = await bases()
/** Several to a paste, of kinds and containers far apart: a step without a divisor in common with their number meets each once. */
const [step, together] = [2377, 6]
const spread = known.map((_, i) => known[(i * step) % known.length]!)
const pastes = Array.from({ length: Math.ceil(spread.length / together) }, (_, i) => spread.slice(i * together, (i + 1) * together))
const tried = pastes.slice(0, runs({ quick: 10, normal: 40, deep: pastes.length }))
const parts = 4

for (let part = 0; part < parts; part++)
  test(`beside evidence, no secret is in what is shown or leaves, part ${part + 1} of ${parts}`, { timeout: 3_600_000 }, async () => {
    const wrong: string[] = []
    for (const [i, planted] of tried.entries()) {
      if (i % parts !== part) continue
      const [words, base] = [planted.map(({ text }) => text).join('\n'), texts[(i * 31) % texts.length]!]
      const paste = [`${words}\n${base}`, `${base}\n${words}`, base.replace(/\n|$/, () => ` ${words}\n`)][i % 3]!
      const outputs = outputsOf(await diagnose(paste, now), now)
      for (const { name, value } of planted)
        wrong.push(...holding(outputs, { kind: 'token', name, parts: [value], fields: {}, line: '' }).map((where) => `${name}: in ${where}`))
    }
    expect(wrong).toEqual([])
  })

test('the steps meet each, and there are at least ten outputs', async () => {
  const outputs = outputsOf(await diagnose(texts.find((text) => text.includes('E0000006'))!, now), now)
  expect([new Set(spread).size, Object.keys(outputs).length >= 10]).toEqual([known.length, true])
})

const random = product(unnamed)
const seen = random.filter(({ text, value }) => isShown(text, value))
test(`of ${random.length} long random values without a name ${seen.length} are shown, which may be one in twenty`, () => {
  expect(seen.length / random.length).toBeLessThan(0.05)
})
