import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, signInAgain, twoTries, verifyCaller } from './steps-people'

export const factorRejected: CauseContent = {
  kind: 'cause',
  title: 'The second factor was refused: a push was denied, or another device or account answered',
  because:
    'Name and password were accepted. The second factor was not: somebody chose “No, it’s not me”, the wrong number was tapped, the answer came from another device or account, or Duo or another provider refused.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Start the sign-in once more, and approve only the push that you have just started.',
        'With a number to match, tap the one on the sign-in page.',
        'Check that Okta Verify shows this company and this username.',
      ],
      otherWays: ['A push that you did not start: deny it, and tell the helpdesk at once. Somebody may know your password.'],
      takes: '3 minutes',
      risk: 'More refusals can lock the factor or the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Ask whether they denied it themselves, and on which device it appeared.',
        'Old devices: open Directory > People, the person, and reset only the factor that is on a device they no longer have.',
      ],
      takes: 'about 10 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType eq "user.mfa.okta_verify.deny_push" or (eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE")` with the person as actor.',
        'Compare IP address and place with where the person is. If they differ, reset the password and end the sessions.',
        'Duo or another provider: its own log holds the reason.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['The System Log shows the factor with SUCCESS.', signInAgain],
  warnings: ['Do not approve a push that you did not start.', neverShare],
  otherWarnings: [twoTries],
  howWeKnow:
    '`user.mfa.okta_verify.deny_push`, `direct_auth_oob_reject`, or a tool’s words that the request was denied show it. A push that nobody answered is another cause, and so is a code that was typed wrong.',
  sources: [sources.resetFactors, sources.lockCounts, shared.events],
}
