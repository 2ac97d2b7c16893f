import { expect, test } from 'vitest'
import { factKeysReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { symptom } from './symptom'

const rows: Record<string, [paste: string, ...keys: string[]]> = {
  'nobody gets in': ['Since yesterday nobody gets into the terminal server, it says MFA failed', 'remoteDesktopEveryone'],
  'one person': ['RDP with Okta: only one colleague cannot get in, MFA failed', 'remoteDesktopOnePerson'],
  'a white window': ['Remote Desktop to the new host shows a white window with the Okta logo', 'remoteDesktopBlank'],
  'the author has gone': ['Okta Workflows: all Okta cards fail since the admin who built the flow left', 'workflowsAuthorGone'],
  'fails for a minute': ['Our script calls Okta, then everything fails for about a minute and works again', 'failsInBursts'],
  'a new phone': ['New phone since Monday, and Okta Verify shows no code', 'newPhone'],
  'cannot be set up': ['Okta Verify: enrolling fails on this laptop, no TPM', 'verifySetUpFails'],
  'a loop': ['After the password, the Okta login page comes again and again, login page again', 'signInLoop'],
  'an agent': ['The Okta LDAP agent stopped: error 3', 'agentFails'],
  'Desktop MFA': ['Desktop MFA cannot be used offline', 'deviceAccess'],
  'a late push': ['Okta sends the push ten minutes late', 'pushLate'],
}
for (const [name, [paste, ...keys]] of Object.entries(rows)) test(name, () => expect(factKeysReadBy(symptom, paste)).toEqual(keys))

const others: Record<string, string> = {
  'everything works': 'Everybody signs in to Okta over RDP.',
  'no product': 'The login page comes again and again on our shop.',
  'a log': `everybody fails on RDP with Okta\n${'line of a log\n'.repeat(600)}`,
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factKeysReadBy(symptom, paste)).toEqual([]))
