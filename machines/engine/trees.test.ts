import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { factIds, factKind, type Proof } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { reserved } from '@/lib/link/form'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { placeholder } from '@/machines/knowledge/placeholder'
import { treeIds, trees } from '@/machines/trees'
import { type Example, follow } from './__fixtures__/example'
import { answersOf, arrowsOf, placesOf, stepsOf } from './arrows'
import { indefinite, ruledOutBecause } from './causes-table'
import { splitOf } from './choices'
import { draw } from './draw'
import { sameVersion } from './drawing-version'
import { resolve as walkTree } from './resolve'
import type { Tree } from './types'

const now = new Date('2026-11-21T00:00:00Z')
/** Each walk once: the ways to an end have their ends in common. */
const walks = new Map<string, ReturnType<typeof walkTree>>()
function resolve(tree: Tree, findings: Findings) {
  const key = `${tree.id} ${JSON.stringify(findings)}`
  const walk = walks.get(key) ?? walkTree(tree, findings)
  if (walks.size > 5000) walks.clear()
  walks.set(key, walk)
  return walk
}

const proofs = factIds.flatMap((id): Proof[] => [id, `!${id}`])

/** The deep run walks for minutes. */
const deepTimeout = 600_000

for (const id of treeIds) {
  const tree: Tree = await trees[id].load()
  const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)

  describe(id, () => {
    const steps = stepsOf(tree)
    const arrows = arrowsOf(tree)
    const places = placesOf(tree).map(({ branch, step }) => `${branch}.${step}`)
    const causes = Object.keys(tree.causes)

    for (const example of examples)
      test(`${example.name} leads to ${example.leadsTo}`, () => {
        const findings = follow(example, now)
        expect(resolve(tree, findings).step).toBe(example.leadsTo)
        const asked = resolve(tree, findings).trail.map(({ step }) => step)
        expect(Object.keys(example.answers ?? {}).filter((step) => !asked.includes(step) && !causes.includes(step) && !example.late)).toEqual([])
      })

    test('every cause ends some journey', () => {
      const without = causes.filter((cause) => !examples.some(({ leadsTo }) => leadsTo === cause))
      expect(without, `add an example that leads to each of these to machines/${id}/examples/examples.ts`).toEqual([])
    })

    test('every row of the causes table names an answer that speaks for its cause', () => {
      const silent = causes.filter((cause) => !(tree.causes[cause]!.proves ?? tree.causes[cause]!.points)?.length)
      expect(silent, `give each of these an answer that proves it or points to it in machines/${id}/causes.ts`).toEqual([])
    })

    test('every arrow is walked by some journey, or by saying fixed or not fixed at its end', () => {
      const name = ({ branch, step }: { branch: string; step: string }) => (branch === '' ? step : `${branch}.${step}`)
      const left = new Set(arrows.flatMap(({ from, answer, to }) => (answer === undefined ? [] : [`${name(from)} ${answer} ${name(to)}`])))
      const walk = (findings: Findings) => {
        const { path } = resolve(tree, findings)
        for (const [i, { place, answer }] of path.slice(0, -1).entries()) left.delete(`${place} ${answer} ${path[i + 1]!.place}`)
      }
      const starts = examples.map((example) => follow(example, now))
      for (const findings of starts) {
        walk(findings)
        // A question that splits another leads there whatever is answered.
        const { step } = resolve(tree, findings)
        if (splitOf(tree, step) !== undefined) for (const answer of answersOf(tree, step)) walk(answered(findings, step, answer))
        walk(answered(findings, resolve(tree, findings).step, 'fixed'))
      }
      // The way to the end is long: it is gone only while an arrow is left, and first once from each step.
      const firsts = new Map(starts.toReversed().map((findings) => [resolve(tree, findings).step, findings])).values()
      const isLeft = (place: string, answer: string) => [...left].some((arrow) => arrow.startsWith(`${place} ${answer} `))
      for (const findings of new Set([...firsts, ...starts]))
        if (left.size > 0)
          for (const { at, place, findings: there } of toTheEnd(tree, findings, true).walks) {
            walk(there)
            if (isLeft(place, 'fixed')) walk(answered(there, at, 'fixed'))
          }
      expect([...left]).toEqual([])
    }, 180_000)

    test('every place can be reached, and only forwards', () => {
      const at = (place: { branch: string; step: string }) => places.indexOf(`${place.branch}.${place.step}`)
      expect(arrows.filter(({ from, to }) => at(to) <= at(from))).toEqual([])
      expect(places.filter((_, i) => i > 0 && !arrows.some(({ to }) => at(to) === i))).toEqual([])
    })

    test('a question offers the same answers wherever it stands, and always a way on without knowing', () => {
      const offered = (branch: string, step: string) => [
        ...new Set(arrows.filter(({ from }) => from.branch === branch && from.step === step).flatMap(({ answer }) => answer ?? [])),
      ]
      expect(placesOf(tree).filter(({ branch, step }) => offered(branch, step).join() !== answersOf(tree, step).join())).toEqual([])
      const kinds = { question: 'dontKnow', request: 'skip', cause: 'notFixed', outcome: undefined }
      expect(
        steps.filter((step) => kinds[tree.words[step]!.kind] !== answersOf(tree, step).find((answer) => [...indefinite, 'notFixed'].includes(answer))),
      ).toEqual([])
    })

    test('an answer names only causes that fit it', () => {
      expect(
        arrows.filter(
          ({ from, answer, if: cause }) => cause !== undefined && ruledOutBecause(tree.causes, cause, { step: from.step, answer: answer! }) !== undefined,
        ),
      ).toEqual([])
      expect(arrows.filter((arrow) => arrow.if !== undefined && arrow.if !== arrow.to.step)).toEqual([])
    })

    // A cause that a message names and an answer rules out is told as a contradiction, and not visited.
    test(
      `from anywhere, "I don’t know" and "not fixed" visit each cause that is spoken for, once, and none that is ruled out (LATCHKEY_SEED=${rotatingSeed})`,
      () => {
        fc.assert(
          fc.property(fc.uniqueArray(fc.constantFrom(...proofs), { maxLength: 3 }), fc.array(fc.nat(), { maxLength: 12 }), (shown, choices) => {
            const findings = wander(tree, { ...nothing, facts: Object.fromEntries(shown.map((proof) => [proof, ''])) }, choices)
            const { visited, end } = toTheEnd(tree, findings)
            const { possible, shared } = resolve(tree, findings)
            const isOnce = new Set(visited).size === visited.length && visited.every((cause) => possible.includes(cause))
            return end === 'unexplained' && isOnce && shared.every((cause) => visited.includes(cause) || !possible.includes(cause))
          }),
          { numRuns: runs({ quick: 20, normal: 40, deep: 1000 }), seed: rotatingSeed },
        )
      },
      deepTimeout,
    )

    test(
      `no answer brings a cause back (LATCHKEY_SEED=${rotatingSeed})`,
      () => {
        fc.assert(
          fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.nat(), (choices, choice) => {
            const before = resolve(tree, wander(tree, nothing, choices)).possible
            const after = resolve(tree, wander(tree, nothing, [...choices, choice])).possible
            return after.every((cause) => before.includes(cause))
          }),
          { numRuns: runs({ quick: 20, normal: 40, deep: 500 }), seed: rotatingSeed },
        )
      },
      deepTimeout,
    )

    test('words say something without their values, and name values that exist', () => {
      const words = JSON.stringify([tree.words, tree.messages])
      expect([...words.matchAll(placeholder)].filter(([, , fact]) => !factKind(fact!)).map(String)).toEqual([])
      expect(words.replace(placeholder, '').match(/\{[\w-]+[.|][^"]*\}/g)).toBeNull()
    })

    test('every step has words, and its answers are those of the machine', () => {
      expect(Object.keys(tree.words).sort()).toEqual([...steps].sort())
      const asked = Object.entries(tree.words).flatMap(([step, words]) =>
        words.kind === 'question' || words.kind === 'request' ? [[step, words.answers] as const] : [],
      )
      expect(asked.filter(([step, answers]) => Object.keys(answers).sort().join() !== answersOf(tree, step).sort().join()).map(String)).toEqual([])
    })

    test('names are told apart without capitals, and none is a word of the link', () => {
      const names = [...new Set(vocabularyOf(tree).names)].filter((name) => !reserved.includes(name)).map((name) => name.toLowerCase())
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
      expect(steps.filter((step) => reserved.map((word) => word.toLowerCase()).includes(step.toLowerCase()))).toEqual([])
    })

    test('the drawing is up to date', () => {
      const drawing = readFileSync(join(import.meta.dirname, '..', id, 'tree.md'), 'utf8').replaceAll('\r\n', '\n')
      expect(sameVersion(tree, drawing)).toBeUndefined()
      expect(draw(tree), `machines/${id}/tree.md is out of date: npm run draw`).toBe(drawing)
    })
  })
}

const answered = (findings: Findings, step: string, answer: string): Findings => ({ ...findings, answers: { ...findings.answers, [step]: answer } })

/** Takes the way that knows and fixes nothing. `on`: also past causes that nothing speaks for, as links do in which they were tried. */
function toTheEnd(tree: Tree, start: Findings, on = false) {
  let findings = start
  const visited: string[] = []
  const walks: { at: string; place: string; findings: Findings }[] = []
  for (let turn = 0; turn < 199; turn++) {
    const { step, path } = resolve(tree, findings)
    const at = on && step === 'unexplained' ? path.at(-1)!.step : step
    walks.push({ at, place: path.at(-1)!.place, findings })
    const answer = ['notFixed', 'dontKnow', 'skip'].find((one) => answersOf(tree, at).includes(one))
    if (answer === undefined) return { visited, walks, end: step }
    if (at in tree.causes) visited.push(at)
    findings = answered(findings, at, answer)
  }
  throw new Error('it never ends')
}

/** Answers at random for a while. */
function wander(tree: Tree, start: Findings, choices: readonly number[]): Findings {
  let findings = start
  for (const choice of choices) {
    const { step } = resolve(tree, findings)
    const answers = answersOf(tree, step).filter((answer) => answer !== 'fixed')
    if (answers.length > 0) findings = answered(findings, step, answers[choice % answers.length]!)
  }
  return findings
}
