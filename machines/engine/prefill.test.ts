import { describe, expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { treeIds, trees } from '@/machines/trees'
import { answersOf, stepsOf } from './arrows'
import { provenBy } from './causes-table'
import { splitterOf } from './choices'
import { prefillAnswers } from './prefill'
import { resolve } from './resolve'

for (const id of treeIds) {
  const tree = await trees[id].load()
  const kind = (step: string) => tree.words[step]!.kind
  const starts = stepsOf(tree)
    .filter((step) => kind(step) !== 'outcome')
    .map((step) => {
      const answers = prefillAnswers(tree, step)
      return { step, answers, resolution: resolve(tree, { ...nothing, answers }) }
    })
  const isOffered = ([step, answer]: [string, string]) => {
    const words = tree.words[step]
    return (words?.kind === 'question' || words?.kind === 'request') && Boolean(words.answers[answer])
  }
  const causes = starts.filter(({ step }) => kind(step) === 'cause')

  describe(id, () => {
    test('every question and every request is come to, or the one that splits its choices', () => {
      const first = (step: string) => splitterOf(tree, step) ?? step
      expect(starts.filter(({ step, resolution }) => kind(step) !== 'cause' && resolution.step !== first(step)).map(({ step }) => step)).toEqual([])
    })

    test('every cause is come to, or is possible where something else is asked', () => {
      expect(causes.filter(({ step, resolution }) => resolution.step !== step && kind(resolution.step) === 'cause').map(({ step }) => step)).toEqual([])
      expect(causes.filter(({ step, resolution }) => !resolution.possible.includes(step)).map(({ step }) => step)).toEqual([])
    })

    test('a cause is come to where an answer that readers are offered proves it, and leads to it', () => {
      const reached = starts.flatMap(({ step, answers }) =>
        answersOf(tree, step)
          .filter((answer) => isOffered([step, answer]) && provenBy(tree.causes, { step, answer }).length > 0)
          .map((answer) => resolve(tree, { ...nothing, answers: { ...answers, [step]: answer } }).step),
      )
      expect(reached.length).toBeGreaterThan(0)
      expect(causes.filter(({ step, resolution }) => reached.includes(step) && resolution.step !== step).map(({ step }) => step)).toEqual([])
    })

    test('a start gives only answers that readers are offered, each of which the walk passes', () => {
      expect(starts.flatMap(({ answers }) => Object.entries(answers)).filter((given) => !isOffered(given))).toEqual([])
      const given = ({ answers }: { answers: Record<string, string> }) => Object.entries(answers).map(([step, answer]) => `${step} ${answer}`)
      const walked = ({ resolution: { trail } }: (typeof starts)[number]) => trail.map(({ step, answer }) => `${step} ${answer}`)
      expect(starts.filter((start) => given(start).sort().join() !== walked(start).sort().join()).map(({ step }) => step)).toEqual([])
    })

    test('no answer of a start can be left out', () => {
      const without = (answers: Record<string, string>, left: string) => Object.fromEntries(Object.entries(answers).filter(([step]) => step !== left))
      const idle = causes.filter(({ step, answers, resolution }) =>
        Object.keys(answers).some((left) => {
          const rest = resolve(tree, { ...nothing, answers: without(answers, left) })
          return resolution.step === step && rest.step === step && rest.trail.length === Object.keys(answers).length - 1
        }),
      )
      expect(idle.map(({ step }) => step)).toEqual([])
    })

    test('an outcome, and a step of another tree, begin with nothing', () => {
      expect([prefillAnswers(tree, 'unexplained'), prefillAnswers(tree, 'noSuchStep')]).toEqual([{}, {}])
    })
  })
}
