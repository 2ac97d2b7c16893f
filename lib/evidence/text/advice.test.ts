import { expect, test } from 'vitest'
import { advises } from './advice'

const advice = [
  '| Symptom | Cause | Fix |\n| --- | --- | --- |\n| Not assigned | No assignment | Assign the group |',
  '| Error | Solution |\n|---|---|\n| access_denied | Add a rule |',
  'Okta issues no token to a user who is not assigned, and the sign-in fails.',
]
for (const text of advice) test(`advice: ${text.slice(0, 40)}`, () => expect(advises(text)).toBe(true))

const events = [
  '| Time | Error | User |\n| 9:00 | access_denied | lena |',
  'Okta returns 403 when I click the tile',
  'User is not assigned to the client application.',
]
for (const text of events) test(`no advice: ${text.slice(0, 40)}`, () => expect(advises(text)).toBe(false))
