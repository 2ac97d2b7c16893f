import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { introspection } from './introspection'

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  active: ['{"active":true,"token_type":"Bearer","scope":"okta.users.read","client_id":"0oa1"}', 'active 1 "active":true', '!inactive 1 "active":true'],
  'inactive, after the call': ['$ curl …/introspect\n{\n  "active": false\n}', 'inactive 3 "active": false', '!active 3 "active": false'],
  'inactive, in a string': [JSON.stringify({ body: '{"active":false}' }), String.raw`inactive 1 \"active\":false`, String.raw`!active 1 \"active\":false`],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(introspection, paste)).toEqual(facts))

const others: Record<string, string> = {
  'a person who is active': '{"id":"00u1","active":true,"userName":"lena"}',
  'an inactive person': '{"active":false,"userName":"lena","schemas":["urn:ietf:params:scim:schemas:core:2.0:User"]}',
  'a setting': '{"active":true}',
  'a word': '{"active":"false"}',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(introspection, paste)).toEqual([]))
