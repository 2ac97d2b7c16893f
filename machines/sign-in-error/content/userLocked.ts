import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, openPerson, readLog, verifyCaller } from './steps-people'

export const userLocked: CauseContent = {
  kind: 'cause',
  title: 'The account is locked after too many wrong attempts',
  because:
    'After several wrong passwords or codes, Okta refuses even the right password. The password policy sets how many, and when the account unlocks by itself.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Stop trying. If the sign-in page has an unlock link, use it.',
        'Try a device that you have used before. Okta may refuse only unknown devices.',
        'If that fails, tell the helpdesk: “My Okta account is locked.” Or wait: many accounts unlock after some minutes.',
      ],
      otherWays: [
        'Update an old password stored on a phone, mail program, tablet or mapped drive, or it locks again.',
        'If you did not try to sign in, say so: somebody else may be trying.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, openPerson, 'If it says Locked out, choose More Actions > Unlock Account.'],
      otherWays: [
        'Active, but still refused: have the user try a known device or the unlock link. For Active Directory users, look for the lock there.',
        'Reset a forgotten password instead of unlocking twice.',
      ],
      takes: '5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Find the lock in the System Log. Search for `eventType sw "user.account.lock" and target.alternateId eq "jdoe@example.com"`.',
        `${readLog} Read IP address, client and app of the earlier failures.`,
        'Look for a pattern. One IP address at night or an old mail protocol: a stored password. Many usernames from one: an attack; block it, tell security.',
      ],
      takes: '15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The status is Active, without new failures for an hour.'],
  warnings: ['Do not unlock it over and over. Find what locks it.', 'Do not raise the number of attempts for everybody.'],
  howWeKnow:
    '`E0000069`, `E0000119`, LOCKED_OUT or “account is locked” proves it. Many orgs only call the password wrong: see Directory > People. If it is Active, Okta may have locked out unknown devices only, or the lock is in Active Directory.',
  sources: [sources.loginFailures, sources.lockCounts, sources.hiddenLock, sources.lockedDevice, sources.unlock, shared.errorCodes, shared.events],
}
