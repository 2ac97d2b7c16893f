import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, openAppPolicy, sayWhatWhere, signInAgain, testAccess } from './steps-people'

export const signOnPolicyDenied: CauseContent = {
  kind: 'cause',
  title: 'A sign-in policy denies this user access',
  because:
    'Username, password and assignment may all be right. A rule of the app sign-in policy, or of the org’s session policy, refuses because of group, network, device, client or risk. Catch-all, the last rule, may deny.',
  remedies: [
    {
      by: 'user',
      steps: [
        sayWhatWhere,
        'Add where you are, and whether you use a VPN. Say whether the device is your company’s.',
        'If you can, try once from your company’s device and network.',
      ],
      otherWays: ['Tell the helpdesk: “A sign-in policy refuses me. The Okta admin finds the rule in the System Log, at this time.”'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find the policy and the rule in the System Log. At that minute, search for `eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY"`. The target names both.',
        openAppPolicy,
        'Compare its rules from the top with the event. Check groups, IP address and zone, device, platform and risk. The first rule that matches decides.',
      ],
      otherWays: [
        'Compare groups by id: two may have similar names. Check who is excluded from a rule.',
        'A rule for the whole org is under Security > Global Session Policy (Identity Engine).',
        testAccess,
        'Correct the rule, its order, or the user’s group. If the policy is right, tell the user what it requires.',
        'If it used to work, search for `eventType sw "policy.rule"` to see what was changed.',
      ],
      takes: 'about 20 minutes',
      risk: 'A policy may serve several apps, and a wide rule lets in too many. Change one rule, and test it with one user.',
    },
    {
      by: 'developer',
      steps: [
        'Send users to Okta’s own sign-in page. Use the authorization code flow with PKCE. Sending the password yourself meets the same policy (`password_auth_denied_policy`, `password_auth_denied_mfa`).',
        'Show the error and its description. Do not restart the sign-in automatically.',
      ],
      takes: 'some hours to change the flow',
      risk: 'None',
    },
  ],
  verify: ['The user’s next `policy.evaluate_sign_on` is no longer DENY.', signInAgain],
  warnings: ['Do not set the Catch-all rule to allow just to let one user in.', keepMfa],
  otherWarnings: ['Do not give the app another policy before you know which rule denied.'],
  howWeKnow:
    '`E0000085`, “You are not allowed to access this app”, or `policy.evaluate_sign_on` with DENY proves it. Only the System Log names the rule. A bare “403 Access Forbidden” can also be a blocked network or an old sign-in page. If the message says that requirements could not be satisfied, a factor is missing.',
  sources: [
    sources.forbidden,
    sources.dashboardDenied,
    sources.policyChecklist,
    sources.appPolicy,
    sources.appPolicyClassic,
    sources.simulate,
    shared.errorCodes,
    shared.events,
  ],
}
