import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { factIds, type Proof } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { treeIds, trees } from '../trees'
import { roles } from '../types'
import { mostListed } from './assess'
import { choicesAt, giveAnswer } from './choices'
import { resolve } from './resolve'
import { findingsFor } from './role'
import type { Tree } from './types'

const proofs = factIds.flatMap((id): Proof[] => [id, `!${id}`])

for (const id of treeIds) {
  const tree: Tree = await trees[id].load()
  describe(id, () => {
    for (const role of [undefined, ...roles])
      test(`“I don’t know” throughout names no cause, whoever says it: ${role ?? 'anybody'}`, () => {
        const walked = resolve(tree, findingsFor(tree, knowingNothing(tree, nothing), role))
        expect([walked.step, walked.certainty, walked.candidates]).toEqual(['unexplained', null, []])
        expect(walked.possible).toEqual(Object.keys(tree.causes))
      })

    test(`a cause that stands in the heading is spoken for by a fact or an answer, and a cause that is spoken for is not passed (LATCHKEY_SEED=${rotatingSeed})`, () => {
      const fault = (findings: Findings) => {
        const { step, candidates, shared } = resolve(tree, findings)
        if (step in tree.causes) return !candidates.some(({ cause }) => cause === step)
        // An address or the kind of credential, which fits many causes, speaks for none of them.
        return step === 'unexplained' && (shared.length > 0 || (candidates.length > 0 && candidates.length <= mostListed))
      }
      fc.assert(
        fc.property(fc.uniqueArray(fc.constantFrom(...proofs), { maxLength: 3 }), fc.array(fc.nat(), { maxLength: 12 }), (shown, choices) => {
          let findings: Findings = { ...nothing, facts: Object.fromEntries(shown.map((proof) => [proof, ''])) }
          for (const choice of choices) {
            if (fault(findings)) return false
            const { step } = resolve(tree, findings)
            const offered = step in tree.causes ? ['notFixed'] : choicesAt(tree, step, findings.answers).map(([answer]) => answer)
            if (offered.length > 0) findings = giveAnswer(tree, findings, step, offered[choice % offered.length]!)
          }
          return !fault(knowingNothing(tree, findings))
        }),
        { numRuns: runs({ quick: 20, normal: 60, deep: 1000 }), seed: rotatingSeed },
      )
      // The deep run walks for minutes.
    }, 600_000)
  })
}

test('what was read speaks for a cause, which then stands in the heading although nobody knows more', async () => {
  const tree = await trees['rdp-mfa'].load()
  const read = { ...nothing, facts: { 'okta-widget-log.status403': '' } }
  const { step, certainty, candidates } = resolve(tree, knowingNothing(tree, read))
  expect([step, certainty]).toEqual(['notEnrolled', null])
  expect(candidates.find(({ cause }) => cause === step)?.because).toEqual(['okta-widget-log.status403'])
})

test('an answer that speaks for a cause is told with it', async () => {
  const tree = await trees['rdp-mfa'].load()
  const { candidates } = resolve(tree, { ...nothing, answers: { seen: 'failed', log: 'status403' } })
  expect(candidates.find(({ cause }) => cause === 'notEnrolled')?.said).toContainEqual({ step: 'log', answer: 'status403', by: 'reader' })
})

/** Every question that is left is answered by “I don’t know”. */
function knowingNothing(tree: Tree, start: Findings): Findings {
  let findings = start
  for (let turn = 0; turn < 99; turn++) {
    const { step } = resolve(tree, findings)
    const kind = tree.words[step]!.kind
    if (kind !== 'question' && kind !== 'request') return findings
    findings = giveAnswer(tree, findings, step, kind === 'question' ? 'dontKnow' : 'skip')
  }
  throw new Error('it never ends')
}
