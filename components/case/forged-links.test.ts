import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rotatingSeed, runs } from '@/lib/__fixtures__/effort'
import { factIds, factKind } from '@/lib/evidence/parsers/all'
import { type Kind, kinds } from '@/lib/evidence/types'
import { fromFragment } from '@/lib/link/fragment'
import { linksIn, seal } from '@/lib/link/seal'
import { answersOf, stepsOf } from '@/machines/engine/arrows'
import type { Tree } from '@/machines/engine/types'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'
import { artefactIds } from '@/machines/knowledge/artefacts/ids'
import { unclaimed } from '@/machines/knowledge/wording'
import { treeIds, trees } from '@/machines/trees'
import { roles } from '@/machines/types'
import { Step } from './step'

const origin = 'https://latchkey.example'
beforeAll(() => vi.stubGlobal('location', { origin, hash: '', href: `${origin}/` }))
afterAll(() => vi.unstubAllGlobals())

/** What a forger would like the page to say: of every kind, values that a link may carry, and words that it may not. */
const wanted: Record<Kind, readonly string[]> = {
  seconds: ['7777777', '-4444'],
  status: ['418', '599'],
  codePoint: ['200B', '0430'],
  ip: ['198.51.100.66', '203.0.113.66'],
  host: ['evil.example', 'evil-admin.okta.com'],
  count: ['913377', '600'],
  time: ['20270203T040506Z'],
  scope: ['okta.roles.manage', 'okta.apps.manage', 'okta.everything.manage'],
  errorCode: ['E0000098', 'E0000999'],
  errorId: ['oaecall-0800-555-0100'],
  requestId: ['call-0800-555-0100-now'],
  method: ['DELETE', 'DESTROY'],
  path: ['/api/v1/authorizationServers', '/oauth2/v1/clients/-/roles', '/call/0800/now'],
}
const words = ['CALL.0800.NOW', 'call-0800-now', 'https://evil.example/x', 'evil.example', 'yes', 'checked', 'own', 'none', '']
const valued = factIds.filter((id) => factKind(id))
const loaded: Tree[] = await Promise.all(treeIds.map((id) => trees[id].load()))
const names = new Map(loaded.map((tree) => [tree.id, vocabularyOf(tree)]))
type Pair = readonly [key: string, value: string]

const value = fc.constantFrom(...valued).chain((fact) => fc.constantFrom(...wanted[factKind(fact)!]).map((one): Pair => [fact, one]))
const shown = fc.tuple(fc.constantFrom('fact', 'refuted', 'not'), fc.constantFrom(...factIds))
const own = fc.oneof(
  fc.tuple(fc.constantFrom('received', 'start', 'sample', 'own', 'sent', 'whose'), fc.constantFrom(...words)),
  fc.tuple(fc.constant('ask'), fc.constantFrom(...artefactIds, 'question', 'answered', ...words)),
  fc.tuple(fc.constantFrom('from', 'view'), fc.constantFrom(...roles, ...words)),
  fc.tuple(fc.constant('tree'), fc.constantFrom(...treeIds, ...words)),
  fc.tuple(fc.constant('tv'), fc.constantFrom('1', '2', '999', ...words)),
  fc.tuple(
    fc.constantFrom('read', 'lang', 'untried', 'earlier', 'notFixed', 'fixed', 'skip'),
    fc.constantFrom('20261121T063900Z', 'rdp-mfa.clockSkewed', ...words),
  ),
  fc.tuple(fc.constantFrom('CALL.0800.NOW', 'constructor', '__proto__', 'evil.example'), fc.constantFrom(...words)),
)
const answer = (tree: Tree) =>
  fc.constantFrom(...stepsOf(tree)).chain((step) => {
    const answers = answersOf(tree, step)
    return fc.constantFrom(...(answers.length > 0 ? answers : ['notFixed'])).map((one): Pair => [step, one])
  })
/** Facts that name causes: what is said of a cause is acted upon. */
const naming = fc.constantFrom(...factIds.filter((id) => id.startsWith('message.'))).map((fact): Pair => ['fact', fact])

const link = fc.constantFrom(...loaded).chain((tree) =>
  fc
    .tuple(
      fc.array(value, { minLength: 1, maxLength: 6 }),
      fc.array(fc.oneof(shown, own, answer(tree), naming) as fc.Arbitrary<Pair>, { maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
    )
    .map(([values, others, order]) => {
      const pairs = [['tree', tree.id] as const, ...values, ...others].map((pair) => ({ pair, at: order.next().value })).sort((a, b) => a.at - b.at)
      return { id: tree.id, fragment: seal(pairs.map(({ pair }) => pair)) }
    }),
)

/** The page as a reader gets it, without the link that it hands on and without what it tells as the link's claim. */
const page = (props: Parameters<typeof Step>[0]) => renderToStaticMarkup(createElement(Step, props))
const besideClaims = (html: string) =>
  html
    .replace(/<(li|span|label)(?=[^>]* data-claim="")[\s\S]*?<\/\1>/g, '')
    .replace(/<ul data-contents=""[\s\S]*?<\/ul>/g, '')
    .replace(/(?:https:\/\/latchkey\.example\/)?#v1\?[\w.=&;/-]*/g, 'LINK')
const sources = new Set(JSON.stringify([loaded.map(({ words }) => words), artefacts]).match(/https:\/\/[^\s"`)\\]+/g))
const isOurs = (href: string) => /^(?:\/(?!\/)|#|LINK)/.test(href) || sources.has(href.replaceAll('&amp;', '&'))

test(`a forged link puts no value and no word into what the page says, and always says that it was sent (seed ${rotatingSeed})`, () => {
  let [causes, told] = [0, 0]
  fc.assert(
    fc.property(link, ({ id, fragment }) => {
      const tree = loaded.find((one) => one.id === id)!
      const read = fromFragment(linksIn(fragment)[0] ?? fragment, names.get(tree.id)!)
      if (read.link === null) return
      read.link.tree = tree.id
      location.hash = fragment
      const props = {
        fragment,
        tree,
        link: read.link,
        unknown: read.unknown,
        refused: read.refused ?? [],
        pastes: [],
        setPastes: () => undefined,
        load: async () => undefined,
      }
      const html = page(props)
      const said = besideClaims(html)
      const faults = [
        ...(said === besideClaims(page({ ...props, link: { ...read.link, findings: unclaimed(read.link.findings) } }))
          ? []
          : ['a value changes what the page says']),
        ...(/call[./-]0800|evil\.example/i.exec(html.replace(/https:\/\/latchkey\.example\/#v1\?[\w.=&;/-]*/g, '')) ? ['words of the link'] : []),
        ...(html.includes('Sent to you') ? [] : ['nothing says that it was sent']),
        ...(/(?:Proven|Likely|Confirmed) (?:by|from) your|Shown by a paste|what was pasted shows|you answered/i.exec(said) ?? []),
        ...[...said.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => (isOurs(href) ? [] : [`a link to ${href}`])),
      ]
      causes += Number(html.includes('data-kind="cause"'))
      told += Number(html.includes('data-claim'))
      expect(faults).toEqual([])
    }),
    { numRuns: runs({ quick: 40, normal: 200, deep: 10_000 }), seed: rotatingSeed, endOnFailure: true },
  )
  expect([causes > 5, told > 20]).toEqual([true, true])
}, 7_200_000)

test('a value that a link may carry is of each kind that is wanted', () => {
  expect(Object.keys(wanted).sort()).toEqual(Object.keys(kinds).sort())
})
