import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, openAppPolicy, sayWhatWhere, testAccess } from './steps-people'

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
        'Add where you are, whether you use a VPN, and whose device it is.',
        'If you can, try once from your company’s device and network.',
      ],
      otherWays: ['Tell the helpdesk: “A sign-in policy refuses me. The rule is in the System Log, at this time.”'],
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
        'Compare groups by id: two may have similar names. Check who is excluded.',
        'A rule for the whole org is under Security > Global Session Policy (Identity Engine).',
        testAccess,
        'Correct the rule, its order, or the user’s group. If it is right, tell the user what it requires.',
        'If it used to work, search for `eventType sw "policy.rule"` to see what was changed.',
      ],
      takes: '20 minutes',
      risk: 'A policy may serve several apps, and a wide rule lets too many in. Test one change with one user.',
    },
    {
      by: 'developer',
      steps: [
        'Send users to Okta’s own sign-in page, with PKCE. A password that you send meets the same policy (`password_auth_denied_policy`, `password_auth_denied_mfa`).',
        'Show the error and its description. Do not restart the sign-in automatically.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The user’s next `policy.evaluate_sign_on` is no longer DENY.'],
  warnings: ['Do not set the Catch-all rule to allow just to let one user in.', keepMfa],
  howWeKnow:
    '`E0000085`, “You are not allowed to access this app”, or `policy.evaluate_sign_on` with DENY proves it. A bare “403 Access Forbidden” can also be a blocked network or an old page. Requirements that could not be satisfied mean a missing factor.',
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
