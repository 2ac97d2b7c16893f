import { expect, test } from 'vitest'
import { topicOf } from './topic'

test('a text about signing in', () => expect(topicOf('SAML login: after the redirect she cannot log in')).toEqual({ topic: 'signIn', times: 5 }))
test('a text about calls', () => expect(topicOf('our API request through the SDK')).toEqual({ topic: 'calls', times: 4 }))
test.each(['Okta shows an error', 'the login calls an API'])('neither: %s', (text) => expect(topicOf(text)).toBeUndefined())
