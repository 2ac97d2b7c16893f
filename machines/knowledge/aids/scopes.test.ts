import { expect, test } from 'vitest'
import type { Values } from './aid'
import { compareScopes } from './scopes'

const compare = (values: Record<string, string>, had: string[] = []) => compareScopes(values as Values, had)

test('the challenge names what is needed, whatever the path', () => {
  const values = { 'www-authenticate.scope': 'okta.logs.read', 'http-response.path': '/api/v1/users', 'http-response.method': 'GET', 'jwt.scopeCount': '2' }
  expect(compare(values, ['okta.users.read', 'okta.groups.read', 'okta.users.read'])).toEqual({
    needed: [{ scope: 'okta.logs.read', state: 'absent' }],
    by: 'challenge',
    had: ['okta.groups.read', 'okta.users.read'],
    all: true,
  })
})

test('manage includes read, and not the other way round', () => {
  const state = (needed: string, had: string) => compare({ 'www-authenticate.scope': needed, 'jwt.scopeCount': '1' }, [had])?.needed[0]
  expect(state('okta.users.read', 'okta.users.read')).toEqual({ scope: 'okta.users.read', state: 'had', covers: 'okta.users.read' })
  expect(state('okta.users.read', 'okta.users.manage')).toEqual({ scope: 'okta.users.read', state: 'covered', covers: 'okta.users.manage' })
  expect(state('okta.users.manage', 'okta.users.read')).toEqual({ scope: 'okta.users.manage', state: 'absent' })
})

test('a scope is absent only where all of the token’s scopes are known', () => {
  const needed = { 'www-authenticate.scope': 'okta.logs.read' }
  expect(compare(needed)?.needed).toEqual([{ scope: 'okta.logs.read', state: 'unknown' }])
  expect(compare({ ...needed, 'jwt.scopeCount': '3' }, ['okta.users.read'])).toMatchObject({ needed: [{ state: 'unknown' }], all: false })
  expect(compare({ ...needed, 'jwt.scopeCount': '0' })).toMatchObject({ needed: [{ state: 'absent' }], all: true })
})

test('without a challenge, method and path tell what is likely needed; without a method nothing does', () => {
  const path = { 'http-response.path': '/api/v1/users/-/groups' }
  expect(compare({ ...path, 'http-response.method': 'GET' })).toMatchObject({ needed: [{ scope: 'okta.users.read' }], by: 'path' })
  expect(compare(path)).toBeUndefined()
  expect(compare({ 'http-response.path': '/api/v1/widgets-of-nobody', 'http-response.method': 'GET' })).toBeUndefined()
  expect(compare({ 'workflows-error.cardScope': 'okta.logs.read' })).toMatchObject({ by: 'card' })
  expect(compare({})).toBeUndefined()
})
