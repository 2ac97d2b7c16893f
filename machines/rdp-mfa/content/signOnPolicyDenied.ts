import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openApp, signInAgain } from './steps'

export const signOnPolicyDenied: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The sign-on policy of Microsoft RDP (MFA) denies this person',
  because:
    'For this app only its own sign-on policy counts. A rule of that policy refuses this person: because of a group, a network or the factors that they have.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY"` at that minute, and read which policy and rule decided.',
        openApp,
        'Open the Sign On tab. Classic: Sign On Policy. Identity Engine: check which policy the tab names; it is likely edited under Security > Authentication Policies (newer: app sign-in policies).',
      ],
      otherWays: [
        'Compare the rules and their order with the person’s groups, the server’s public IP address and the factors that the person has.',
        'Correct the rule that denies, or the person’s groups, so that the person is let in and asked for a factor.',
        'If it used to work, search for `eventType sw "policy.rule"` to see what changed.',
      ],
      takes: 'about 15 minutes',
      risk: 'In Identity Engine the policy may be shared: a change then counts for other apps. A rule that is too wide lets in the wrong people. Test it with one person.',
    },
  ],
  verify: ['The next `policy.evaluate_sign_on` in the System Log is no longer DENY.', signInAgain],
  warnings: [
    'Do not change the sign-on policy of the whole org (in Identity Engine the global session policy): it is not used for this app.',
    'Do not add a rule that lets the person in without a factor.',
  ],
  howWeKnow:
    'Likely. Okta’s page on this 403 does not name it, but a policy that denies fits it, and a 401 too. In the System Log, `policy.evaluate_sign_on` with DENY points to it, and so does `application.policy.sign_on.deny_access`. Classic writes an event for each policy; Identity Engine may put two policies into one.',
  sources: [sources.assign, sources.troubleshoot, sources.events, sources.logQueries],
}
