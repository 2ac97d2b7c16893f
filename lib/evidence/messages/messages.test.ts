import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { written } from './import'
import { languages } from './languages'
import { messageFormats, messageIndex, withMessageKeys } from './message'
import { rowsOf } from './rows'
import { table } from './table'

const rows = rowsOf(`= settles okta sign-in-error/refreshTokenInvalid
The refresh token is invalid or expired.
= settles library api-error/issuerMismatched sign-in-error/issuerMismatched
zqx issuer {} is not the wanted issuer {}
= points library api-error/keysUnavailable sign-in-error/keysUnavailable
ZQX20803: Unable to obtain the wanted configuration from: {}
= settles network api-error/oktaUnreachable
the zqx remote party did not answer in time
= settles library api-error/oktaUnreachable
ZqxTokenEpTimeout
`)
const [naming, hinting] = messageFormats(
  messageIndex(
    withMessageKeys([...rows, ...Array.from({ length: 2000 }, (_, i) => ({ ...rows[0]!, template: `filler${i} words${i} nobody${i} prints${i}` }))]),
  ),
)

const named: Record<string, [paste: string, ...facts: string[]]> = {
  'as it is printed': ['okta: The refresh token is invalid or expired.', 'sign-in-error/refreshTokenInvalid 1 The refresh token is invalid or expired'],
  'a code of one word': ['okta, load balancer: "-" "ZqxTokenEpTimeout"', 'api-error/oktaUnreachable 1 ZqxTokenEpTimeout'],
  'in other letters, quoted and wrapped': [
    'okta: "THE REFRESH TOKEN\nis invalid or EXPIRED"',
    'sign-in-error/refreshTokenInvalid 1 THE REFRESH TOKEN\nis invalid or EXPIRED',
  ],
  'with words in its holes': [
    'okta said: zqx issuer https://a.example is not the wanted issuer https://b.example',
    'api-error/issuerMismatched 1 zqx issuer https://a.example is not the wanted issuer',
    'sign-in-error/issuerMismatched 1 zqx issuer https://a.example is not the wanted issuer',
  ],
  'a connection inside what a program made of it': [
    'okta: ZQX20803: Unable to obtain the wanted configuration from: x ---> the zqx remote party did not answer in time',
    'api-error/oktaUnreachable 1 the zqx remote party did not answer in time',
  ],
  'words of Okta’s own, without its name': [
    'The refresh token is invalid or expired.',
    'sign-in-error/refreshTokenInvalid 1 The refresh token is invalid or expired',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(named)) test(`named: ${name}`, () => expect(factsReadBy(naming!, paste)).toEqual(facts))

const others: Record<string, string> = {
  'a connection of nobody knows whose': 'the zqx remote party did not answer in time',
  'a library of nobody knows whose': 'zqx issuer a is not the wanted issuer b',
  'another service': 'keycloak error: The refresh token is invalid or expired.',
  'half of it': 'okta: The refresh token is',
}
for (const [name, paste] of Object.entries(others)) test(`not named: ${name}`, () => expect(factsReadBy(naming!, paste)).toEqual([]))

test('what several causes print is a hint', () => {
  expect(factsReadBy(hinting!, 'okta: ZQX20803: Unable to obtain the wanted configuration from: x')).toEqual([
    'api-error/keysUnavailable 1 ZQX20803: Unable to obtain the wanted configuration from',
    'sign-in-error/keysUnavailable 1 ZQX20803: Unable to obtain the wanted configuration from',
  ])
})

test('a table that cannot be read says the line and the reason', () => {
  expect(() => rowsOf('a message without a head')).toThrow('line 1')
  expect(() => rowsOf('= settles okta\nx')).toThrow('line 1')
  expect(() => rowsOf('= perhaps okta api-error/x\nx')).toThrow('line 1')
})

test('the table of the site can be read; no row that settles names two causes of one tree', () => {
  const all = rowsOf(table)
  expect(all.length).toBeGreaterThan(4000)
  const trees = (causes: readonly string[]) => causes.map((cause) => cause.split('/')[0])
  expect(all.filter(({ settles, causes }) => settles && new Set(trees(causes)).size < causes.length).map(({ template }) => template)).toEqual([])
})

test('the keys of both tables are those that their rows give, see `npm run messages`', () => {
  const all = rowsOf(table)
  expect(written(all) === table).toBe(true)
  expect(written(rowsOf(languages), all) === languages).toBe(true)
})

test('a log that repeats a message takes no longer for each line than for one', () => {
  const log = 'okta: The refresh token is invalid or expired.\nokta: the zqx remote party did not answer in time\n'.repeat(30_000)
  expect(factsReadBy(naming!, log).map((fact) => fact.split(' ', 2).join(' '))).toEqual(['api-error/oktaUnreachable 60000'])
})
