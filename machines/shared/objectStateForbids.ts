import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { casePack, notSuperAdmin } from './steps'

/** The same in every tree: an error code with status 403 that speaks of the thing called for, not of the caller. */
export const objectStateForbids: CauseContent = {
  kind: 'cause',
  title: 'The state of the object forbids it, not a missing permission',
  because:
    'Okta answers some plain conflicts with 403: a user who is not locked cannot be unlocked, an active app cannot be deleted. The code in the body says which conflict it is. Caller, scope and role are likely right.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read `errorCauses[0].errorSummary` in the body: it is more exact than the line above it.',
        '`E0000032`: the user is not locked. There is nothing to unlock: leave the call out for such users.',
        '`E0000038`: the user’s status does not allow this, such as reactivating somebody who is active. Read the status first and go by it.',
      ],
      otherWays: [
        '`E0000056`: deactivate the app first, then delete it.',
        '`E0000023`: another directory or app owns the profile. Change it there.',
        '`E0000148`: the authenticator is used in a policy. Take it out of the policy first. `E0000166`: an org has one CAPTCHA: delete the old one first.',
        '`E0000034`: this user’s status or the policy allows no forgotten password. `E0000095`: nobody has that username. It has nothing to do with tokens.',
        '`E0000239` (423): Okta is reconciling the priorities of policies. Wait, then change one policy at a time.',
        'Another code: look it up in Okta’s list, among the sources here. Do not trust the meaning that other sites give it.',
        'Let the program treat this answer as final: a retry does not change it.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading. Deactivating an app locks out everybody who uses it.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open the user, the app or the policy in the Admin Console and read its state.',
        'Tell the developer in which state it is, and whether you change it or the program has to go around it.',
        'If the state that you see and the code contradict each other, ask Okta with the next step.',
      ],
      otherWays: [casePack],
      takes: 'about 5 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The same call succeeds once the object is in the right state, with the same token and role as before.'],
  warnings: ['Do not grant more scopes or roles: they change nothing here.', notSuperAdmin],
  howWeKnow:
    'A code of this kind in the body shows it: the code weighs more than the status. What exactly is in the way is in `errorCauses`, below the code. With a missing scope the body is empty, and a missing role has a code of its own, `E0000006`.',
  sources: [sources.errorCodes, sources.recorded],
}
