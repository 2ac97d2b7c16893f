import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, openPerson, readLog, signInAgain, verifyCaller } from './steps-people'

export const userLocked: CauseContent = {
  kind: 'cause',
  title: 'The account is locked after too many wrong tries',
  because:
    'After a number of wrong passwords or codes in a row Okta refuses the account, even with the right password. How many, and after how long it opens by itself, is set in the password policy.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Stop trying. If the sign-in page has a link to unlock the account, use it.',
        'Try a device with which you have signed in before: Okta may refuse only devices that it does not know.',
        'Else tell the helpdesk: “My Okta account is locked”, with your username. Or wait: many companies let it open by itself after some minutes.',
      ],
      otherWays: [
        'Think where an old password may still be stored: phone, mail program, tablet, a mapped drive. Change it there, or it locks again.',
        'If you did not try to sign in at all, say so: somebody else may be trying.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [verifyCaller, openPerson, 'Locked out: choose More Actions > Unlock Account. The choice is there only while the account is locked.'],
      otherWays: [
        'Active, and the person is still refused: have them use a device that they have used before, or the unlock on the sign-in page. For a person from Active Directory, look for the lock there.',
        'Stay on the phone until the person is in. If the password is forgotten, reset it rather than unlock it twice.',
      ],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType sw "user.account.lock" and target.alternateId eq "jdoe@example.com"`, with the person’s username.',
        `${readLog} Read address, client and app of the failures before the lock.`,
        'The same address again and again at night, or an old mail protocol: a stored password. Many names from one address: an attack. Tell security, and block the address.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The status is Active, and no new failures follow in the next hour.', signInAgain],
  warnings: ['Do not unlock the same account over and over. Find out what locks it.', 'Do not raise the number of tries for everybody because of one account.'],
  otherWarnings: [neverShare],
  howWeKnow:
    '`E0000069`, `E0000119`, LOCKED_OUT or the words “account is locked” show it. In many orgs the page does not say so and only calls the password wrong: then the status under Directory > People shows it. If the status is Active all the same, Okta may have locked out unknown devices only, or the lock is in Active Directory.',
  sources: [sources.loginFailures, sources.lockCounts, sources.hiddenLock, sources.lockedDevice, sources.unlock, shared.errorCodes, shared.events],
}
