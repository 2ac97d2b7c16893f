import { expect, test } from 'vitest'
import { answersOf, stepsOf } from '@/machines/engine/arrows'
import type { Tree } from '@/machines/engine/types'
import { treeIds, trees } from '@/machines/trees'
import type { RequestContent } from '@/machines/types'
import type { Artefact } from './artefact'
import { artefacts } from './artefacts'
import { artefactIds } from './ids'
import { signalsOf } from './signals'

const all = Object.values(artefacts)
const loaded = () => Promise.all(treeIds.map((id) => trees[id].load()))
const of = (tree: Tree) => all.filter((artefact) => artefact.trees.some((id) => id === tree.id))
const stepsIn = ({ ways }: Artefact) => ways.flatMap(({ steps }) => steps)
const words = (artefact: Artefact) => [
  artefact.name,
  artefact.title,
  artefact.because,
  artefact.takes,
  ...artefact.ways.map(({ on }) => on),
  ...stepsIn(artefact),
  ...artefact.leaveOut,
  ...artefact.sources.map(({ title }) => title),
]

test('every name has an artefact, under its own name', () => {
  expect(Object.entries(artefacts).map(([id, artefact]) => [id, artefact.id])).toEqual(Object.keys(artefacts).map((id) => [id, id]))
  expect(Object.keys(artefacts).sort()).toEqual([...artefactIds].sort())
})

for (const artefact of all) {
  test(`the words of ${artefact.id} are complete`, () => {
    expect(words(artefact).filter((text) => text.trim() === '' || text.trim() !== text)).toEqual([])
    expect([artefact.ways.length, artefact.leaveOut.length, artefact.sources.length, artefact.marks.length].every((count) => count > 0)).toBe(true)
    expect(artefact.ways.filter(({ steps }) => steps.length < 2)).toEqual([])
    expect(new Set(artefact.ways.map(({ on }) => on)).size).toBe(artefact.ways.length)
    expect(new Set(artefact.sources.map(({ url }) => url)).size).toBe(artefact.sources.length)
    for (const { url, read } of artefact.sources)
      expect([url, read]).toEqual([expect.stringMatching(/^https:\/\//), expect.stringMatching(/^20\d\d-\d\d-\d\d$/)])
    expect(artefact.takes).toBe(`about ${artefact.minutes} minute${artefact.minutes === 1 ? '' : 's'}`)
  })

  test(`the words of ${artefact.id} hold no blank to fill in and no open backtick`, () => {
    expect(words(artefact).filter((text) => /\{[\w.-]+\|/.test(text) || text.split('`').length % 2 === 0)).toEqual([])
  })

  test(`the steps of ${artefact.id} ask for nothing that signs anybody in, and turn off nothing that protects`, () => {
    const asks =
      /\b(?:send|paste|copy|attach|share|e-mail|give|add|type|tell)\b (?:us |me |them |here )?(?:your |the |their |its |a )?(?:\w{1,20} )?(?:password|passcode|one-time code|client secret|private key|recovery code|session cookie|API token)\b/i
    const weakens = /\b(?:turn off|disable|skip)\b[^.]{0,40}\b(?:MFA|NLA|Network Level|pinning|certificate check|signature)\b|InternetFailOpen|--insecure/i
    // `-K` reads a setting; `-k` takes any certificate.
    const untrusted = /\bcurl(?:\.exe)? [^`]{0,200}-k\b/
    // What is forbidden may be named.
    const steps = stepsIn(artefact).map((step) => step.replace(/\bNever [^.]{1,80}\./g, ''))
    expect(steps.filter((step) => asks.test(step) || weakens.test(step) || untrusted.test(step))).toEqual([])
  })
}

test('no two have one heading or one name', () => {
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

test('every format that a question asks for can be asked for', async () => {
  for (const tree of await loaded()) {
    const requests = Object.values(tree.words).filter((one): one is RequestContent => one.kind === 'request')
    const given = of(tree).flatMap(({ formats }) => formats)
    expect(requests.flatMap(({ accepts }) => accepts).filter((format) => !given.includes(format))).toEqual([])
  }
})

test('every artefact answers something in each of its trees, in each of its formats in one of them', async () => {
  const loadedTrees = await loaded()
  for (const artefact of all) {
    const its = loadedTrees.filter(({ id }) => artefact.trees.some((tree) => tree === id))
    const evidence = its.map((tree) => new Set(signalsOf(tree).map(({ format }) => format)))
    expect(its.length).toBe(artefact.trees.length)
    expect(evidence.every((formats) => artefact.formats.some((format) => formats.has(format)))).toBe(true)
    expect(artefact.formats.filter((format) => format !== 'rate-limit' && !evidence.some((formats) => formats.has(format)))).toEqual([])
  }
})

test('answers that an artefact never gives, or that rule it out, exist', async () => {
  for (const tree of await loaded()) {
    const answers = stepsOf(tree).flatMap((step) => answersOf(tree, step))
    for (const { silent, absent } of of(tree)) {
      const named = [silent, absent].flatMap((by) => Object.entries(by ?? {}).flatMap(([id, list]) => (id === tree.id ? list : [])))
      expect(named.filter((answer) => !answers.includes(answer))).toEqual([])
    }
  }
})
