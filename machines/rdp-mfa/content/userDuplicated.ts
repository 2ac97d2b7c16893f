import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain, twoTries } from './steps'

export const userDuplicated: CauseContent = {
  kind: 'cause',
  title: 'Two users in Okta have this username',
  because:
    'Okta does not support two users with the same username. It can happen when one person is imported from two domains. Okta lists it among the causes of a 401.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Search for the username under Directory > People. You may see only the people in your own groups.',
        'If there are two entries, send both to the Okta admin. Say where each comes from, and which one the user uses.',
      ],
      takes: 'about 2 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Search for the username under Directory > People. Open both entries.',
        'Compare the two. Which directory does each come from, which one does the user use, which is assigned to Microsoft RDP (MFA)?',
        'Deactivate the duplicate and let the user test. Then remove it.',
      ],
      otherWays: ['Correct the import or the username mapping, so that the duplicate does not come back.'],
      takes: 'about 15 minutes',
      risk: 'If you remove the wrong entry, the user loses everything assigned to it.',
    },
  ],
  verify: ['Directory > People lists one entry for the username, after the next import too.', signInAgain],
  warnings: ['Do not delete an entry before you know which one the user uses.', twoTries],
  howWeKnow:
    'Certain once Directory > People lists more than one entry for that username. The server sends only the name, so nothing else tells the two apart.',
  sources: [sources.status401],
}
