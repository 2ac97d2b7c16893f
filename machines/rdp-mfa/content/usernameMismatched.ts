import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { appPath, signInAgain, twoTries } from './steps'

export const usernameMismatched: CauseContent = {
  kind: 'cause',
  title: 'The name typed in Windows is not the username that Okta expects',
  because:
    'Okta finds the user by the name typed in Windows. It must be exactly the username on their assignment to Microsoft RDP (MFA). Otherwise Okta answers 401 or 404, or the box says “Display Failed”.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Try the other form of your name once. The short one (`jdoe`) instead of the full one (`jdoe@example.com` or `DOMAIN\\jdoe`), or the other way round.',
        'Stop after two tries. Tell the helpdesk which form you typed, and never the password.',
      ],
      takes: '1 minute',
      risk: 'More than two tries can lock the account.',
    },
    {
      by: 'okta-admin',
      steps: [
        `Compare the user’s username with the name typed in Windows. ${appPath} > Assignments.`,
        'If only this one differs, correct it on the user’s assignment.',
        'If all of them differ, change the format. Sign On > Settings > Application username format. Okta recommends the username prefix, the short form that Windows sends.',
      ],
      otherWays: [
        'Then check the Assignments tab again: a new format may not change existing assignments.',
        'If it used to work, search Reports > System Log for `eventType eq "application.user_membership.change_username"`.',
      ],
      takes: 'about 5 minutes',
      risk: 'The format affects everybody who uses the app. A wrong one locks all of them out.',
    },
  ],
  verify: ['The username on the Assignments tab and the name typed in Windows are the same, character by character.', signInAgain],
  warnings: ['Do not rename the app or the RDP agent. One newer Okta page suggests that their names must match; that is likely wrong.', twoTries],
  howWeKnow:
    'Certain when another form of the name lets the user in, or when the username on the Assignments tab differs from the one they type. Without either, it fits when one user fails and colleagues get in.',
  sources: [sources.assign, sources.test, sources.troubleshoot, sources.configure, sources.status401, sources.status404],
}
