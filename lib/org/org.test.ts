import { expect, test } from 'vitest'
import { dialled, type Org, ownSteps, runbookFor, withOwnNames } from './org'

const acme: Org = {
  rdpApp: 'Servers $& more',
  runbooks: { 'rdp-mfa.clockSkewed': 'https://wiki.acme.example/time' },
  remedies: { 'rdp-mfa.clockSkewed': { 'server-admin': ['Ask `ntp1`.'] } },
}

test('what is said of a cause', () => {
  expect(runbookFor('rdp-mfa', 'clockSkewed', acme)).toBe('https://wiki.acme.example/time')
  expect(runbookFor('api-error', 'clockSkewed', acme)).toBeUndefined()
  expect(ownSteps('rdp-mfa', 'clockSkewed', 'server-admin', acme)).toEqual(['Ask `ntp1`.'])
  expect(ownSteps('rdp-mfa', 'clockSkewed', 'user', acme)).toEqual([])
  expect(ownSteps('rdp-mfa', 'notEnrolled', 'user', {})).toEqual([])
})

test('the app is called by its own name, which is taken as it stands', () => {
  expect(withOwnNames('Open Microsoft RDP (MFA), then Microsoft RDP (MFA).', acme)).toBe('Open Servers $& more, then Servers $& more.')
  expect(withOwnNames('Open Microsoft RDP (MFA).', {})).toBe('Open Microsoft RDP (MFA).')
})

const numbers: Record<string, string> = {
  '+1 (555) 010-0199': 'tel:+15550100199',
  '555 0199 ext. 12': 'tel:5550199;ext=12',
}
for (const [phone, link] of Object.entries(numbers)) test(`${phone} is dialled`, () => expect(dialled(phone)).toBe(link))
