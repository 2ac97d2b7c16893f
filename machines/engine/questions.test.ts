import { expect, test } from 'vitest'
import { treeIds, trees } from '../trees'
import { answersOf, stepsOf } from './arrows'
import { choicesAt, giveAnswer, splitOf, splitterOf } from './choices'
import { resolve } from './resolve'

const all = await Promise.all(treeIds.map((id) => trees[id].load()))
const asking = all.flatMap((tree) =>
  stepsOf(tree).flatMap((step) => {
    const words = tree.words[step]!
    return words.kind === 'question' || words.kind === 'request' ? [{ tree, step, words, name: `${tree.id}.${step}` }] : []
  }),
)
const splitting = asking.filter(({ tree, step }) => splitOf(tree, step) !== undefined)

test('no question offers more than seven choices, a list of words with a filter aside', () => {
  const pages = asking.flatMap(({ tree, step, words, name }) => {
    if (words.kind === 'request' && words.filter) return []
    const first = splitterOf(tree, step)
    const ways = first === undefined ? [{}] : Object.keys(splitOf(tree, first)!.into).map((answer) => ({ [first]: answer }))
    return ways.map((answers) => ({ name: [name, ...Object.values(answers)].join(' '), choices: choicesAt(tree, step, answers) }))
  })
  expect(pages.filter(({ choices }) => choices.length > 7).map(({ name, choices }) => `${name}: ${choices.length}`)).toEqual([])
  expect(pages.length).toBeGreaterThan(40)
})

test('only what is split first may have a filter', () => {
  expect(
    asking.filter(({ tree, step, words }) => words.kind === 'request' && words.filter && splitterOf(tree, step) === undefined).map(({ name }) => name),
  ).toEqual([])
})

test('a question that splits another puts each choice in one place, and loses none', () => {
  const faults = splitting.flatMap(({ tree, step, words, name }) => {
    const { step: behind, into } = splitOf(tree, step)!
    const offered = choicesAt(tree, behind).map(([answer]) => answer)
    const together = Object.values(into).flat()
    const shown = choicesAt(tree, step).map(([answer]) => answer)
    return [
      ...together.filter((answer, i) => !offered.includes(answer) || together.indexOf(answer) !== i).map((answer) => `${name}: ${answer}`),
      ...Object.entries(into).flatMap(([answer, few]) =>
        few.length > 1 && answer in words.answers && !offered.includes(answer) ? [] : [`${name}: ${answer}`],
      ),
      ...offered.filter((answer) => !shown.includes(answer) && !together.includes(answer) && answer !== 'skip').map((answer) => `${name} lacks ${answer}`),
    ]
  })
  expect(faults).toEqual([])
  expect(splitting.length).toBeGreaterThan(4)
})

test('no choice that stands for several bears the name of an answer of its own', () => {
  const taken = splitting.flatMap(({ tree, step, name }) => {
    const { step: behind, into } = splitOf(tree, step)!
    return answersOf(tree, behind).flatMap((answer) => (answer in into ? [`${name}: ${answer}`] : []))
  })
  expect(taken).toEqual([])
})

test('whatever is chosen in two parts leads to where the answer itself leads', () => {
  const strays = splitting.flatMap(({ tree, step, name }) => {
    const { step: behind, into } = splitOf(tree, step)!
    const inTwo = Object.entries(into).flatMap(([bundle, answers]) => answers.map((answer) => [bundle, answer] as const))
    const nothing = { facts: {}, answers: {}, not: [] }
    return [
      ...inTwo.filter(([bundle, answer]) => {
        const half = giveAnswer(tree, nothing, step, bundle)
        return JSON.stringify(giveAnswer(tree, half, behind, answer)) !== JSON.stringify({ ...nothing, answers: { [behind]: answer } })
      }),
      ...choicesAt(tree, step)
        .filter(([answer]) => !(answer in into) && answer in Object.fromEntries(choicesAt(tree, behind)))
        .filter(([answer]) => giveAnswer(tree, nothing, step, answer).answers[behind] !== answer),
    ].map((stray) => `${name}: ${stray}`)
  })
  expect(strays).toEqual([])
})

test('an answer to the question behind settles the one that splits it', () => {
  const asked = splitting.flatMap(({ tree, step, name }) => {
    const behind = splitOf(tree, step)!.step
    return choicesAt(tree, behind).flatMap(([answer]) =>
      resolve(tree, { facts: {}, answers: { [behind]: answer }, not: [] }).step === step ? [`${name} after ${answer}`] : [],
    )
  })
  expect(asked).toEqual([])
})
