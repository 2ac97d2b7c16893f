import { expect, test } from 'vitest'
import { factKind } from '@/lib/evidence/parsers/all'
import { nothing } from '@/lib/findings/findings'
import type { Link } from '@/lib/link/form'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { answersOf } from '@/machines/engine/arrows'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { partNames } from '@/machines/knowledge/role-names'
import { treeIds, trees } from '@/machines/trees'
import { fragmentOf } from '../link'
import { phoneCode } from '../phone-codes/phone-code'
import type { Case } from './case'
import { dialects } from './dialects'
import { longest } from './full'
import { shortest, ticketsOf } from './ticket'

const read = new Date('2026-11-21T06:39:00Z')
function caseOf(tree: Tree, findings: Link['findings']): Case {
  const resolution = resolve(tree, findings)
  const link: Link = { tree: tree.id, tv: tree.version, at: resolution.step, read, findings }
  return { tree, link, resolution, address: `https://latchkey.example/${tree.id}/${fragmentOf(tree, link)}` }
}
const unmarked = (text: string) => text.replaceAll('&amp;', '&')

/** Names, addresses, and long words with a digit in them: what a ticket would have from nowhere but the paste. */
const wordingOf = /[\w.+-]{1,64}@[\w.-]{4,100}|(?=[A-Za-z_-]{0,60}\d)[\w-]{20,200}|(?:\d{1,3}\.){3}\d{1,3}/g

for (const id of treeIds) {
  const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)
  const tree: Tree = await trees[id].load()
  const ours = JSON.stringify(tree.words)
  const cases = examples.map((example) => {
    const ticketCase = caseOf(tree, follow(example, read))
    return { example, ticketCase, ticket: ticketsOf(ticketCase) }
  })

  test(`${id}: a short ticket of every journey fits in every dialect, with title, link and code`, () => {
    for (const { example, ticketCase, ticket } of cases)
      for (const dialect of dialects) {
        const { text } = ticket(dialect, 'short')
        expect(text.length, `${dialect}: ${example.name}`).toBeLessThanOrEqual(shortest)
        expect(unmarked(text), `${dialect}: ${example.name}`).toContain(ticketCase.address)
        expect(text).toContain(phoneCode(id, ticketCase.resolution.step) ?? '')
        expect(text.split('\n').at(-1)).not.toMatch(/undefined|…$/)
      }
  })

  test(`${id}: a full ticket of every journey fits a screen, and every cause has one: how sure it is, what was ruled out as a count, and who does what`, () => {
    const ended = new Set<string>()
    const faults = cases.flatMap(({ example, ticketCase: { tree, resolution }, ticket }) => {
      const { text } = ticket('plain', 'full')
      const lines = text.split('\n')
      const words = tree.words[resolution.step]!
      const parts = words.kind === 'cause' ? new Set(words.remedies.map(({ by }) => partNames[by])) : []
      if (words.kind === 'cause') ended.add(resolution.step)
      return [
        ...(text.length > longest.characters || lines.length > longest.lines ? [`${example.name}: ${text.length} characters, ${lines.length} lines`] : []),
        ...(resolution.ruledOut.length > 3 && !/^Ruled out:\n- \d+ causes\. Nearest: [^;\n]+; [^;\n]+; [^;\n]+$/m.test(text)
          ? [`${example.name}: ruled out`]
          : []),
        ...[...parts].flatMap((part) => (lines.some((line) => line.startsWith(`What ${part} does (`)) ? [] : [`${example.name}: nothing for ${part}`])),
      ]
    })
    expect(faults).toEqual([])
    expect(Object.keys(tree.causes).filter((cause) => !ended.has(cause))).toEqual([])
  })

  test(`${id}: no ticket of a journey holds a name, an address or a long word of its paste`, () => {
    let looked = 0
    for (const { example, ticketCase, ticket } of cases) {
      const carried = JSON.stringify(Object.entries(ticketCase.link.findings.facts).filter(([proof]) => factKind(proof)))
      const words = [...new Set(`${example.paste ?? ''} ${example.late ?? ''}`.match(wordingOf) ?? [])].filter(
        (word) => !ours.includes(word) && !carried.includes(word),
      )
      looked += words.length
      const written = dialects.map((dialect) => JSON.stringify(ticket(dialect, 'full'))).join()
      expect(
        words.filter((word) => written.includes(word)),
        example.name,
      ).toEqual([])
    }
    expect(looked).toBeGreaterThan(0)
  })

  test(`${id}: with every cause tried and the longest link, what remains is whole`, () => {
    let ticketCase = caseOf(tree, nothing)
    for (let turn = 0; turn < 99; turn++) {
      const answer = ['notFixed', 'dontKnow', 'skip'].find((way) => answersOf(tree, ticketCase.resolution.step).includes(way))
      if (answer === undefined) break
      ticketCase = caseOf(tree, { ...ticketCase.link.findings, answers: { ...ticketCase.link.findings.answers, [ticketCase.resolution.step]: answer } })
      const long = { ...ticketCase, address: `https://latchkey.example/${id}/#v1?${'fact=a.b&'.repeat(93)}end=k3f9` }
      expect(long.address.length).toBeGreaterThan(860)
      const one = turn % 2 === 0 ? long : ticketCase
      const ticket = ticketsOf(one)
      for (const dialect of dialects) {
        const { text } = ticket(dialect, 'short')
        expect(text.length, dialect).toBeLessThanOrEqual(shortest)
        expect(unmarked(text)).toContain(one.address)
        expect(text).toContain(phoneCode(id, one.resolution.step) ?? '')
      }
      const full = ticket('plain', 'full').text
      expect([full.length <= longest.characters, full.split('\n').length <= longest.lines], full).toEqual([true, true])
    }
    expect(ticketCase.resolution.step).toBe('unexplained')
  })
}

test('what is left out is named, and nothing is cut within a word', async () => {
  const tree = await trees['api-error'].load()
  const ticketCase = caseOf(
    tree,
    follow(
      { name: '', paste: 'HTTP/1.1 429 Too Many Requests\nx-okta-request-id: a1b2c3d4e5f60718293a4b5c6d7e8f90\n{"errorCode":"E0000047"}', leadsTo: '' },
      read,
    ),
  )
  const long = { ...ticketCase, address: `${ticketCase.address}${'x'.repeat(700 - ticketCase.address.length)}` }
  const [whole, cut] = [ticketCase, long].map((one) => ticketsOf(one)('plain', 'short').text.split('\n'))
  expect(cut!.filter((line) => line.startsWith('Not shown here'))).toHaveLength(1)
  const full = [...whole!, `Link: ${long.address}`]
  expect(cut!.filter((line) => !full.includes(line) && !line.startsWith('Not shown here'))).toEqual([])
})
