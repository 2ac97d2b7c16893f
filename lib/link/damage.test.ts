import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { factKind } from '@/lib/evidence/parsers/all'
import { kinds } from '@/lib/evidence/types'
import { nothing } from '@/lib/findings/findings'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { trees } from '@/machines/trees'
import { arrived, isUsualLimit } from './arrived'
import { type Link, reserved } from './form'
import { fromFragment, toFragment } from './fragment'
import { fragmentIn, linksIn, unseal } from './seal'

/** What happens to links on their way, numbered as in the browser’s tests (e2e/link-damage.spec.ts). */

const tree = await trees['rdp-mfa'].load()
const vocabulary = vocabularyOf(tree)
const made: Link = {
  tree: 'rdp-mfa',
  tv: 1,
  at: 'clientConfigWrong',
  read: new Date('2026-11-21T06:39:00Z'),
  view: 'okta-admin',
  ask: 'widget-log',
  findings: {
    facts: { 'okta-widget-log.status401': '', 'clock.drifted': '-30', '!clock.skewed': '' },
    answers: { scope: 'everyoneHere', typed: 'dontKnow', log: 'skip', clockSkewed: 'notFixed' },
    not: ['!clock.skewed'],
  },
}
const fragment = toFragment(made)
const address = `https://latchkey.example/rdp-mfa/${fragment}`
const encoded = encodeURIComponent(address)
const other = toFragment({ tree: 'workflows-403', findings: nothing })
const read = (text: string) => fromFragment(text, vocabulary)

/** As Proofpoint’s second form writes an address: `%` as `-`, `/` as `_`. */
const defended = (text: string) =>
  encodeURIComponent(text).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '/').replaceAll('%', '-').replaceAll('/', '_')
/** As its third form does: some characters as `*`, and a list of them. */
const starred = (text: string, stars: RegExp) =>
  `https://urldefense.com/v3/__${text.replace(stars, '*')}__;${Buffer.from((text.match(stars) ?? []).join('')).toString('base64url')}!!AbC-d!xYz_12$`

const repaired: Record<string, string> = {
  '1 a filter of mails around it': `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7Clena%40acme.example&sdata=x%3D&reserved=0`,
  '1 the same with # encoded twice': `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address.replace('#', '%23'))}&data=05`,
  '1 another filter, in a form of its own': `https://urldefense.proofpoint.com/v2/url?u=${defended(address)}&d=DwIFaQ&c=x&r=y&m=z&s=w&e=`,
  '1 its newer form': starred(address, /#/g),
  '1 its newer form, with more taken out': starred(address, /[#?]/g),
  '1 a filter that encodes in small letters': `https://linkprotect.example/url?a=${encoded.replace(/%../g, (hex) => hex.toLowerCase())}&c=E,1,x`,
  '4 = stripped from its end': `${address}=`.replace(/=+$/, ''),
  '5 a full stop behind it': `${address}.`,
  '5 a bracket behind it': `(see ${address}).`,
  '5 a quotation mark and a tag behind it': `<a href="${address}">${address}</a>`,
  '5 an apostrophe, as Teams leaves one': `${address}'`,
  '5 smart quotes': `“${address}”`,
  '5 bold in a chat': `*${address}*`,
  '5 italics in a chat': `_${address}_`,
  '5 struck through': `~${address}~`,
  '5 a bar behind it': `${address}|`,
  '5 Slack’s own form': `<${address}|${address.slice(0, 40)}…>`,
  '5 Markdown': `[the case](${address})`,
  '5 Markdown with the address as its text': `[${address}](${address})`,
  '5 Jira’s own form': `[the case|${address}]`,
  '5 no blank before what follows': `${address}Please have a look`,
  '5 escaped for Markdown': address.replace(/[-_&]/g, '\\$&'),
  '6 tracking behind it': `${address}&utm_source=teams&fbclid=x`,
  '6 tracking behind it, as a query': `${address}?utm_source=teams`,
  '6 tracking before it': address.replace('#', '?utm_source=teams#'),
  '8 wrapped in a quoted mail': address.replace(/(.{60})/g, '$1\n> '),
  '8 wrapped, each line ending in CR LF': address.replace(/(.{76})/g, '$1\r\n'),
  '8 wrapped, and encoded by the address bar': address.replace(/(.{60})/g, '$1%0D%0A%20%20'),
  '8 a hyphen added where a line ends': address.replace(/(=skip|=everyone)/, '$1-\n').replace(/(=skip|=everyone)/, '$1'),
  '8 quoted-printable': address.replaceAll('=', '=3D').replace(/(.{70})/g, '$1=\r\n'),
  '8 quoted-printable whose line breaks were lost': address.replaceAll('=', '=3D').replace(/(.{68}[^=]{2})/g, '$1='),
  '8 quoted-printable with more encoded': address.replaceAll('=', '=3D').replaceAll('&', '=26').replaceAll('.', '=2E'),
  '8 zero-width characters': address.replaceAll('&', '&\u200B'),
  '8 zero-width characters, encoded': address.replaceAll('&', '&%E2%80%8B'),
  '8 soft hyphens': address.replaceAll('-', '-\u00AD'),
  '8 blanks that do not break': address.replaceAll('&', '\u00A0&'),
  '9 small letters': address.toLowerCase(),
  '9 large letters': address.toUpperCase(),
  '10 everything encoded': encoded,
  '10 everything encoded three times': encodeURIComponent(encodeURIComponent(encoded)),
  '10 = and & encoded': address.replace(/[=&]/g, encodeURIComponent),
  '10 & as an entity': address.replaceAll('&', '&amp;'),
  '10 & as an entity of an entity': address.replaceAll('&', '&amp;amp;'),
  '10 entities by number': address.replaceAll('=', '&#61;').replaceAll('&not', '&#x26;not'),
  '10 entities by number, hexadecimal': address.replaceAll('=', '&#x3D;'),
  '10 escaped in JSON': address.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'),
  '10 the beginning of a key taken for an entity': address.replaceAll('&not', '¬'),
  '10 the same, encoded by the address bar': address.replaceAll('&not', '%C2%AC'),
  '10 full-width letters': address.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  '10 other hyphens': address.replaceAll('-', '\u2011'),
  '16 in the midst of a mail': `Hello Lena,\n\nversion v12 of the agent fails: ${address} and so on.\n\nRegards`,
  '16 twice, once shortened': `${address.slice(0, 60)}…\n${address}`,
  '16 twice, once cut': `${address}\n> ${address.slice(0, 90)}`,
}
for (const [name, text] of Object.entries(repaired))
  test(`repaired: ${name}`, () => {
    expect(read(text)).toEqual({ link: made, unknown: [] })
    expect(linksIn(text).map((link) => link.toLowerCase())).toEqual([fragment.toLowerCase()])
    expect(read(fragmentIn(text)!).link).toEqual(made)
  })

test('what is repaired stays as it is when it is repaired again', () => {
  for (const text of Object.values(repaired)) for (const link of linksIn(text)) expect(linksIn(link)).toEqual([link])
})

const explained: Record<string, [text: string, damage: string]> = {
  '7 the end is missing': [address.slice(0, -20), 'cut'],
  '7 one letter of the end is missing': [address.slice(0, -1), 'cut'],
  '7 all but its first word is missing': [address.slice(0, address.indexOf('tree=') + 7), 'cut'],
  '7 cut at 255 characters': [address.padEnd(300, 'x').slice(0, 255), 'cut'],
  '7 as a chat shows it': [`${address.slice(0, 60)}…`, 'elided'],
  '7 as a chat shows it, with three dots': [`${address.slice(0, 60)}...`, 'elided'],
  '7 as a chat shows it, with its end': [`${address.slice(0, 60)}…${address.slice(-12)}`, 'elided'],
  '7 as the address bar writes it': [`${fragment.slice(0, 60)}%E2%80%A6`, 'elided'],
  '10 a letter changed': [address.replace('everyone', 'everybne'), 'altered'],
  '10 a key lost': [address.replace('&tv=1', ''), 'altered'],
  '12 of a form to come': [fragment.replace('#v1', '#v2'), 'version'],
}
for (const [name, [text, damage]] of Object.entries(explained)) test(`explained: ${name}`, () => expect(read(text).damage).toBe(damage))

test('7 of a link without its end, what came is known: the tree first, where it led at the very end', () => {
  expect(arrived(fragment.slice(0, -20))).toEqual({ tree: 'rdp-mfa' })
  expect(arrived(fragment.slice(0, -2))).toEqual({ tree: 'rdp-mfa', at: 'clientConfigWrong' })
  expect(arrived('#v1?tree=rdp-m')).toEqual({})
  expect([255, 1024, 412].map(isUsualLimit)).toEqual([true, true, false])
})

test('7 words behind a broken link are left where they are', () => {
  expect(fragmentIn(`${address.slice(0, -9)} Regards, Lena`)).toBe(fragment.slice(0, -9))
  expect(fragmentIn(`> ${address.slice(0, 90)}\n> ${address.slice(90, -9)}\n\nRegards, Lena`)).toBe(fragment.slice(0, -9))
  expect(fragmentIn('Hello Lena, the agent is of version 1')).toBeUndefined()
})

test('11 two different links are both told, and none is chosen', () => {
  expect(linksIn(`${address}\n\nOn Monday, Lena wrote:\n> https://latchkey.example/${other}`)).toEqual([fragment, other])
  expect(linksIn(fragmentIn(`${address} ${other}`)!)).toEqual([fragment, other])
})

test('9 of letters whose case was lost, a value that depends on it is told and not used', () => {
  const facts = { 'workflows-error.cardScope': 'okta.userTypes.read', 'http-response.method': 'GET', 'http-response.status401': '' } as const
  const known = Object.keys(facts).filter((fact) => factKind(fact) !== undefined)
  expect(known).toEqual(Object.keys(facts))
  const text = toFragment({ tree: 'rdp-mfa', findings: { ...nothing, facts } })
  expect(read(text).link?.findings.facts).toEqual(facts)
  for (const changed of [text.toLowerCase(), text.toUpperCase()]) {
    const { link, unknown, refused } = read(changed)
    expect(link?.findings.facts).toEqual({ ...facts, 'workflows-error.cardScope': '' })
    expect({ unknown, refused }).toEqual({ unknown: [], refused: ['scope'] })
  }
})

test('3, 14 a link holds nothing but words of our own and values of allowed kinds', async () => {
  for (const { load } of Object.values(trees)) {
    const one = await load()
    const words = new Set([...vocabularyOf(one).names, ...reserved, ...vocabularyOf(one).views, ...vocabularyOf(one).artefacts, 'none', 'yes'])
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 6 }), (strange) => {
        const { link } = fromFragment(`#v1?tree=${one.id}&${strange.map((pair) => pair.join('=')).join('&')}`, vocabularyOf(one))
        return unseal(toFragment(link!, []))!.pairs.every(([key, value]) => isOurs(key, value, words))
      }),
      { seed: 21, numRuns: runs({ quick: 50, normal: 200, deep: 500 }) },
    )
  }
})

/** Whether a pair says only what the vocabulary and the kinds of value allow. */
function isOurs(key: string, value: string, words: Set<string>): boolean {
  const kind = factKind(key)
  if (kind) return kinds[kind].pattern.test(value)
  if (!words.has(key)) return false
  if (key === 'tv') return /^\d+$/.test(value)
  if (key === 'read') return kinds.time.pattern.test(value)
  const [format = '', ...keys] = value.split('.')
  return words.has(value) || value.split('.').every((part) => words.has(part)) || keys.every((fact) => words.has(`${format}.${fact}`))
}
