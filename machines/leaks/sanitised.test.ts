import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { signInHar } from '@/lib/sanitise/__fixtures__/sign-in'
import { sanitise } from '@/lib/sanitise/sanitise'
import { sameCause } from '@/machines/engine/same-cause'
import { bases } from './__fixtures__/bases'

async function copied(text: string) {
  const outcome = await sanitise(text, now)
  return 'refused' in outcome ? outcome : { ...outcome, diagnosis: await sameCause(text, outcome.text, now) }
}

test('the clean copy of a sign-in leads to the cause of the capture', async () => {
  expect(await copied(signInHar)).toMatchObject({ diagnosis: { before: 'sign-in-error.pkceFailed', after: 'sign-in-error.pkceFailed', same: true } })
})

/** Texts of the examples and samples whose copy leads elsewhere, by their beginning, with the reason. It only gets shorter. */
const elsewhere: Record<string, string> = {}

test('the clean copies of what the trees paste lead where the texts lead', async () => {
  const texts = (await bases()).filter((_, i) => i % runs({ quick: 12, normal: 6, deep: 1 }) === 0)
  const wrong: [begins: string, what: string][] = []
  for (const text of texts) {
    const copy = await copied(text)
    if ('refused' in copy || !copy.diagnosis.same)
      wrong.push([text.slice(0, 120), 'refused' in copy ? copy.refused : `${copy.diagnosis.before} -> ${copy.diagnosis.after}`])
  }
  expect(texts.length).toBeGreaterThan(20)
  expect(wrong.filter(([begins]) => !Object.keys(elsewhere).some((one) => begins.startsWith(one)))).toEqual([])
}, 600_000)
