import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import type { Link } from '@/lib/link/form'
import { fromFragment } from '@/lib/link/fragment'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { stepsOf } from '@/machines/engine/arrows'
import { wholeOf } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { wordingOf } from '@/machines/knowledge/wording'
import { treeIds, trees } from '@/machines/trees'
import { fragmentOf } from './link'
import { vocabularyOf } from './link-vocabulary'
import { outdatedLink } from './outdated-link'

const now = new Date('2026-11-21T00:00:00Z')
/** Words that were put together from something that is not there. */
const broken = /undefined|null|\[object|NaN|\{[a-z]|“”| {2}|^ /
const said = (tree: Tree, link: Link) => outdatedLink(tree, link, resolve(tree, link.findings), wordingOf(tree, link.findings, []))

for (const id of treeIds) {
  const tree: Tree = await trees[id].load()
  const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)
  const steps = [...stepsOf(tree), 'stepOfLongAgo']
  // One example for each step: the others differ in their pastes.
  const ends = [...new Map(examples.map((example) => [example.leadsTo, example])).values()].map((example) => follow(example, now))
  const cases = ends.map((findings) => ({ findings, resolution: resolve(tree, findings), wording: wordingOf(tree, findings, []) }))
  const other = tree.version + 1

  test(`${id}: a link of another version that led elsewhere says what it was, what it is today, and links to a cause of today`, () => {
    const wrong = cases.flatMap(({ findings, resolution, wording }) =>
      steps.flatMap((at) => {
        const found = outdatedLink(tree, { tree: id, tv: other, at, findings, read: now }, resolution, wording)
        if (wholeOf(tree, at) === wholeOf(tree, resolution.step)) return found === undefined ? [] : [at]
        const { before = '', title = '', after = '', href } = found ?? {}
        const names = before.includes(`version ${other} of these questions on 2026-11-21`) && after.includes(`version ${tree.version} leads to “`)
        const fits = names && title === wording.title(at) && after.includes(wording.title(resolution.step))
        const leads = href === (at in tree.causes ? `/causes/${id}/${at}/` : undefined)
        return fits && leads && !broken.test(`${before}“${title}”${after}`) ? [] : [`${at}: ${before}${title}${after}`]
      }),
    )
    expect(wrong).toEqual([])
    expect(cases.length).toBeGreaterThan(Object.keys(tree.causes).length)
  })

  test(`${id}: of a link of today’s version, or one that names no step, nothing is said`, () => {
    for (const { findings, resolution, wording } of cases) {
      const link = { tree: id, findings }
      expect(steps.filter((at) => outdatedLink(tree, { ...link, tv: tree.version, at }, resolution, wording) !== undefined)).toEqual([])
      expect(outdatedLink(tree, { ...link, tv: other }, resolution, wording)).toBeUndefined()
    }
  })

  test(`${id}: why is said of a cause that is ruled out today, and of nothing else`, () => {
    for (const { findings, resolution, wording } of cases) {
      const begin = `; today’s version ${tree.version} leads to “${wording.title(resolution.step)}”, because `
      const because = (at: string) => outdatedLink(tree, { tree: id, tv: other, at, findings }, resolution, wording)?.after.startsWith(begin)
      const elsewhere = steps.filter((at) => at !== resolution.step)
      const closed = resolution.ruledOut.map(({ cause }) => cause)
      expect(elsewhere.filter(because).sort()).toEqual(closed.filter((cause) => cause !== resolution.step).sort())
    }
  })
}

test('a cause that was tried is told as tried, and a link without a version as of another', async () => {
  const tree = await trees['rdp-mfa'].load()
  const [cause = ''] = Object.keys(tree.causes)
  const found = said(tree, { tree: tree.id, at: cause, findings: { ...nothing, answers: { [cause]: 'notFixed' } } })
  expect(found?.before).toBe('The link says that it was made with another version of these questions, and led to: ')
  expect(found?.after).toMatch(/, because the first was tried and did not help\.$/)
})

test('a link that is passed on is of today’s version, whatever it had been decided to be', async () => {
  const tree = await trees['rdp-mfa'].load()
  const [at = ''] = Object.keys(tree.causes)
  const link = { tree: tree.id, tv: tree.version + 1, at, findings: nothing }
  const { link: today } = fromFragment(fragmentOf(tree, link), vocabularyOf(tree))
  expect(today).toEqual({ tree: tree.id, tv: tree.version, at: resolve(tree, nothing).step, findings: nothing })
  expect(said(tree, today!)).toBeUndefined()
})
