import type { Message } from '@/machines/types'

const what = [
  '',
  'Server: ____',
  'Exact time, with time zone: ____',
  'Form of the name I typed (short, name@company or DOMAIN\\name; not the name itself): ____',
  'Words on the screen: ____',
  'Did Okta ask for a second factor? (yes or no) ____',
  'New sign-in or reconnect to an open session? ____',
  'Does another server let me in? ____',
  'Does a colleague get into this server? ____',
]

/** For whoever has no rights to look: what to ask whom. They ask for no password, code, client secret or configuration file. */
export const messages: readonly Message[] = [
  {
    to: 'server-admin',
    title: 'To the server admin',
    lines: [
      'Hello, I cannot sign in to a Windows server over Remote Desktop. The Okta sign-in fails, and the reason is in a log on the server.',
      ...what,
      '',
      'Please send me, for that minute:',
      '1. The lines of OktaWidget.log with the exception, from C:\\Program Files\\Okta\\Okta Windows Credential Provider\\logs.',
      '2. The version of Okta Windows Credential Provider, from Programs and Features, and OktaCP.log from the same folder if there is one.',
      '3. The server’s public IP address.',
      '4. How far its clock is off: w32tm /stripchart /computer:time.windows.com /samples:3',
      '5. Whether it worked before, and what changed since: a new server, an update or restore, a new client secret.',
      '',
      'Please do not send the client secret or the file rdp_app_config.json. I will not send you a password or a code.',
    ],
  },
  {
    to: 'okta-admin',
    title: 'To the Okta admin',
    lines: [
      'Hello, I cannot sign in to a Windows server over Remote Desktop. The Okta sign-in, through the app Microsoft RDP (MFA), fails.',
      ...what,
      'Second factors that my Okta dashboard lists under Settings > Security Methods: ____',
      'Public IP address of the server, if known: ____',
      '',
      'Please look up and send me:',
      '1. The events of that minute in Reports > System Log, by the server’s public IP address (client.ipAddress), or by my username if you do not know it.',
      '2. My row on the Assignments tab of Microsoft RDP (MFA), with the username that it shows.',
      '3. The enrollment policy and rule that matched, and whether they depend on a network zone.',
      '4. Whether my Okta account and the app are active, and whether Directory > People lists my username once.',
      '',
      'Please do not send the client secret. I will not send you a password or a code.',
    ],
  },
  {
    to: 'helpdesk',
    title: 'To the helpdesk',
    lines: [
      'Hello, I cannot sign in to a Windows server over Remote Desktop. The Okta sign-in fails.',
      ...what,
      'Second factors that my Okta dashboard lists under Settings > Security Methods: ____',
      '',
      'Please check whether my Okta account is locked, and whether it has a second factor set up.',
      'If both are fine, please pass this on: the server admin can find the lines of OktaWidget.log for that minute, and the Okta admin the System Log of that minute and my assignment to Microsoft RDP (MFA).',
      '',
      'I will not send a password or a code.',
    ],
  },
]
