import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { treeIds, trees } from '../trees'
import { choicesAt, giveAnswer } from './choices'
import { questionsAsked } from './questions-asked'
import { resolve } from './resolve'

for (const id of treeIds)
  test(`${id}: each answer makes the number of the next question larger`, async () => {
    const tree = await trees[id].load()
    for (const choice of [0, 1, 2, 3]) {
      let findings = nothing
      for (let before = 0; ; before = questionsAsked(tree, findings)) {
        const { step } = resolve(tree, findings)
        if (!['question', 'request'].includes(tree.words[step]!.kind)) break
        const offered = choicesAt(tree, step, findings.answers)
        findings = giveAnswer(tree, findings, step, offered[choice % offered.length]![0])
        expect({ step, asked: questionsAsked(tree, findings) > before }).toEqual({ step, asked: true })
      }
    }
  })
