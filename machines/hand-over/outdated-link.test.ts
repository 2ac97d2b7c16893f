import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { answersOf, stepsOf } from '@/machines/engine/arrows'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { wordingOf } from '@/machines/knowledge/wording'
import { treeIds, trees } from '@/machines/trees'
import { fragmentOf } from './link'
import { decidedWith, frozen, whyToday } from './outdated-link'

const now = new Date('2026-11-21T00:00:00Z')
/** Words that were put together from something that is not there. */
const broken = /undefined|null|\[object|NaN|\{[a-z]|“”| {2}|^ /

for (const id of treeIds) {
  const tree: Tree = await trees[id].load()
  const { examples }: { examples: readonly Example[] } = await import(`@/machines/${id}/examples/examples`)
  const steps = [...stepsOf(tree), 'stepOfLongAgo']
  // One journey to each step: the others differ in their pastes.
  const ends = [...new Map(examples.map((example) => [example.leadsTo, example])).values()].map((example) => follow(example, now))
  const cases = ends.map((findings) => ({ findings, resolution: resolve(tree, findings), wording: wordingOf(tree, findings, []) }))
  const other = tree.version + 1

  test(`${id}: a link of another version that led elsewhere says what it was, what it is today, and why`, () => {
    const wrong = cases.flatMap(({ findings, resolution, wording }) =>
      steps.flatMap((at) => {
        const found = frozen(tree, { tree: id, tv: other, at, findings }, resolution)
        if (at === resolution.step) return found === undefined ? [] : [at]
        const words = found ? `${whyToday(found, wording)}. ${decidedWith(found)}` : ''
        const fits = found?.step === at && found.today === resolution.step && found.was === other && found.shown === at in tree.causes
        return fits && !broken.test(words) ? [] : [`${at}: ${words}`]
      }),
    )
    expect(wrong).toEqual([])
    expect(cases.length).toBeGreaterThan(Object.keys(tree.causes).length)
  })

  test(`${id}: a link of today’s version, or one that names no step, is never frozen`, () => {
    for (const { findings, resolution } of cases) {
      const link = { tree: id, findings }
      expect(steps.filter((at) => frozen(tree, { ...link, tv: tree.version, at }, resolution) !== undefined)).toEqual([])
      expect(frozen(tree, { ...link, tv: other }, resolution)).toBeUndefined()
    }
  })

  test(`${id}: what is said to close a cause is what closes it in the walk`, () => {
    const why = (at: string, { findings, resolution }: (typeof cases)[number]) => frozen(tree, { tree: id, tv: other, at, findings }, resolution)?.why
    for (const one of cases) {
      const { ruledOut, possible, step } = one.resolution
      const closed = ruledOut.map(({ cause, by }) => [cause, by.answer === 'notFixed' ? { kind: 'tried' } : { kind: 'ruledOut', by }])
      expect(ruledOut.map(({ cause }) => [cause, why(cause, one)])).toEqual(closed)
      const open = possible.filter((cause) => cause !== step && one.findings.answers[cause] === undefined)
      expect(open.filter((cause) => why(cause, one)?.kind !== (tree.words[step]?.kind === 'cause' ? 'later' : 'asked'))).toEqual([])
    }
  })
}

const rdp = await trees['rdp-mfa'].load()
const whyOf = (answers: Record<string, string>, at: string) => {
  const findings = { ...nothing, answers }
  return frozen(rdp, { tree: rdp.id, at, findings }, resolve(rdp, findings))?.why
}

test('a cause that was tried, one that fixed the case, and an end that is none any more', () => {
  const unsure = Object.fromEntries(
    stepsOf(rdp).flatMap((step) => {
      const answer = ['dontKnow', 'skip'].find((one) => answersOf(rdp, step).includes(one))
      return answer === undefined ? [] : [[step, answer]]
    }),
  )
  const { step: first, possible } = resolve(rdp, { ...nothing, answers: unsure })
  const second = possible.find((cause) => cause !== first)!
  expect(whyOf({ [first]: 'notFixed' }, first)).toEqual({ kind: 'tried' })
  expect(whyOf({}, 'unexplained')).toEqual({ kind: 'asked', question: stepsOf(rdp)[0] })
  expect(whyOf(unsure, second)).toEqual({ kind: 'later' })
  expect(whyOf(unsure, 'unexplained')).toEqual({ kind: 'ended' })
  expect(whyOf({ ...unsure, [first]: 'fixed' }, first)).toEqual({ kind: 'answered', by: { step: first, answer: 'fixed', by: 'reader' } })
  expect(whyOf({ ...unsure, [first]: 'fixed' }, second)).toEqual({ kind: 'ended' })
  expect(whyOf(unsure, 'stepOfLongAgo')).toEqual({ kind: 'gone' })
})

test('a link opened as it was keeps its version, and any change makes it one of today', () => {
  const link = { tree: rdp.id, tv: rdp.version + 1, at: Object.keys(rdp.causes)[0]!, findings: nothing }
  expect(toFragment(link)).toContain(`&tv=${rdp.version + 1}&`)
  expect(fragmentOf(rdp, link)).toContain(`&tv=${rdp.version}&`)
  expect(fragmentOf(rdp, link)).toContain(`&at=${resolve(rdp, nothing).step}&`)
})
