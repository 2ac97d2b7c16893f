import { expect, test } from 'vitest'
import { factsRead } from '@/lib/evidence/__fixtures__/samples'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'the title of the box': ['Multi Factor Authentication Failed', 'screen-message.generic 1 Multi Factor Authentication Failed'],
  'spelled otherwise, in a sentence': [
    'since this morning it says multi-factor authentication failed',
    'screen-message.generic 1 multi-factor authentication failed',
  ],
  'spelled in one word': ['RDP to the file server: Multifactor Authentication Failed.', 'screen-message.generic 1 Multifactor Authentication Failed'],
  'a box with a common name': ['Windows server 2019\nDisplay Failed\nplease help', 'screen-message.displayFailed 2 Display Failed'],
  'a common name in quotation marks': ['We get “Display Failed” after the password', 'screen-message.displayFailed 1 Display Failed'],
  'a box that is called one': ['An MFA Bypass popup comes up and then the desktop', 'screen-message.bypass 1 MFA Bypass'],
  'the page that was blocked': [
    'Content was blocked because it was not signed by a valid security certificate.',
    'screen-message.blockedCertificate 1 not signed by a valid security certificate',
  ],
  'another product of the same vendor': ['Sign in with Desktop MFA\nEnter the code from your phone', 'screen-message.otherProduct 1 Desktop MFA'],
  "another vendor's provider on a server": ['multiOTP asks for a code when I connect with RDP', 'screen-message.otherProduct 1 multiOTP'],
  'a gateway': ['Our RD Gateway uses the NPS extension; remote desktop hangs after the push', 'screen-message.otherProduct 1 NPS extension'],
  'Windows: not in the group': [
    'The connection was denied because the user account is not authorized for remote login.',
    'screen-message.windowsMessage 1 not authorized for remote login',
  ],
  'Windows: no right': [
    'To sign in remotely, you need the right to sign in through Remote Desktop Services.',
    'screen-message.windowsMessage 1 right to sign in through Remote Desktop Services',
  ],
  'Windows: NLA': [
    'The remote computer that you are trying to connect to requires Network Level Authentication (NLA)',
    'screen-message.windowsMessage 1 computer that you are trying to connect to requires Network Level Authentication',
  ],
  'Windows: a restricted log-on': [
    'The system administrator has restricted the type of logon (network or interactive) that you may use.',
    'screen-message.windowsMessage 1 administrator has restricted the type of logon',
  ],
  'Windows: a code': ['An authentication error has occurred (Code: 0x80080005).', 'screen-message.windowsNoConnection 1 An authentication error has occurred'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsRead(paste)).toEqual(facts))

const others: Record<string, string> = {
  'an error envelope of the API': '{"errorCode":"E0000068","errorSummary":"Multi factor authentication failed"}',
  'a line of a log': '2026-11-20 10:00:00 ERROR c.a.LoginService - multi factor authentication failed for lena',
  'another vendor': 'AADSTS500121: multi-factor authentication failed during strong authentication request.',
  'a sentence with the same words': 'The graphics display failed to start, and the projector too.',
  'codes for a bypass': 'How long is an MFA bypass code valid?',
  'a wish for a bypass': 'Is there an mfa bypass for service accounts',
  'another vendor, mentioned': 'We compared multiOTP and Rublon last year.',
  'the agent is there, another product is only mentioned': 'OktaWidget.log is empty. We do not use Desktop MFA on servers with RDP.',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsRead(paste)).toEqual([]))
