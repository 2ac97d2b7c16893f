import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { nothing } from '@/lib/findings/findings'
import { answersOf, stepsOf } from '@/machines/engine/arrows'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { trees } from '@/machines/trees'
import type { Link } from './form'
import { fromFragment, toFragment, treeOf } from './fragment'
import { seal } from './seal'

const tree = await trees['rdp-mfa'].load()
const vocabulary = vocabularyOf(tree)
const read = (text: string) => fromFragment(text, vocabulary)

const made: Link = {
  tree: 'rdp-mfa',
  tv: 1,
  at: 'clientConfigWrong',
  read: new Date('2026-11-21T06:39:00Z'),
  view: 'okta-admin',
  findings: {
    facts: { 'okta-widget-log.status401': '', 'okta-widget-log.oldAgent': '', 'clock.drifted': '-30', '!clock.skewed': '' },
    answers: { scope: 'everyoneHere', typed: 'dontKnow', log: 'skip', clockSkewed: 'notFixed' },
    not: ['!clock.skewed'],
  },
}
/** Released forms: each must open for ever. Add to this list, never change it. */
const pinned: Record<string, Link> = {
  '#v1?tree=rdp-mfa&tv=1&scope=everyoneHere&dontKnow=typed&skip=log&notFixed=clockSkewed&fact=okta-widget-log.status401.oldAgent&refuted=clock.skewed&clock.drifted=-30&not=clock.skewed&read=20261121T063900Z&view=okta-admin&at=clientConfigWrong&end=h1ef':
    made,
  '#v1?tree=rdp-mfa&dontKnow=seen&sample=yes&end=1p8s': { tree: 'rdp-mfa', sample: true, findings: { ...nothing, answers: { seen: 'dontKnow' } } },
  '#v1?tree=rdp-mfa&tv=1&scope=onlyMe&skip=log.handOff&read=20261121T063900Z&view=helpdesk&ask=widget-log&at=typed&end=6gei': {
    tree: 'rdp-mfa',
    tv: 1,
    at: 'typed',
    read: new Date('2026-11-21T06:39:00Z'),
    view: 'helpdesk',
    ask: 'widget-log',
    findings: { ...nothing, answers: { scope: 'onlyMe', log: 'skip', handOff: 'skip' } },
  },
  '#v1?tree=rdp-mfa&tv=1&scope=onlyMe&start=yes&at=enrolled&end=7hs3': {
    tree: 'rdp-mfa',
    tv: 1,
    at: 'enrolled',
    start: true,
    findings: { ...nothing, answers: { scope: 'onlyMe' } },
  },
}

for (const [fragment, link] of Object.entries(pinned))
  test(`released: ${fragment}`, () => {
    expect(read(fragment)).toEqual({ link, unknown: [] })
    expect(toFragment(link)).toBe(fragment)
  })

test('failures before the one that counts stand in a link by the names of their causes, and nothing else does', () => {
  const earlier = ['api-error.rateLimited', 'sign-in-error.userLocked']
  const fragment = toFragment({ ...made, earlier })
  expect(fragment).toContain('&earlier=api-error.rateLimited.sign-in-error.userLocked&')
  expect(read(fragment)).toEqual({ link: { ...made, earlier }, unknown: [] })
  expect(read(fragment.toLowerCase()).link?.earlier).toEqual(earlier)
  const forged = seal([...Object.entries({ tree: 'rdp-mfa', earlier: 'api-error.rateLimited.call-this-number' })])
  expect(read(forged)).toEqual({ link: { tree: 'rdp-mfa', findings: nothing, earlier: ['api-error.rateLimited'] }, unknown: ['call-this-number'] })
})

test('a name that is retired opens as what says the same today', () => {
  const words = vocabularyOf(tree, {
    facts: { 'okta-widget-log.refused': 'okta-widget-log.status401' },
    steps: { 'rdp-mfa': { whom: 'scope', wrongConfig: 'clientConfigWrong' } },
    answers: { 'rdp-mfa': { 'whom.everybody': 'scope.everyoneHere', 'typed.wrongly': 'entries.several' } },
  })
  const old = (...pairs: [string, string][]) => fromFragment(seal([['tree', 'rdp-mfa'], ...pairs]), words)
  const facts = { 'okta-widget-log.status401': '' }
  const both = old(['whom', 'everybody'], ['typed', 'wrongly'], ['notFixed', 'wrongConfig'], ['fact', 'okta-widget-log.refused'], ['at', 'wrongConfig'])
  expect(both).toEqual({
    link: {
      tree: 'rdp-mfa',
      at: 'clientConfigWrong',
      findings: { facts, answers: { scope: 'everyoneHere', entries: 'several', clientConfigWrong: 'notFixed' }, not: [] },
    },
    unknown: [],
  })
  // An answer of the same name to a question that is asked under another; letters of another case; a fact set aside.
  expect(old(['WHOM', 'onlyme'], ['fact', 'OKTA-WIDGET-LOG.REFUSED'], ['not', 'okta-widget-log.refused']).link?.findings).toEqual({
    facts,
    answers: { scope: 'onlyMe' },
    not: ['okta-widget-log.status401'],
  })
  expect(old(['skip', 'whom'], ['untried', 'wrongConfig']).link?.findings.answers).toMatchObject({ scope: 'skip', clockSkewed: 'notFixed' })
  expect(old(['untried', 'wrongConfig']).link?.findings.answers.clientConfigWrong).toBeUndefined()
  expect(
    fromFragment(
      seal([
        ['tree', 'rdp-mfa'],
        ['whom', 'everybody'],
      ]),
      vocabulary,
    ).unknown,
  ).toEqual(['whom'])
})

const [first] = Object.keys(pinned)
const address = `https://host/rdp-mfa/${first}`
const repaired: Record<string, string> = {
  'as it was': address,
  '# encoded': address.replace('#', '%23'),
  'encoded whole, twice': encodeURIComponent(encodeURIComponent(address)),
  '& as an entity': address.replaceAll('&', '&amp;'),
  'lower case': address.toLowerCase(),
  'upper case': address.toUpperCase(),
  'a full stop behind it': `${address}.`,
  'brackets around it': `(${address})`,
  'bold in a chat': `*${address}*`,
  'tracking behind it': `${address}&utm_source=teams&fbclid=x`,
  'tracking before it': address.replace('#', '?utm_source=teams#'),
  'wrapped in a quoted mail': address.replace(/(.{60})/g, '$1\n> '),
  'quoted-printable': address.replaceAll('=', '=3D').replace(/(.{70})/g, '$1=\r\n'),
  'zero-width characters': address.replaceAll('&', '&\u200B'),
  'soft hyphens': address.replaceAll('-', '-\u00AD'),
}
for (const [name, link] of Object.entries(repaired)) test(`repaired: ${name}`, () => expect(read(link)).toEqual({ link: made, unknown: [] }))

test('every cut and every changed letter is noticed', () => {
  const body = first!.length - '&end=0000'.length
  const cuts = Array.from({ length: first!.length - 5 }, (_, i) => first!.slice(0, i + 5))
  expect(cuts.filter((cut) => read(cut).damage === undefined)).toEqual([])
  const changed = Array.from({ length: body - 4 }, (_, i) => `${first!.slice(0, i + 4)}~${first!.slice(i + 5)}`)
  expect(changed.filter((link) => read(link).damage === undefined)).toEqual([])
})

test('a link from elsewhere brings nothing in but our own words, and says what it dropped', () => {
  const { link, damage, unknown, refused } = read(
    '#v1?tree=rdp-mfa&seen=<script>&evil=1&__proto__=failed&clock.skewed=9e9&okta-widget-log.status5xx=503&fact=x.y&read=never&view=root&ask=moon',
  )
  expect(link).toEqual({ tree: 'rdp-mfa', findings: { ...nothing, facts: { 'clock.skewed': '', 'okta-widget-log.status5xx': '503' } } })
  expect({ damage, unknown, refused }).toEqual({
    damage: 'cut',
    unknown: ['seen', 'evil', '__proto__', 'x.y', 'never', 'root', 'moon'],
    refused: ['seconds'],
  })
})

test('other forms and other texts are no links', () => {
  expect(read('#v9?tree=rdp-mfa&end=0000')).toEqual({ link: null, damage: 'version', unknown: [] })
  expect(read('#main')).toEqual({ link: null, damage: 'version', unknown: [] })
  expect(read('')).toEqual({ link: null, unknown: [] })
  expect([treeOf(address), treeOf('#v1?seen=failed'), treeOf('')]).toEqual(['rdp-mfa', undefined, undefined])
})

test('whatever was answered survives its link', () => {
  const steps = stepsOf(tree).filter((step) => answersOf(tree, step).length > 0)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat()), { maxLength: 20 }), (picks) => {
      const answers = Object.fromEntries(picks.map(([step, pick]) => [step, answersOf(tree, step)[pick % answersOf(tree, step).length]!]))
      const { link, damage } = read(toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers } }))
      return damage === undefined && Object.entries(answers).every(([step, answer]) => link?.findings.answers[step] === answer)
    }),
    { seed: 21, numRuns: runs({ quick: 200, normal: 1000, deep: 10_000 }) },
  )
})

test('any text is a link or a damage, never an exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => read(`#v1?${text}`) !== undefined && read(text) !== undefined),
    { seed: 21 },
  )
})
