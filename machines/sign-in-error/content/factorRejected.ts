import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, neverShare, signInAgain, verifyCaller } from './steps-people'

export const factorRejected: CauseContent = {
  kind: 'cause',
  title: 'The second factor was refused',
  because:
    'The username and password were accepted, but the second factor was not. Somebody chose “No, it’s not me” or the wrong number, another device or account answered, or Duo or another provider refused.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Start the sign-in again, and approve only the push that you just started.',
        'If there is a number to match, tap the one on the sign-in page.',
        'Check that Okta Verify shows this company and this username.',
      ],
      otherWays: ['If you did not start a push, deny it and tell the helpdesk at once. Somebody may know your password.'],
      takes: '3 minutes',
      risk: 'More refusals can lock the factor or the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Ask whether the user denied it, and on which device it appeared.',
        'Reset only the factor on a device that the user no longer has. Directory > People > the user.',
      ],
      takes: 'about 10 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Find the refusal in Reports > System Log. Search the user’s events for `eventType eq "user.mfa.okta_verify.deny_push" or (eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE")`.',
        'Compare the IP address and place with where the user is. If they differ, reset the password and end the sessions.',
        'For Duo or another provider, check its own log for the reason.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
  ],
  verify: ['The System Log shows the factor with SUCCESS.', signInAgain],
  warnings: ['Do not approve a push that you did not start.', neverShare],
  howWeKnow:
    '`user.mfa.okta_verify.deny_push`, `direct_auth_oob_reject`, or a tool’s message that the request was denied shows it. A push that nobody answered is another cause, and so is a mistyped code.',
  sources: [sources.resetFactors, sources.lockCounts, shared.events],
}
