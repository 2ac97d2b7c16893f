import { expect, test } from 'vitest'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { rank } from '@/machines/knowledge/artefacts/rank'
import { treeIds, trees } from '@/machines/trees'
import { roles } from '@/machines/types'
import { askText } from '../request'
import { handOver } from './hand-over'
import { blank, messageText } from './message'

const now = new Date('2026-11-21T06:39:00Z')
const blanksIn = (text: string) => text.match(/_{3,}/g)?.length ?? 0

for (const id of treeIds) {
  const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)
  const tree: Tree = await trees[id].load()

  test(`${id}: no message to a person has more than two blanks, at any cause and any question, and none where the case knows`, () => {
    const [met, faults] = [new Set<string>(), new Set<string>()]
    for (const example of examples) {
      const findings = follow(example, now)
      // The case as it stood after each answer, too: a message is sent from a question.
      const given = Object.entries(findings.answers)
      for (let count = 0; count <= given.length; count++) {
        const soFar = { ...findings, answers: Object.fromEntries(given.slice(0, count)) }
        const [link, resolution] = [{ tree: id, findings: soFar }, resolve(tree, soFar)]
        const one = { tree, link, resolution, address: `https://latchkey.example/${id}/#v1?end=k3f9` }
        met.add(resolution.step)
        const texts = [
          ...tree.messages.map((message) => messageText(message, one)),
          ...(tree.words[resolution.step]!.kind === 'cause' ? roles.map((role) => handOver(one, role).text) : []),
          ...rank(tree, soFar, resolution).map(({ artefact }) => askText(artefact, one.address)),
        ]
        for (const text of texts) if (blanksIn(text) > 2) faults.add(`${resolution.step}: ${text.slice(0, 60)}`)
        for (const { blanks, ...message } of tree.messages)
          for (const { words, known = [] } of blanks)
            if (known.some((fact) => soFar.facts[fact]) && messageText({ ...message, blanks }, one).includes(`${words}: ${blank}`))
              faults.add(`${resolution.step}: ${words}`)
      }
    }
    expect([...faults]).toEqual([])
    expect(Object.keys(tree.causes).filter((cause) => !met.has(cause))).toEqual([])
  })
}

test('what a message asks for is numbered, and what needs a value that nobody knows is left out', async () => {
  const tree = await trees['api-error'].load()
  const message = tree.messages[0]!
  const said = (facts: Record<string, string>) =>
    messageText(message, { tree, link: { tree: tree.id, findings: { facts, answers: {}, not: [] } }, address: 'https://latchkey.example/#v1?end=k3f9' })
  const unknown = said({})
  expect(blanksIn(unknown)).toBe(2)
  expect(unknown).not.toContain('transaction.id')
  const known = said({ 'http-response.requestId': 'a1b2c3d4e5f60718293a4b5c6d7e8f90', 'http-response.date': '20261120T081500Z' })
  expect(known).toContain('transaction.id eq "a1b2c3d4e5f60718293a4b5c6d7e8f90"')
  expect(known).toContain('2026-11-20 08:15:00 UTC')
  expect(blanksIn(known)).toBe(1)
  for (const text of [unknown, known]) {
    const numbers = [...text.matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  }
})
