import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Values } from './aid'
import { callOf, firstPage, withVariables } from './call'

const templates: Record<string, string> = {
  '/api/v1/users/-/groups': '/api/v1/users/$USER_ID/groups',
  '/api/v1/apps/-/users/-': '/api/v1/apps/$APP_ID/users/$USER_ID',
  '/api/v1/policies/-/rules/-': '/api/v1/policies/$POLICY_ID/rules/$RULE_ID',
  '/api/v1/authorizationServers/-': '/api/v1/authorizationServers/$AUTHORIZATION_SERVER_ID',
  '/oauth2/-/v1/userinfo': '/oauth2/$AUTH_SERVER_ID/v1/userinfo',
  '/api/v1/users/-/linkedObjects/-/-': '/api/v1/users/$USER_ID/linkedObjects/$LINKED_OBJECT_ID/$ID',
}
for (const [template, path] of Object.entries(templates)) test(`variables in ${template}`, () => expect(withVariables(template).path).toBe(path))

test('the call stands for the one that failed', () => {
  const call = (values: Record<string, string>, cause = 'tokenExpired', facts: string[] = []) => callOf(cause, values as Values, facts as Proof[])
  expect(call({})).toEqual({ path: '/api/v1/users?limit=1', names: [], scheme: 'Bearer', stands: 'any', scopes: undefined })
  expect(call({ 'www-authenticate.resource': '/api/v1/logs' })).toMatchObject({ path: '/api/v1/logs?limit=1', stands: 'same', scopes: ['okta.logs.read'] })
  expect(call({ 'http-response.path': '/api/v1/groups/-', 'http-response.method': 'DELETE' })).toMatchObject({
    path: '/api/v1/groups?limit=1',
    stands: 'reads',
    scopes: ['okta.groups.read'],
  })
  expect(call({ 'http-response.path': '/api/v1/authn', 'http-response.method': 'POST' })).toMatchObject({ path: '/api/v1/users?limit=1', stands: 'reads' })
  expect(call({}, 'apiTokenInvalid').scheme).toBe('SSWS')
  expect(call({}, 'scopeMissing', ['http-response.dpopSent']).scheme).toBe('DPoP')
  expect(call({}, 'dpopProofInvalid').scheme).toBe('DPoP')
  expect(call({}, 'dpopProofMissing').scheme).toBe('DPoP')
})

testFacts('the lists that are read do exist', ['endpoint-scopes.csv'], ({ rowsOf }) => {
  const gets = new Set(
    rowsOf('endpoint-scopes.csv')
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path),
  )
  expect([...firstPage].filter((path) => !gets.has(path))).toEqual([])
})
