import { expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { read } from '@/lib/evidence/read'
import { findSecrets, mask } from '@/lib/evidence/secrets/secrets'
import { report } from '@/machines/engine/diagnose'
import { chanceOf } from './__fixtures__/second-chance'
import { harmless } from './__fixtures__/second-harmless'
import { type Kind, kinds } from './__fixtures__/second-kinds'
import { isNotYet, notYet } from './__fixtures__/second-known'
import { fits, keeps, shows, textOf } from './__fixtures__/second-texts'
import { type Writer, writers } from './__fixtures__/second-writers'

// A second generator of secrets, written without knowing how they are found: a rule that is made for the first cannot pass here by that alone.
const now = new Date('2026-11-21T07:00:00Z')
const maskedIn = (text: string) => mask(text, findSecrets(text, now))

const all = kinds.flatMap((kind) => writers.filter((writer) => fits(kind, writer)).map((writer) => ({ kind, writer })))
const cells = all.filter(({ kind, writer }) => !(kind.id in notYet.kinds || writer.id in notYet.writers))
const kept = harmless
  .filter(({ words }) => !(words.join(' ') in notYet.hiding))
  .flatMap((planted) => writers.filter(({ id, holds }) => !holds && !(id in notYet.writers || id in notYet.hiding)).map((writer) => ({ planted, writer })))

const chance = chanceOf(rotatingSeed)
/** Some of a list, each once, in a seeded order. */
function some<T>(list: readonly T[], count: number): T[] {
  const left = [...list]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.below(left.length), 1)[0]!)
}

const told = (kind: Kind, writer: Writer, text: string, where: string) => `${kind.id} × ${writer.id}: ${where}\n${text.slice(0, 700)}`

test('there is enough to choose from', () => {
  expect([kinds.length >= 50, writers.length >= 40, harmless.length >= 40]).toEqual([true, true, true])
  expect(kinds.filter((kind) => !all.some((cell) => cell.kind === kind))).toEqual([])
})

test(`no secret is left in a masked text (seed ${rotatingSeed})`, () => {
  const shown = some(cells, runs({ quick: 300, normal: 1500, deep: 1e6 })).flatMap(({ kind, writer }) => {
    const planted = kind.plant(chance)
    const text = textOf(chance, planted, writer)
    return !planted.secrets.some(isNotYet) && shows(maskedIn(text), planted.secrets) ? [told(kind, writer, text, 'masked text')] : []
  })
  expect(shown).toEqual([])
})

test(`no secret is in a reading or a report (seed ${rotatingSeed})`, async () => {
  const shown: string[] = []
  for (const { kind, writer } of some(cells, runs({ quick: 10, normal: 20, deep: 3000 }))) {
    const planted = kind.plant(chance)
    const text = textOf(chance, planted, writer)
    if (planted.secrets.some(isNotYet)) continue
    const { readings } = await read(text, now)
    if (shows(JSON.stringify(readings), planted.secrets)) shown.push(told(kind, writer, text, 'reading'))
    if (shows(JSON.stringify(await report('case', text, now)), planted.secrets)) shown.push(told(kind, writer, text, 'report'))
  }
  expect(shown).toEqual([])
})

test(`what is harmless can be read in a masked text (seed ${rotatingSeed})`, () => {
  const hidden = some(kept, runs({ quick: 300, normal: 1500, deep: 1e6 })).flatMap(({ planted, writer }) => {
    const text = textOf(chance, planted, writer)
    return keeps(text, planted.text) && !keeps(maskedIn(text), planted.text)
      ? [`${planted.words.join(' ')} = ${planted.text} × ${writer.id}\n${text.slice(0, 500)}`]
      : []
  })
  expect(hidden).toEqual([])
})
