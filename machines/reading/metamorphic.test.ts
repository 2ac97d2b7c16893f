import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { recordsAttempts } from '@/lib/evidence/parsers/all'
import { conclude } from '@/machines/engine/diagnose'
import { known, mostKnown } from './__fixtures__/known-differences'
import { rightChanges } from './__fixtures__/right-changes'
import { cases, hasCases, type NamedText, ownTexts } from './__fixtures__/texts'
import { transformations } from './__fixtures__/transformations/all'
import { formOf, type Transformation } from './__fixtures__/transformations/form'
import { original, verdictOf, verdictOn } from './__fixtures__/verdict'

/** Of every this many texts, one is tried; the deep run tries each. */
const oneIn = runs({ quick: 40, normal: 30, deep: 1 })
const sampled = <One>(all: readonly One[]) => all.filter((_, i) => i % oneIn === 0)

const sets: Record<string, NamedText[]> = { 'own texts': sampled(await ownTexts()), cases: hasCases ? sampled(cases()) : [] }

for (const [set, texts] of Object.entries(sets))
  for (const transformation of transformations)
    test.skipIf(set === 'cases' && !hasCases)(
      `${set}${set === 'cases' && !hasCases ? ' NOT CHECKED without ../shared/cases' : ''}: ${transformation.name}`,
      async () => {
        const { tried, changed } = await changedBy(transformation, texts)
        const expected = new Set([...namesIn(known, transformation.name), ...namesIn(rightChanges, transformation.name)])
        expect({
          changed: changed.filter(({ name }) => !expected.has(name)).map(({ name, was, is }) => `${name}: ${was} → ${is}`),
          'no longer changed, take out of the list': tried.filter((name) => expected.has(name) && !changed.some((one) => one.name === name)),
        }).toEqual({ changed: [], 'no longer changed, take out of the list': [] })
      },
    )

test('the list of known differences only gets shorter', () => {
  const all = Object.values(known).flatMap((rows) => Object.values(rows).flatMap((names) => names.split(' ')))
  expect(all.length).toBeLessThanOrEqual(mostKnown)
  const names = new Set(transformations.map(({ name }) => name))
  expect([...Object.keys(known), ...Object.keys(rightChanges)].filter((name) => !names.has(name))).toEqual([])
})

test('two pastes say the same in either order where neither records attempts', async () => {
  const texts = [...sets['own texts']!, ...sets.cases!]
  const read = await Promise.all(texts.map(async ({ name, text }) => ({ name, readings: (await original(text)).readings })))
  const unordered = read.filter(({ readings }) => readings.length > 0 && !readings.some(({ format }) => recordsAttempts(format)))
  expect(unordered.length).toBeGreaterThan(1)
  const wrong: string[] = []
  for (const [i, { name, readings }] of unordered.entries()) {
    const other = unordered[(i + 1) % unordered.length]!
    const verdict = async (both: typeof readings) => verdictOf(await conclude({ readings: both, secrets: [] }))
    const [one, turned] = [await verdict([...readings, ...other.readings]), await verdict([...other.readings, ...readings])]
    if (one !== turned) wrong.push(`${name} and ${other.name}: ${one} or ${turned}`)
  }
  expect(wrong).toEqual([])
})

async function changedBy({ forms, change }: Transformation, texts: readonly NamedText[]) {
  const tried: string[] = []
  const changed: { name: string; was: string; is: string }[] = []
  for (const { name, text, isRight } of texts) {
    if (!forms.includes(formOf(text))) continue
    const { verdict: was, facts } = await original(text)
    const after = isRight(was)
      ? change(
          text,
          facts.map(({ quote }) => quote),
        )
      : undefined
    if (after === undefined) continue
    tried.push(name)
    const is = await verdictOn(after)
    if (is !== was) changed.push({ name, was, is })
  }
  return { tried, changed }
}

function namesIn(table: Readonly<Record<string, Readonly<Record<string, string>>>>, transformation: string): string[] {
  return Object.values(table[transformation] ?? {}).flatMap((names) => names.split(' '))
}
