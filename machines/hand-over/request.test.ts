import { expect, test } from 'vitest'
import { fromFragment } from '@/lib/link/fragment'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { askedAs } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import { findingsFor } from '@/machines/engine/role'
import type { Tree } from '@/machines/engine/types'
import { fill } from '@/machines/knowledge/fill'
import { treeIds, trees } from '@/machines/trees'
import { isRole, roles } from '@/machines/types'
import { passedOn } from './link'
import { vocabularyOf } from './link-vocabulary'
import { askOf, questionText } from './request'
import { handOver } from './ticket/hand-over'

const now = new Date('2026-11-21T06:39:00Z')
/** How each role is called where somebody is told to turn to them. */
const called = {
  user: 'the user',
  helpdesk: 'help ?desk',
  'okta-admin': 'Okta admin',
  'server-admin': '(?:server|Windows) admin',
  developer: 'developer',
}
const sendsTo = (role: keyof typeof called) =>
  new RegExp(String.raw`\b(?:ask|tell|send|give|write to|call|report|pass|contact|forward)\b[^.;:“”\n]*\b${called[role]}s?\b`, 'i')

for (const id of treeIds) {
  const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)
  const tree: Tree = await trees[id].load()

  test(`${id}: a link from any question opens on a question in the words of whom it is for, and no message sends a role to itself`, () => {
    const [met, faults] = [new Set<string>(), new Set<string>()]
    let asked = 0
    for (const example of examples) {
      const findings = follow(example, now)
      const given = Object.entries(findings.answers)
      for (let count = 0; count <= given.length; count++) {
        const soFar = { ...findings, answers: Object.fromEntries(given.slice(0, count)) }
        const link = { tree: id, tv: tree.version, findings: soFar }
        const resolution = resolve(tree, soFar)
        const { step } = resolution
        if (met.has(step)) continue
        met.add(step)
        const kind = tree.words[step]!.kind
        for (const role of roles) {
          if (kind === 'cause') {
            const { text } = handOver({ tree, link, resolution, address: 'https://latchkey.example/#v1?end=k3f9' }, role)
            if (
              sendsTo(role).test(
                text
                  .split('\n')
                  .filter((line) => line.startsWith('- '))
                  .join('\n'),
              )
            )
              faults.add(`${step}: ${role} is sent to themselves`)
          }
          const ask = kind === 'question' || kind === 'request' ? askOf(tree, soFar, resolution, role) : undefined
          if (ask === undefined || !('question' in ask)) continue
          asked++
          const opened = fromFragment(passedOn(tree, link, { view: role, ask: 'question', from: 'helpdesk' }), vocabularyOf(tree)).link!
          expect(opened).toMatchObject({ view: role, ask: 'question', from: 'helpdesk' })
          const view = isRole(opened.view) ? opened.view : undefined
          const at = resolve(tree, findingsFor(tree, opened.findings, view)).step
          const words = askedAs(tree, at, opened.findings.answers, view)
          if (words === undefined || !words.roles.includes(role)) faults.add(`${step}: ${role} is asked ${at}`)
          else if (!questionText(ask.question, '').includes(fill(words.title, opened.findings.facts)))
            faults.add(`${step}: ${role} reads another question in the message`)
          if (sendsTo(role).test(questionText(ask.question, ''))) faults.add(`${step}: ${role} is sent to themselves`)
        }
      }
    }
    expect([...faults]).toEqual([])
    expect(Object.keys(tree.causes).filter((cause) => !met.has(cause))).toEqual([])
    expect(asked).toBeGreaterThan(3)
  })
}

test('the search for a message to oneself finds one', () => {
  expect(sendsTo('helpdesk').test('Tell the helpdesk: “Okta says no”')).toBe(true)
  expect(sendsTo('okta-admin').test('Send the username to an Okta admin.')).toBe(true)
})
