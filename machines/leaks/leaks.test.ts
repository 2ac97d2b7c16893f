import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { formats } from '@/lib/evidence/parsers/formats'
import { diagnose } from '@/machines/engine/diagnose'
import { bases, captures } from './__fixtures__/bases'
import { forms } from './__fixtures__/forms'
import { credentials } from './__fixtures__/kinds'
import { holding, outputsOf, unregistered } from './__fixtures__/outputs'
import { pastes } from './__fixtures__/pastes'

const now = new Date('2026-11-21T09:00:00Z')
const all = await pastes(1000)
/** Some of them, from everywhere: a step without a divisor in common with 1000 meets each once. */
const tried = all.map((planted, i) => ({ i, planted })).filter(({ i }) => (i * 379) % 1000 < runs({ quick: 40, normal: 200, deep: 1000 }))
const parts = 4

test('the pastes are spread over every kind, every form and every kind of text', () => {
  const met = new Set(all.map(({ credential, form }) => `${credential.name} ${form}`))
  expect(met.size).toBe(credentials.length * forms.length)
  expect(new Set(all.map(({ place }) => place)).size).toBeGreaterThan(8)
  expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThan(950)
})

for (let part = 0; part < parts; part++)
  test(`pastes with credentials, part ${part + 1} of ${parts}: each is found, and nothing shown or sent holds a form of it`, async () => {
    const wrong: string[] = []
    for (const { i, planted } of tried.filter((_, at) => at % parts === part)) {
      const { text, credential, form, place } = planted
      const name = `${i}: ${credential.name}, ${form}, ${place}`
      const diagnosis = await diagnose(text, now)
      const outputs = outputsOf(diagnosis, now)
      wrong.push(
        ...unregistered(diagnosis.secrets, credential).map(() => `${name}: not found`),
        ...holding(outputs, credential).map((where) => `${name}: in ${where}`),
      )
    }
    expect(wrong).toEqual([])
  })

test('every format reads one of the texts', async () => {
  const read = new Set(
    (await Promise.all([...(await bases()), captures[0]!({})].map((text) => diagnose(text, now)))).flatMap(({ readings }) =>
      readings.map(({ format }) => format),
    ),
  )
  const unread = [...formats.map(({ id }) => id), 'har' as const].filter((id) => !read.has(id))
  expect(unread, 'add a text that each of these reads to machines/leaks/__fixtures__/bases.ts').toEqual([])
})

test('a leak is seen in every form', () => {
  for (const { credential } of all.slice(0, 16)) {
    const [value = ''] = credential.parts
    const leaking = [value, encodeURIComponent(value), JSON.stringify(JSON.stringify(value)), ...[0, 1, 2].map((skip) => btoaOf(`${'x'.repeat(skip)}${value}`))]
    for (const text of leaking) {
      expect(holding({ page: `a page with ${text} in it`, other: 'nothing' }, credential)).toEqual(['page'])
      expect(holding({ page: `a page with ${text.replaceAll('+', '-').replaceAll('/', '_')} in it` }, credential).length).toBeLessThanOrEqual(1)
    }
  }
})

const btoaOf = (text: string) => Buffer.from(text).toString('base64')
