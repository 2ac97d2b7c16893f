import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { type FactId, factIds } from '@/lib/evidence/parsers/all'
import { kinds } from '@/lib/evidence/types'
import { nothing } from '@/lib/findings/findings'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { answersAny } from '@/machines/engine/answers-from-evidence'
import { answersOf, stepsOf } from '@/machines/engine/arrows'
import { resolve } from '@/machines/engine/resolve'
import { fragmentOf } from '@/machines/hand-over/link'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { artefactIds } from '@/machines/knowledge/artefacts/ids'
import { treeIds, trees } from '@/machines/trees'
import { roles } from '@/machines/types'
import { pathTemplates } from '../okta/path-templates'
import type { Link } from './form'
import { fromFragment, toFragment } from './fragment'

/** One value for each kind that may be long. */
const lengthy = {
  path: [...pathTemplates].sort((a, b) => b.length - a.length).find((path) => kinds.path.pattern.test(path))!,
  scope: 'okta.myAccount.appAuthenticator.maintenance.manage',
  count: '1000000',
  time: '20261121T063900Z',
}
const longestAsk = [...artefactIds].sort((a, b) => b.length - a.length)[0]!

for (const id of treeIds) {
  const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)
  const one = await trees[id].load()
  const words = vocabularyOf(one)

  test(`${id}: every journey survives its link, which needs no encoding and is at most 900 characters`, () => {
    for (const example of examples) {
      const findings = follow(example, new Date('2026-11-21'))
      const link: Link = { tree: id, tv: one.version, at: resolve(one, findings).step, read: new Date('2026-11-21T06:39:00Z'), findings }
      expect(fromFragment(toFragment(link), words)).toEqual({ link, unknown: [] })
      const fragment = fragmentOf(one, link)
      expect(fromFragment(fragment, words).link?.at).toBe(link.at)
      expect(fragment).toMatch(/^#v1\?[\w.=&/-]{1,850}$/)
    }
  })

  test(`${id}: with every cause tried, from any journey, a link is at most 900 characters`, () => {
    for (const example of examples.filter((_, i) => i % runs({ quick: 10, normal: 3, deep: 1 }) === 0)) {
      let findings = follow(example, new Date('2026-11-21'))
      for (let turn = 0; turn < 99; turn++) {
        const { step } = resolve(one, findings)
        const answer = ['notFixed', 'dontKnow', 'skip'].find((way) => answersOf(one, step).includes(way))
        if (answer === undefined) break
        findings = { ...findings, answers: { ...findings.answers, [step]: answer } }
      }
      const link: Link = { tree: id, tv: 999, at: 'unexplained', read: new Date('2026-11-21T06:39:00Z'), view: 'server-admin', ask: longestAsk, findings }
      const fragment = fragmentOf(one, link)
      expect(`https://latchkey.example/${id}/${fragment}`.length).toBeLessThanOrEqual(900)
      expect(fromFragment(fragment, words).link?.findings.answers).toEqual(findings.answers)
    }
  })

  test(`${id}: with every fact there is and the longest values, and every question answered, a link is at most 900 characters and leads to the same step`, () => {
    const steps = stepsOf(one).filter((step) => !(step in one.causes) && answersOf(one, step).length > 0)
    const values = (fact: FactId) => Object.values(lengthy).find((value) => words.admits(fact, value)) ?? ''
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...factIds), { maxLength: 150 }), fc.infiniteStream(fc.nat()), fc.constantFrom(...roles), (facts, picks, view) => {
        const answers = Object.fromEntries(steps.map((step) => [step, answersOf(one, step)[picks.next().value % answersOf(one, step).length]!]))
        const findings = { ...nothing, answers, facts: Object.fromEntries(facts.map((fact) => [fact, values(fact)])) }
        const fragment = fragmentOf(one, { tree: id, read: new Date('2026-11-21T06:39:00Z'), view, ask: longestAsk, sample: true, findings })
        const opened = fromFragment(fragment, words)
        return (
          fragment.length <= 900 - 'https://latchkey.example/evidence/diagnostic-script/'.length &&
          opened.unknown.length === 0 &&
          resolve(one, opened.link!.findings).step === resolve(one, findings).step
        )
      }),
      { seed: 21, numRuns: runs({ quick: 3, normal: 12, deep: 25 }) },
    )
  })
}

test('a link that is too long leaves out what answers no question, and nothing else', async () => {
  const api = await trees['api-error'].load()
  const facts = {
    ...Object.fromEntries(factIds.filter((fact) => fact.startsWith('okta-diag.') || fact.startsWith('jwt.')).map((fact) => [fact, ''])),
    'okta-error.E0000011': '',
  }
  const findings = { ...nothing, facts }
  const link = { tree: 'api-error', findings }
  expect(toFragment(link).length).toBeGreaterThan(900)
  const fragment = fragmentOf(api, link)
  const kept = fromFragment(fragment, vocabularyOf(api)).link!.findings
  expect(resolve(api, kept).step).toBe(resolve(api, findings).step)
  expect(Object.keys(facts).filter((fact) => !(fact in kept.facts) && answersAny(api, fact as FactId))).toEqual([])
})
