import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain, twoTries } from './steps'

export const userDuplicated: CauseContent = {
  kind: 'cause',
  title: 'Two people in Okta have this username',
  because:
    'Okta does not support more than one person with the same username. It can happen when the same user is imported from two domains. Okta names it among the causes of a 401.',
  remedies: [
    {
      by: 'helpdesk',
      steps: [
        'Under Directory > People, search for the username.',
        'If there are two entries, send both to the Okta admin: where each comes from, and which one the person uses. You may see only the people in your own groups.',
      ],
      takes: 'about 2 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Under Directory > People, search for the username and open both entries.',
        'Compare them: which directory each comes from, which one the person uses, and which one is assigned to Microsoft RDP (MFA).',
        'Remove the duplicate. Deactivate it first and let the person test.',
      ],
      otherWays: ['Correct the import or the mapping of usernames, so that the duplicate does not come back.'],
      takes: 'about 15 minutes',
      risk: 'If you remove the wrong entry, the person loses all that is assigned to it.',
    },
  ],
  verify: ['Directory > People lists one entry for the username, after the next import too.', signInAgain],
  warnings: ['Do not delete an entry before you know which one the person uses.', twoTries],
  howWeKnow:
    'Certain once Directory > People lists more than one entry for that username. The agent sends the name alone, so nothing else would tell the two apart.',
  sources: [sources.status401],
}
