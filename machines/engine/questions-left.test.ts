import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { factIds } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { treeIds, trees } from '../trees'
import { type Role, roles } from '../types'
import { hears } from './answers-from-evidence'
import { choicesAt, giveAnswer } from './choices'
import { questionNumber, questionsLeft } from './questions-left'
import { resolve } from './resolve'
import { findingsFor } from './role'
import type { Tree } from './types'

/** Before each question of a case that is answered at random: its number, and the most that it can become. */
function counts(tree: Tree, role: Role | undefined, start: Findings, choices: readonly number[]) {
  let findings = start
  const found: { step: string; number: number; most: number }[] = []
  for (const choice of choices) {
    const { step } = resolve(tree, findingsFor(tree, findings, role))
    if (!['question', 'request'].includes(tree.words[step]!.kind)) break
    found.push({ step, ...questionNumber(tree, findings, role) })
    const offered = choicesAt(tree, step, findings.answers)
    findings = giveAnswer(tree, findings, step, offered[choice % offered.length]![0])
  }
  return found
}

for (const id of treeIds) {
  const tree = await trees[id].load()
  const facts = factIds.filter((fact) => hears(tree, fact))

  describe(id, () => {
    test(`the number of a question is within the most there can be, which no answer makes more (LATCHKEY_SEED=${rotatingSeed})`, () => {
      const check = (role: Role | undefined, shown: readonly string[], choices: readonly number[]) => {
        const all = counts(tree, role, { ...nothing, facts: Object.fromEntries(shown.map((fact) => [fact, ''])) }, choices)
        const isWrong = ({ number, most }: (typeof all)[number], before: (typeof all)[number] | undefined) =>
          number > most || (before !== undefined && (number <= before.number || most > before.most))
        if (all.some((one, i) => isWrong(one, all[i - 1])))
          throw new Error(all.map(({ step, number, most }) => `${step}: ${number} of at most ${most}`).join('\n'))
      }
      const role = fc.constantFrom<(Role | undefined)[]>(undefined, ...roles)
      const shown = fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 2 })
      fc.assert(fc.property(role, shown, fc.array(fc.nat(60), { minLength: 25, maxLength: 25 }), check), {
        numRuns: runs({ quick: 10, normal: 40, deep: 300 }),
      })
    })

    test('the most is right for who does not know anything, and for who is nobody in particular', () => {
      const longest = (role: Role | undefined) =>
        counts(
          tree,
          role,
          nothing,
          Array.from({ length: 30 }, () => 0),
        ).length
      for (const role of [undefined, ...roles]) expect(questionsLeft(tree, findingsFor(tree, nothing, role))).toBeGreaterThanOrEqual(longest(role))
    })
  })
}

test('most people are asked a handful', async () => {
  const asUser = await Promise.all(
    treeIds.map(async (id) => {
      const tree: Tree = await trees[id].load()
      return [id, questionsLeft(tree, findingsFor(tree, nothing, 'user'))]
    }),
  )
  expect(Object.fromEntries(asUser)).toEqual({ 'rdp-mfa': 7, 'workflows-403': 3, 'api-error': 2, 'sign-in-error': 3 })
})
