import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openApp, signInAgain } from './steps'

export const remoteAccessDenied: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Windows does not let this person use Remote Desktop on this server',
  because:
    'Windows decides who may connect before it is Okta’s turn. Remote Desktop is off on this server, Network Level Authentication is not set as the agent needs it, or the person is not among the Remote Desktop Users.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Note the exact words of the message, the server and the time, and send them to the server admin.',
        'If it says that Remote Desktop cannot connect at all, check first that the server is running. Check also that the person is on the company’s network or VPN.',
        'If access comes through a group, check that the person is in it.',
      ],
      otherWays: [
        'If the message says `An authentication error has occurred (Code: 0x80080005)`, look at the person’s own computer first. It has been reported after the Windows update KB5074109 and has nothing to do with Okta.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'On the server, open System Properties and the Remote tab.',
        'Choose “Allow remote connections to this computer”.',
        'Tick “Allow connections only from computers running Remote Desktop with Network Level Authentication”.',
      ],
      otherWays: [
        'Choose Select Users. Add the person, or a group that they are in: these are the Remote Desktop Users.',
        'If a setting is greyed out, a group policy sets it. Change it there.',
      ],
      takes: 'about 5 minutes',
      risk: 'If you add a group, every member of it may sign in to the server.',
    },
    {
      by: 'okta-admin',
      steps: [openApp, 'On the Assignments tab, check that the person is assigned too, in person or through a group.'],
      takes: 'about 2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The person gets past the Windows password and sees the Okta box.', signInAgain],
  warnings: ['Do not turn off Network Level Authentication.', 'Do not make the person an administrator of the server to let them in.'],
  howWeKnow:
    'A message from Windows, with no Okta box and no new line in `OktaWidget.log`, points here. Okta also names it among the causes of a 401. It is certain once Select Users lists neither the person nor a group of theirs, and the person is not an administrator of the server.',
  sources: [sources.status401, sources.troubleshoot, sources.windowsUpdate],
}
