import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { casePack, notSuperAdmin } from './steps'

/** The same in every tree: an error code with status 403 that speaks of the thing called for, not of the caller. */
export const objectStateForbids: CauseContent = {
  kind: 'cause',
  title: 'The state of the object forbids it, not a missing permission',
  because:
    'Okta answers some plain conflicts with 403: a user who is not locked cannot be unlocked, an active app cannot be deleted. Caller, scope and role are likely right.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read `errorCauses[0].errorSummary` in the body. It is the exact reason.',
        'Skip users who are not locked (`E0000032`). There is nothing to unlock.',
        'Check the user’s status before the call (`E0000038`). It does not allow this, such as reactivating an active user.',
      ],
      otherWays: [
        '`E0000056`: deactivate the app, then delete it.',
        '`E0000023`: another directory or app owns the profile. Change it there.',
        '`E0000148`: take the authenticator out of its policy first. `E0000166`: an org has one CAPTCHA, so delete the old one first.',
        '`E0000034`: status or policy allows no password reset. `E0000095`: nobody has that username; it is not about tokens.',
        '`E0000239` (423): Okta is reordering policies. Wait, then change one policy at a time.',
        'Any other code: trust only Okta’s list (see the sources).',
        'Do not retry: the answer stays the same.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading. Deactivating an app locks out everybody who uses it.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the object’s state in the Admin Console. User, app or policy.',
        'Tell the developer the state. Say whether you will change it, or the program has to work around it.',
        'If state and code contradict each other, ask Okta.',
      ],
      otherWays: [casePack],
      takes: 'about 5 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The same call succeeds once the object is in the right state, with the same token and role.'],
  warnings: ['Do not grant more scopes or roles: they change nothing here.', notSuperAdmin],
  howWeKnow:
    'A code of this kind in the body shows it: the code counts more than the status. What is in the way is in `errorCauses`. With a missing scope the body is empty; a missing role has its own code, `E0000006`.',
  sources: [sources.errorCodes, sources.recorded],
}
