import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { filler } from '@/lib/evidence/excerpt/__fixtures__/filler'
import { read } from '@/lib/evidence/read'
import { bases } from '../leaks/__fixtures__/bases'

/** What an example or a sample of a tree pastes gives the same facts far inside a long log as inside a short one. Symptoms are read in short texts alone. */
const now = new Date('2026-11-30T00:00:00Z')
const before = filler(600_000, 3)
const after = filler(600_000, 4)

async function factsIn(start: string, sample: string, end: string): Promise<string[]> {
  const lines = start.split('\n').length - 1
  const { readings } = await read(`${start}${sample}\n${end}`, now)
  return readings
    .flatMap((one) =>
      one.outcome === 'read'
        ? one.facts.map(({ id, value, quote, line, older }) => `${older ? 'older ' : ''}${id} ${value} ${line! - lines} ${quote}`)
        : [`${one.format} ${one.why} ${one.line - lines}`],
    )
    .filter((fact) => !fact.startsWith('symptom.'))
    .sort()
}

const texts = (await bases()).filter((text) => text.length < 20_000 && !/^\s*\{\s*"log"/.test(text))
const tried = runs({ quick: 10, normal: 15, deep: texts.length })
const every = Math.ceil(texts.length / tried)

test(`${tried} of ${texts.length} texts`, async () => {
  const faults: unknown[] = []
  for (const sample of texts.filter((_, i) => i % every === 0)) {
    const short = await factsIn(before.slice(-1500), sample, after.slice(0, 1500))
    const long = await factsIn(before, sample, after)
    if (JSON.stringify(short) !== JSON.stringify(long))
      faults.push({ sample: sample.slice(0, 200), lost: short.filter((one) => !long.includes(one)), more: long.filter((one) => !short.includes(one)) })
  }
  expect(faults).toEqual([])
}, 600_000)
