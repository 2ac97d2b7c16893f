import type { Blank, Message } from '@/machines/types'

const blanks = [
  { words: 'Server' },
  { words: 'Exact time of a failed sign-in, with time zone', known: ['okta-system-log.eventTime'] },
] as const satisfies readonly Blank[]

/** For whoever has no rights to look: what to ask whom. They ask for no password, code, client secret or configuration file. */
export const messages: readonly Message[] = [
  {
    to: 'server-admin',
    title: 'To the server admin',
    hello: 'Hello, signing in to a Windows server over Remote Desktop fails at the Okta step. The reason is in a log on the server.',
    blanks,
    please: [
      'The lines of OktaWidget.log with the exception, from C:\\Program Files\\Okta\\Okta Windows Credential Provider\\logs.',
      'The version of Okta Windows Credential Provider, from Programs and Features, and OktaCP.log from the same folder if there is one.',
      'The server’s public IP address.',
      'How far its clock is off: w32tm /stripchart /computer:time.windows.com /samples:3',
      'Whether it worked before, and what changed since: a new server, an update or restore, a new client secret.',
    ],
    never: 'Please do not send the client secret or the file rdp_app_config.json. I will not send you a password or a code.',
  },
  {
    to: 'okta-admin',
    title: 'To the Okta admin',
    hello: 'Hello, signing in to a Windows server over Remote Desktop fails at the Okta step. The sign-in goes through the app Microsoft RDP (MFA).',
    blanks: [{ words: 'Okta username' }, blanks[1]],
    please: [
      'The events of that minute in Reports > System Log, by the server’s public IP address (client.ipAddress), or by the username if you do not know it.',
      'The user’s row on the Assignments tab of Microsoft RDP (MFA), with the username that it shows.',
      'The enrollment policy and rule that matched, and whether they depend on a network zone.',
      'Whether the user and the app are active, whether Directory > People lists the username once, and which second factors are set up.',
    ],
    never: 'Please do not send the client secret. I will not send you a password or a code.',
  },
  {
    to: 'helpdesk',
    title: 'To the helpdesk',
    hello: 'Hello, I cannot sign in to a Windows server over Remote Desktop. The Okta sign-in fails.',
    blanks,
    please: [
      'Whether my Okta account is locked, and whether it has a second factor set up.',
      'If both are fine, please pass this on: the server admin can find the lines of OktaWidget.log for that minute, and the Okta admin the System Log of that minute and my assignment to Microsoft RDP (MFA).',
    ],
    never: 'I will not send a password or a code.',
  },
]
