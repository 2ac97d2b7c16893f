import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { endpointAreas } from './endpoint-scopes'
import { operations } from './operations'
import { pathTemplates } from './path-templates'

const rows = endpointAreas().flatMap(({ groups }) => groups.flatMap((group) => group.rows))
const listed = new Set(rows.flatMap(({ methods, path, scopes }) => methods.map((method) => `${method} ${path} ${scopes.join(' ')}`)))

testFacts('every operation of the description stands in the list with its scopes, and no other', ['endpoint-scopes.csv'], ({ rowsOf, isWhole }) => {
  const described = rowsOf('endpoint-scopes.csv').map(
    ({ method, path, scopes }) => `${method} ${path!.replaceAll(/\{[^}]+\}/g, '{id}')} ${scopes!.split(' ').filter(Boolean).sort().join(' ')}`,
  )
  expect(described.filter((one) => !listed.has(one))).toEqual([])
  if (isWhole) expect([...listed].filter((one) => !described.includes(one))).toEqual([])
})

test('the paths are those that are known elsewhere', () => {
  const paths = new Set(operations.map(({ path }) => path))
  expect([...pathTemplates].filter((path) => !paths.has(path) && !path.startsWith('/api/v1/authn'))).toEqual([])
  expect([...paths].filter((path) => !pathTemplates.has(path))).toEqual([])
})

test('each call stands once, and where no scope is asked, no OAuth token is taken', () => {
  const calls = rows.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`))
  expect(calls.filter((call, i) => calls.indexOf(call) !== i)).toEqual([])
  expect(rows.filter(({ scopes, takes }) => scopes.length === 0 && (takes.length === 0 || takes.includes('oauth')))).toEqual([])
})
