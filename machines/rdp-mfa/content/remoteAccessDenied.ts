import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { appPath, signInAgain } from './steps'

export const remoteAccessDenied: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Windows refuses the user’s Remote Desktop connection to this server',
  because:
    'Windows decides who may connect before Okta is asked. Remote Desktop is off on this server, Network Level Authentication is not set as Okta needs it, or the user is not among the Remote Desktop Users.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Send the server admin the exact words of the message. Add the server and the time.',
        'If Remote Desktop cannot connect at all, check the basics. Is the server running? Is the user on the company’s network or VPN?',
        'If access comes through a group, check that the user is in it.',
      ],
      otherWays: [
        '`An authentication error has occurred (Code: 0x80080005)`: check the user’s own computer first. It was reported after Windows update KB5074109 and has nothing to do with Okta.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'On the server, open System Properties and the Remote tab.',
        'Choose “Allow remote connections to this computer”. Tick “Allow connections only from computers running Remote Desktop with Network Level Authentication”.',
        'Choose Select Users, and add the user or a group of theirs. These are the Remote Desktop Users.',
      ],
      otherWays: ['If a setting is greyed out, a group policy sets it. Change it there.'],
      takes: 'about 5 minutes',
      risk: 'If you add a group, every member of it can sign in to the server.',
    },
    {
      by: 'okta-admin',
      steps: [`Check that the user is assigned to the app too. ${appPath} > Assignments: directly or through a group.`],
      takes: 'about 2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The user gets past the Windows password and sees the Okta box.', signInAgain],
  warnings: ['Do not turn off Network Level Authentication.', 'Do not make the user an administrator of the server to let them in.'],
  howWeKnow:
    'A message from Windows, with no Okta box and no new line in `OktaWidget.log`, points here. Okta also lists it under 401. Certain once Select Users lists neither the user nor a group of theirs, and the user is not an administrator of the server.',
  sources: [sources.status401, sources.troubleshoot, sources.windowsUpdate],
}
