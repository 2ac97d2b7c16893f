import { expect, test } from 'vitest'
import { compareScopes } from '@/machines/knowledge/aids/scopes'
import { comparesScopes, scopesAnswer } from './scopes-answer'

const challenged = { 'www-authenticate.scope': 'okta.users.read' }
const called = { 'http-response.method': 'GET', 'www-authenticate.resource': '/api/v1/users' }
const answer = (values: Record<string, string>, ...had: string[]) =>
  scopesAnswer(compareScopes(had.length > 0 ? { 'jwt.scopeCount': String(had.length), ...values } : values, had)!)

test('says whether the token has what Okta names', () => {
  expect(answer(challenged, 'okta.groups.read')).toEqual({ says: 'No: it does not have okta.users.read.', tone: 'bad' })
  expect(answer(challenged, 'okta.users.manage').says).toBe('Yes: it has all that the call needs.')
  expect(answer({ ...challenged, 'jwt.scopeCount': '9' }, 'okta.groups.read').tone).toBe('plain')
})

test('what is concluded is said to be likely', () => {
  expect(answer(called, 'okta.groups.read').says).toBe('Likely not: it does not have okta.users.read.')
  expect(answer(called, 'okta.users.read').says).toBe('Likely: it has all that the call needs.')
})

test('without a token, a scope that Okta names is no picture, and one that is concluded is', () => {
  expect(comparesScopes(compareScopes(challenged, [])!)).toBe(false)
  expect(comparesScopes(compareScopes({ ...challenged, 'jwt.scopeCount': '0' }, [])!)).toBe(true)
  expect(comparesScopes(compareScopes(called, [])!)).toBe(true)
  expect(answer(called).tone).toBe('plain')
})
