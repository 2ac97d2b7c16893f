import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factIds, factKind } from '@/lib/evidence/parsers/all'
import { type Kind, kinds } from '@/lib/evidence/types'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { treeIds, trees } from '@/machines/trees'
import { fromFragment } from './fragment'
import { seal } from './seal'

/** Values that look like their kind, and that nobody should believe because a link says so. */
const hostile: Record<Kind, readonly string[]> = {
  seconds: ['007', '-0', '00000', '9e9', '99999999', '1.5'],
  status: ['600', '099', '999', '20', '2000'],
  codePoint: ['0041', '110000', 'FFFFFF', 'D800', '41'],
  ip: ['999.1.1.1', '0.0.0.0', '127.0.0.1', '255.255.255.255', '224.0.0.1', '1.2.3', '01.2.3.4', '1.2.3.4.5'],
  host: ['evil.example', 'acme.okta.com', 'okta.com.evil.example'],
  count: ['00', '999999999', '1000001', '-1'],
  time: ['20260231T000000Z', '20261321T063900Z', '99991231T235959Z', '20261121T256199Z', '00010101T000000Z', '20261121T240000Z'],
  scope: ['okta.everything.manage', 'okta.users.write', 'okta.callus.now', 'okta.logs.manage', 'okta.users', 'admin', 'ssf.read'],
  errorCode: ['E9999999', 'E0000999', 'E000', 'E00000061'],
  errorId: ['oaeSampleSampleSample0001', 'oaecall-0800-555-0100'],
  requestId: ['call-0800-555-0100-now-please', 'a1b2c3d4e5f60718293a4b5c6d7e8f90'],
  method: ['DESTROY', 'TRACE', 'CONNECT'],
  path: [
    '/evil/login',
    '/api/v1/users/admin',
    '/api/v1/apps/-/grants/-/users',
    '/api/v1',
    '/-',
    '/oauth2/evil/v1/token',
    '/api/v1/users/-/',
    '/api/v1/internal/-',
  ],
}
const values = Object.values(hostile).flat()
const valued = factIds.filter((id) => factKind(id))
const of = Object.fromEntries(await Promise.all(treeIds.map(async (id) => [id, vocabularyOf(await trees[id].load())] as const)))

test('a forged link with a right check brings in no value that we do not know, in whatever order and letters it is written', () => {
  const own = fc.constantFrom(...valued).chain((fact) => fc.constantFrom(...hostile[factKind(fact)!]).map((value) => [fact, value] as const))
  const strange = fc.tuple(fc.constantFrom(...factIds), fc.constantFrom(...values, ...Object.values(hostile).map(([first]) => first!.toUpperCase())))
  const shown = fc.constantFrom(...factIds).map((fact) => [fc.sample(fc.constantFrom('fact', 'refuted', 'not'), 1)[0]!, fact] as const)
  const other = fc.constantFrom(['tv', '1'], ['read', '20261121T063900Z'], ['SEEN', 'failed'], ['start', 'yes'], ['sample', 'yes']) as fc.Arbitrary<
    [string, string]
  >
  fc.assert(
    fc.property(
      fc.constantFrom(...treeIds),
      fc.array(own, { minLength: 1, maxLength: 8 }),
      fc.array(fc.oneof(strange, shown, other), { maxLength: 8 }),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      (tree, forged, others, isLoud, order) => {
        const pairs = [['tree', tree] as const, ...forged, ...others]
          .map((pair) => ({ pair, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair: [key, value] }) => [isLoud ? key.toUpperCase() : key, value] as const)
        const { link, damage, refused = [] } = fromFragment(seal(pairs), of[tree]!)
        expect(damage).toBeUndefined()
        const facts = link!.findings.facts as Record<string, string>
        // A value may be bad for one kind and good for another.
        const held = Object.entries(facts).filter(([id, value]) => value !== '' && hostile[factKind(id)!].includes(value))
        expect(held).toEqual([])
        for (const [fact] of forged) {
          expect(Object.keys(facts)).toContain(fact)
          expect(refused).toContain(factKind(fact))
        }
        expect(Object.values(facts).filter((value) => value !== '' && !isPossible(value))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

/** What none of the kinds that links carry would make of it. */
const isPossible = (value: string) => Object.entries(kinds).some(([, { pattern, linked }]) => linked && pattern.test(value))

test('values that we know are taken', () => {
  const good: Partial<Record<Kind, readonly string[]>> = {
    seconds: ['-30', '0', '9999999'],
    status: ['403', '599'],
    codePoint: ['200B', '0430'],
    ip: ['203.0.113.24', '10.0.0.1'],
    count: ['0', '600'],
    time: ['20261121T063900Z', '20240229T235959Z'],
    scope: ['okta.users.read', 'okta.myAccount.sessions.manage', 'offline_access'],
    errorCode: ['E0000006', 'E0000098'],
    method: ['PATCH'],
    path: ['/api/v1/users', '/api/v1/users/-/groups', '/oauth2/v1/token', '/oauth2/default/v1/token', '/api/v1/authn'],
  }
  for (const fact of valued)
    for (const value of good[factKind(fact)!] ?? []) {
      const { link, unknown, refused } = fromFragment(
        seal([
          ['tree', 'rdp-mfa'],
          [fact, value],
        ]),
        of['rdp-mfa']!,
      )
      expect({ [fact]: link?.findings.facts[fact], unknown, refused }).toEqual({ [fact]: value, unknown: [], refused: undefined })
    }
})
