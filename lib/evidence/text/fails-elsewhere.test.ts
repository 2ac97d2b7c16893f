import { expect, test } from 'vitest'
import { failsElsewhere } from './fails-elsewhere'

test('who says that Okta works is believed about what fails without a word of signing in', () => {
  expect(failsElsewhere('Sign in with Okta works. TypeError: price', 'TypeError: price')).toBe(true)
  expect(failsElsewhere('Okta login is fine. TypeError in CallbackController', 'TypeError in CallbackController')).toBe(false)
  expect(failsElsewhere('Okta login fails. TypeError: price', 'TypeError: price')).toBe(false)
})
