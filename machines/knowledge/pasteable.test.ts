import { expect, test } from 'vitest'
import { treeIds, trees } from '../trees'
import { partsOf, valuesIn } from './pasteable'

const rows: [line: string, parts: ReturnType<typeof partsOf>][] = [
  ['Run `w32tm /resync`.', [{ words: 'Run' }, { copy: 'w32tm /resync' }]],
  ['Run `nslookup acme.okta.com`: it must answer.', [{ words: 'Run' }, { copy: 'nslookup acme.okta.com' }, { words: 'it must answer.' }]],
  [
    'Search for `eventType eq "user.session.start"` in the last hour.',
    [{ words: 'Search for' }, { copy: 'eventType eq "user.session.start"' }, { words: 'in the last hour.' }],
  ],
  ['Look at `aud` and `iss`.', [{ words: 'Look at `aud` and `iss`.' }]],
  ['Ask for `login consent`, or set `credentials: "omit"`.', [{ words: 'Ask for `login consent`, or set `credentials: "omit"`.' }]],
  ['The clock (`w32tm /query /status`) is right.', [{ words: 'The clock (`w32tm /query /status`) is right.' }]],
  ['Open `C:\\Program Files\\Okta`.', [{ words: 'Open `C:\\Program Files\\Okta`.' }]],
]
for (const [line, parts] of rows) test(line, () => expect(partsOf(line)).toEqual(parts))

test('no word of a step is lost', async () => {
  const words = (text: string) =>
    text
      .replace(/[`.,;:]/g, '')
      .split(/\s+/)
      .filter(Boolean)
      .join(' ')
  const lines = (await Promise.all(treeIds.map((id) => trees[id].load()))).flatMap((tree) =>
    Object.values(tree.words).flatMap((step) => (step.kind === 'cause' ? step.remedies.flatMap(({ steps, otherWays = [] }) => [...steps, ...otherWays]) : [])),
  )
  const said = (line: string) =>
    partsOf(line)
      .map((part) => ('words' in part ? part.words : part.copy))
      .join(' ')
  expect(lines.filter((line) => words(said(line)) !== words(line))).toEqual([])
  expect(lines.filter((line) => partsOf(line).some((part) => 'copy' in part)).length).toBeGreaterThan(80)
})

test('a value of the case that a step names is there to copy', () => {
  const line = 'Find {www-authenticate.scope|the scope} in {http-response.path|the path}.'
  expect(valuesIn(line, { 'www-authenticate.scope': 'okta.groups.read', 'http-response.path': '/api' })).toEqual([
    ['www-authenticate.scope', 'okta.groups.read'],
  ])
  expect(valuesIn(line, {})).toEqual([])
})
