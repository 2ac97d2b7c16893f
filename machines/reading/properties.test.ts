import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { factIds, type Proof } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { hears } from '@/machines/engine/answers-from-evidence'
import { mostListed } from '@/machines/engine/assess'
import { offeredAnswers } from '@/machines/engine/offered-answers'
import { resolve } from '@/machines/engine/resolve'
import type { Resolution, Tree } from '@/machines/engine/types'
import { treeIds, trees } from '@/machines/trees'

const all = await Promise.all(treeIds.map((id) => trees[id].load()))
const proofs = factIds.flatMap((id): Proof[] => [id, `!${id}`])

/** Each tree with the proofs that it hears. */
const heard = all.map((tree) => ({ tree, own: proofs.filter((proof) => hears(tree, proof)) }))

const findingsOf = (facts: readonly Proof[], answers: Findings['answers'] = {}): Findings => ({
  ...nothing,
  facts: Object.fromEntries(facts.map((id) => [id, ''])),
  answers,
})

/** What no result may be: a cause that nothing speaks for, or none left while something speaks for one. In words; undefined where all is well. */
function fault(tree: Tree, { step, certainty, candidates, shared }: Resolution): string | undefined {
  if (certainty !== null && !candidates.some(({ cause }) => cause === step)) return `${tree.id}: ${step} is ${certainty}, and nothing speaks for it`
  // A context that fits many causes speaks for none of them.
  if (step === 'unexplained' && (shared.length > 0 || (candidates.length > 0 && candidates.length <= mostListed)))
    return `${tree.id}: none left, and something speaks for ${candidates.map(({ cause }) => cause)}`
  return undefined
}

const oneIn = runs({ quick: 60, normal: 16, deep: 1 })
/** The deep run walks for minutes. */
const timeout = 600_000

test(
  'one fact: what is named is spoken for, and what is spoken for does not end at none left',
  () => {
    const faults = heard.flatMap(({ tree, own }) => {
      expect(own.length).toBeGreaterThan(100)
      return own.flatMap((proof, i) => (i % oneIn > 0 ? [] : (fault(tree, resolve(tree, findingsOf([proof]))) ?? [])))
    })
    expect(faults).toEqual([])
  },
  timeout,
)

/** The place of a tree, which a failure can print, and some of the proofs that it hears, none of which says the opposite of another. */
const someHeard = (least: number, most: number) =>
  fc
    .nat({ max: heard.length - 1 })
    .chain((of) => fc.record({ of: fc.constant(of), facts: fc.uniqueArray(fc.constantFrom(...heard[of]!.own), { minLength: least, maxLength: most }) }))
    .filter(({ facts }) => !facts.some((one) => facts.includes(`!${one}` as Proof)))

test(
  `several facts and answers, seed ${rotatingSeed}: the same at every step of the walk`,
  () => {
    const walks = fc.record({ start: someHeard(0, 3), choices: fc.array(fc.nat(), { maxLength: 6 }) })
    fc.assert(
      fc.property(walks, ({ start: { of, facts }, choices }) => {
        const { tree } = heard[of]!
        let answers: Findings['answers'] = {}
        for (const choice of [...choices, 0]) {
          const result = resolve(tree, findingsOf(facts, answers))
          const wrong = fault(tree, result)
          if (wrong) throw new Error(wrong)
          const offered = result.step in tree.causes ? ['notFixed'] : offeredAnswers(tree, result.step)
          if (offered.length === 0) return
          answers = { ...answers, [result.step]: offered[choice % offered.length]! }
        }
      }),
      { numRuns: runs({ quick: 20, normal: 60, deep: 1500 }), seed: rotatingSeed, endOnFailure: true },
    )
  },
  timeout,
)

test(
  `a fact more, seed ${rotatingSeed}: where another cause is proven then, the first is still told`,
  () => {
    fc.assert(
      fc.property(someHeard(2, 2), ({ of, facts: [one, more] }) => {
        const { tree } = heard[of]!
        const before = resolve(tree, findingsOf([one!]))
        // That nothing failed is no cause: a failure outweighs it.
        if (before.certainty !== 'proven' || before.step === 'noErrorFound') return true
        const after = resolve(tree, findingsOf([one!, more!]))
        if (after.certainty !== 'proven' || after.step === before.step) return true
        const told = [...after.candidates, ...after.ruledOut].map(({ cause }) => cause)
        return told.includes(before.step) || after.contradictions.length > 0
      }),
      { numRuns: runs({ quick: 50, normal: 200, deep: 5000 }), seed: rotatingSeed, endOnFailure: true },
    )
  },
  timeout,
)
