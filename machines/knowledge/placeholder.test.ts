import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { factKind } from '@/lib/evidence/parsers/all'
import type { Kind } from '@/lib/evidence/types'
import type { Findings } from '@/lib/findings/findings'
import { resolve } from '@/machines/engine/resolve'
import { packet } from '@/machines/hand-over/packet'
import { dialects } from '@/machines/hand-over/ticket/dialects'
import { handOver } from '@/machines/hand-over/ticket/hand-over'
import { messageText } from '@/machines/hand-over/ticket/message'
import { ticketsOf } from '@/machines/hand-over/ticket/ticket'
import { aidsFor } from '@/machines/knowledge/aids/aids'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'
import { codeIds, codeOf } from '@/machines/knowledge/codes/codes'
import { factWords, refutedWords } from '@/machines/knowledge/facts/all'
import { fill } from '@/machines/knowledge/fill'
import { unfilled } from '@/machines/knowledge/placeholder'
import { allEntries } from '@/machines/knowledge/search/entries'
import { wordingOf } from '@/machines/knowledge/wording'
import { roles } from '@/machines/types'
import { treeIds, trees } from '../trees'

const madeUp: Record<Kind, string> = {
  seconds: '17',
  status: '503',
  codePoint: '200B',
  ip: '203.0.113.24',
  host: 'acme.okta.com',
  count: '600',
  time: '20261121T063900Z',
  scope: 'okta.users.read',
  errorCode: 'E0000047',
  errorId: 'oaeExampleExampleExample1',
  requestId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
  method: 'GET',
  path: '/api/v1/users/-/groups',
}
const facts = Object.keys(factWords).flatMap((id) => {
  const kind = factKind(id)
  return kind ? [[id, madeUp[kind]] as const] : []
})
const all = Object.fromEntries(facts) as Findings['facts']
const cases: Record<string, Findings['facts']> = {
  'no values': {},
  'all values': all,
  'times and waits alone': Object.fromEntries(facts.filter(([id]) => /seconds|time/.test(String(factKind(id))))),
}

/** What a placeholder may leave behind: itself, or a hole. Blanks that begin a line belong to code. */
const faults = (text: string): string[] => {
  const holes = [/\{[\w.-]+\|[^{}]*\}?/g, /\|\}/g, /\S {2,}\S/g, / [.,;:!](?=\s|$)/g, / \( ?\)/g, /“ ?”|(?<=[\s=])""/g]
  return holes.flatMap((hole) => [...text.matchAll(hole)].map(({ 0: found, index }) => `${found}: ${text.slice(Math.max(0, index - 40), index + 40)}`))
}
/** Every string of a value, however deep. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
const loaded = await Promise.all(treeIds.map(async (id) => ({ id, tree: await trees[id].load() })))

test('the faults are seen', () => {
  for (const text of ['at {rate-limit.reset|}', 'at {rate-limit.reset|the time}', 'a  b', 'the end .', 'it ()', 'it “”'])
    expect(faults(text).length).toBeGreaterThan(0)
  expect(faults('`/api/v1/users/{id}/groups` (a) “b”, c.')).toEqual([])
})

for (const [words, known, without] of [
  ['The window ends at {rate-limit.reset|}.', 'The window ends at 2026-11-21 06:39:00 UTC.', 'The window ends at.'],
  ['Wait {rate-limit.waitSeconds|}, then go on.', 'Wait 17 seconds, then go on.', 'Wait, then go on.'],
  ['{rate-limit.limit|} calls a minute', '600 calls a minute', 'calls a minute'],
  ['It is {clock.skewed|too far} off', 'It is 17 seconds off', 'It is too far off'],
] as const)
  test(`an empty otherwise leaves nothing, and no blank of its own: ${words}`, () => {
    expect([fill(words, all), fill(words, {}), unfilled(words)]).toEqual([known, without, without])
  })

for (const [name, values] of Object.entries(cases)) {
  test(`every word reads whole with ${name}`, () => {
    const words = stringsOf([loaded.map(({ tree }) => [tree.words, tree.messages]), artefacts, factWords, refutedWords])
    expect(words.length).toBeGreaterThan(2000)
    expect(words.flatMap((one) => faults(fill(one, values)))).toEqual([])
  })

  test(`what is made for a case reads whole with ${name}`, () => {
    const wrong: string[] = []
    const findings = { facts: values, answers: {}, not: [] }
    for (const { id, tree } of loaded) {
      for (const step of Object.keys(tree.words)) {
        const link = { tree: id, tv: tree.version, findings }
        const sharedCase = { tree, link, resolution: { ...resolve(tree, findings), step }, address: 'https://latchkey.example/x' }
        const wording = wordingOf(tree, findings, [])
        const tickets = ticketsOf(sharedCase)
        const lines = { lines: [], shown: Object.keys(values) as (keyof typeof values)[] }
        const blanks = { cell: '', frequency: '', people: '', changed: '', program: '', ticked: [], openly: true } as const
        const made = [
          aidsFor(id, step, values, lines.shown).map(({ title, note }) => [title, note ?? '']),
          [tickets('plain', 'short').text, ...dialects.map((dialect) => tickets(dialect, 'full').text)],
          roles.map((role) => handOver(sharedCase, role).text),
          packet({ title: wording.title(step), wording, ...lines }, blanks).text,
        ]
        wrong.push(...stringsOf(made).flatMap((text) => faults(text).map((fault) => `${id} ${step}: ${fault}`)))
      }
      const sharedCase = { tree, link: { tree: id, tv: tree.version, findings }, address: 'https://latchkey.example/x' }
      wrong.push(...tree.messages.flatMap((message) => faults(messageText(message, sharedCase))))
    }
    expect([...new Set(wrong)]).toEqual([])
  })
}

test('the pages of codes and the search index read whole', async () => {
  const oneIn = runs({ quick: 8, normal: 4, deep: 1 })
  const words = stringsOf([await Promise.all(codeIds.filter((_, i) => i % oneIn === 0).map(codeOf)), await allEntries()])
  expect(words.length).toBeGreaterThan(2000)
  expect(words.flatMap(faults)).toEqual([])
})
