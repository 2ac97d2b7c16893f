import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { exception } from './exception'

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'an error of the runtime, by its last line': [
    'Traceback (most recent call last):\n  File "okta/client.py", line 3, in run\nAttributeError: nope',
    'runtime 3 AttributeError: nope',
  ],
  'an exception of the SDK, without an answer': ['com.okta.sdk.client.Builder\nexample.StartupException: nope', 'unanswered 2 example.StartupException: nope'],
  'a type that the language refuses': ['okta_vpn: unexpected error: a float is required', 'runtime 1 okta_vpn: unexpected error: a float is required'],
  'a stack trace alone': ['Okta sign-in broke\n    at acme.Web.Login(Login.cs:3)', 'unanswered 2 at acme.Web.Login(Login.cs:3)'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(exception, paste)).toEqual(facts))

const others: Record<string, string> = {
  'an exception with the status of an answer': 'okta: example.StartupException: nope\nstatus 403',
  'an exception with a code of Okta’s': 'okta: example.StartupException: E0000011',
  'an exception of a program that does not name Okta': 'TypeError: x is not a function',
  'an exception of another service': 'okta_sync: TypeError: nope\nAADSTS50011: nope',
  'an exception over a file that bears Okta’s name': "  rows = open('okta_users.csv')\nKeyError: 'department'",
  'no exception': 'Okta is nice',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(exception, paste)).toEqual([]))
