import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { findSignOnPolicy, signInAgain } from './steps'

export const signOnPolicyDenied: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The sign-on policy of Microsoft RDP (MFA) denies the user',
  because:
    'Only the app’s own sign-on policy counts here (Identity Engine: app sign-in policy). One of its rules refuses the user because of a group, a network or the factors they have.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Find the denial in the System Log. Reports > System Log, at that minute: `eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY"`. Read which policy and rule decided.',
        findSignOnPolicy,
        'Correct the rule that denies, or the user’s groups. The user must get in and be asked for a factor.',
      ],
      otherWays: [
        'Compare the rules, from the top, with the user’s groups and factors and the server’s public IP address.',
        'If it used to work, search for `eventType sw "policy.rule"` to see what changed.',
      ],
      takes: 'about 15 minutes',
      risk: 'In Identity Engine, other apps may share the policy. A rule that is too wide lets in the wrong people: test with one user.',
    },
  ],
  verify: ['The next `policy.evaluate_sign_on` in the System Log is no longer DENY.', signInAgain],
  warnings: [
    'Do not change the org-wide sign-on policy (Identity Engine: global session policy): this app does not use it.',
    'Do not add a rule that lets the user in without a factor.',
  ],
  howWeKnow:
    'Likely. Okta’s page on this 403 does not name it, but a policy that denies fits it, and a 401 too. `policy.evaluate_sign_on` with DENY points to it, and so does `application.policy.sign_on.deny_access`. Classic logs each policy; Identity Engine may put two into one event.',
  sources: [sources.assign, sources.troubleshoot, sources.events, sources.logQueries],
}
