import { expect, test } from 'vitest'
import { topicOf } from './topic'

test('a text that speaks of signing in by far the most is about that', () =>
  expect(topicOf('SAML login with SSO: after the redirect, signing in fails, she cannot log in')).toBe('signIn'))
test('a text that speaks of calls by far the most is about those', () =>
  expect(topicOf('GET /users: our API request through the SDK, then curl -X POST to the endpoint')).toBe('calls'))
test.each(['Okta shows an error', 'SAML login: the API answered our request'])('neither: %s', (text) => expect(topicOf(text)).toBeUndefined())
