import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { factIds, type Proof } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { treeIds, trees } from '../trees'
import { roles } from '../types'
import { answersOf, stepsOf } from './arrows'
import { askedAs, choicesAt, giveAnswer, wholeOf } from './choices'
import { resolve } from './resolve'
import { findingsFor } from './role'
import type { Tree } from './types'

const proofs = factIds.flatMap((id): Proof[] => [id, `!${id}`])

for (const id of treeIds) {
  const tree: Tree = await trees[id].load()
  const asking = stepsOf(tree).flatMap((step) => {
    const words = tree.words[step]!
    return words.kind === 'question' || words.kind === 'request' ? [{ step, words }] : []
  })

  describe(id, () => {
    test('every question names who can answer it, and a request the one who can get it', () => {
      expect(asking.filter(({ words }) => words.roles.length === 0).map(({ step }) => step)).toEqual([])
      expect(asking.filter(({ words }) => words.kind === 'request' && !words.roles.includes(words.by)).map(({ step }) => step)).toEqual([])
    })

    test('the first question is for everybody', () => {
      expect(asking[0]!.words.roles).toEqual(roles)
    })

    test('a locked-out user is asked about no Admin Console, no System Log and no server', () => {
      const inConsole = /Admin Console|(?:Directory|Applications|Security|Reports) >/
      const asked = stepsOf(tree).flatMap((step) => askedAs(tree, step, {}, 'user') ?? [])
      const ofUser = asked.filter(({ roles }) => roles.includes('user'))
      expect(ofUser.filter(({ title, because }) => inConsole.test(`${title} ${because}`) || /System Log|server/.test(title)).map(({ title }) => title)).toEqual(
        [],
      )
      expect(ofUser.length).toBeGreaterThan(0)
    })

    test('other words for a role are those of a step, and of answers that it has', () => {
      const has = (step: string, answer: string) => [step, wholeOf(tree, step)].some((one) => answersOf(tree, one).includes(answer))
      const strange = asking.flatMap(({ step, words: { user, others } }) =>
        [user, others].flatMap((other) => Object.keys(other?.answers ?? {}).flatMap((answer) => (has(step, answer) ? [] : [`${step} ${answer}`]))),
      )
      expect(strange).toEqual([])
    })

    test(`the role changes no verdict that the same answers give (LATCHKEY_SEED=${rotatingSeed})`, () => {
      const verdict = (findings: Findings) => {
        const { possible, likely, ruledOut, contradictions, candidates, shared } = resolve(tree, findings)
        return JSON.stringify({ possible, likely, ruledOut, contradictions, candidates, shared })
      }
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.constantFrom(...proofs), { maxLength: 3 }),
          fc.array(fc.nat(), { maxLength: 12 }),
          fc.constantFrom(...roles),
          (shown, choices, role) => {
            const findings = answered(tree, { ...nothing, facts: Object.fromEntries(shown.map((proof) => [proof, ''])) }, choices)
            const [all, own] = [findings, findingsFor(tree, findings, role)]
            if (verdict(all) !== verdict(own)) return false
            const [one, other] = [resolve(tree, all), resolve(tree, own)]
            // Whoever is asked nothing more is told the same.
            return tree.words[one.step]!.kind === 'question' || tree.words[one.step]!.kind === 'request'
              ? true
              : one.step === other.step && one.certainty === other.certainty
          },
        ),
        { numRuns: runs({ quick: 20, normal: 25, deep: 1000 }), seed: rotatingSeed },
      )
    })

    test('no role is asked what it cannot answer, and what it is asked comes to an end', () => {
      const strays = roles.flatMap((role) => {
        let findings: Findings = nothing
        for (let turn = 0; turn < 120; turn++) {
          const { step } = resolve(tree, findingsFor(tree, findings, role))
          const words = tree.words[step]!
          if (words.kind === 'outcome') return []
          if (words.kind !== 'cause' && !words.roles.includes(role)) return [`${role} is asked ${step}`]
          findings = giveAnswer(tree, findings, step, words.kind === 'cause' ? 'notFixed' : words.kind === 'question' ? 'dontKnow' : 'skip')
        }
        return [`${role} is asked without end`]
      })
      expect(strays).toEqual([])
    })
  })
}

test('an answer that was given counts, whoever reads it', async () => {
  const tree = await trees['rdp-mfa'].load()
  const findings = { ...nothing, answers: { seen: 'failed', log: 'status403' } }
  expect(findingsFor(tree, findings, 'user').answers).toMatchObject(findings.answers)
  expect(resolve(tree, findingsFor(tree, findings, 'user')).step).toBe('scope')
  const atHandOff = { ...nothing, answers: { seen: 'failed' } }
  expect(resolve(tree, findingsFor(tree, atHandOff, 'user')).step).toBe('handOff')
  // What was put off is asked when nobody can look.
  expect(resolve(tree, findingsFor(tree, { ...nothing, answers: { seen: 'failed', handOff: 'skip' } }, 'user')).step).toBe('scope')
  expect(resolve(tree, findingsFor(tree, { ...nothing, answers: { seen: 'failed' } }, 'server-admin')).step).toBe('logKind')
})

/** Answers as a reader may, for a while. */
function answered(tree: Tree, start: Findings, choices: readonly number[]): Findings {
  let findings = start
  for (const choice of choices) {
    const { step } = resolve(tree, findings)
    const offered = step in tree.causes ? ['notFixed'] : choicesAt(tree, step, findings.answers).map(([answer]) => answer)
    if (offered.length > 0) findings = giveAnswer(tree, findings, step, offered[choice % offered.length]!)
  }
  return findings
}
