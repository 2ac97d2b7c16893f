import { describe, expect, test } from 'vitest'
import { type Findings, nothing } from '@/lib/findings/findings'
import { giveAnswer, wholeOf } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import { findingsFor } from '@/machines/engine/role'
import type { Tree } from '@/machines/engine/types'
import { type TreeId, treeIds, trees } from '@/machines/trees'
import { type Role, roles } from '../types'
import { firstThings } from './first-things'

/** Every question that is left is answered by “I don’t know”. */
function knowingNothing(tree: Tree, role: Role | undefined, start: Findings = nothing): Findings {
  let findings = start
  for (let turn = 0; turn < 99; turn++) {
    const { step } = resolve(tree, findingsFor(tree, findings, role))
    const kind = tree.words[step]!.kind
    if (kind !== 'question' && kind !== 'request') return findings
    findings = giveAnswer(tree, findings, step, kind === 'question' ? 'dontKnow' : 'skip')
  }
  throw new Error('it never ends')
}
const thingsFor = (tree: Tree, findings: Findings, role: Role | undefined) =>
  firstThings(tree, findings, resolve(tree, findingsFor(tree, findings, role)), role)
const said = (things: ReturnType<typeof firstThings>) => things.map((one) => `${one.by}: ${'artefact' in one ? one.artefact.id : one.question}`)

for (const id of treeIds) {
  const tree: Tree = await trees[id].load()
  describe(id, () => {
    for (const role of [undefined, ...roles])
      test(`whoever knows nothing is told one to three things, none twice: ${role ?? 'anybody'}`, () => {
        const things = said(thingsFor(tree, knowingNothing(tree, role), role))
        expect([1, 2, 3]).toContain(things.length)
        expect(new Set(things).size).toBe(things.length)
      })

    test('a question is one that the walk came to, or that was left out for the reader', () => {
      const findings = knowingNothing(tree, 'user')
      const walked = resolve(tree, findingsFor(tree, findings, 'user'))
      const came = walked.path.map(({ step }) => wholeOf(tree, step))
      const questions = thingsFor(tree, findings, 'user').flatMap((one) => ('question' in one ? [one.question] : []))
      expect(questions.filter((step) => !came.includes(step))).toEqual([])
    })
  })
}

const first: [TreeId, Role | undefined, Findings['answers'], string][] = [
  ['rdp-mfa', 'user', {}, 'user: screen-words'],
  ['rdp-mfa', 'okta-admin', {}, 'okta-admin: scope'],
  ['workflows-403', 'developer', {}, 'developer: card-error'],
  ['workflows-403', 'user', {}, 'user: connector'],
  ['api-error', 'developer', {}, 'developer: program-output'],
  ['sign-in-error', 'user', {}, 'user: screen-words'],
  ['sign-in-error', 'okta-admin', {}, 'okta-admin: system-log'],
]
for (const [id, role, answers, thing] of first)
  test(`${id}, ${role}: what tells most for the least effort is ${thing}`, async () => {
    const tree = await trees[id].load()
    expect(said(thingsFor(tree, knowingNothing(tree, role, { ...nothing, answers }), role))[0]).toBe(thing)
  })

test('what was read already is not asked for, and nothing is where no cause is open', async () => {
  const tree = await trees['rdp-mfa'].load()
  const findings = { ...nothing, facts: { 'okta-widget-log.status403': '' } }
  expect(said(thingsFor(tree, findings, 'server-admin')).join()).not.toContain('widget-log')
  expect(firstThings(tree, nothing, { ...resolve(tree, nothing), possible: [] }, undefined)).toEqual([])
})
