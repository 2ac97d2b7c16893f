import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, openAppPolicy, sayWhatWhere } from './steps-people'

export const signOnPolicyDenied: CauseContent = {
  kind: 'cause',
  title: 'A sign-in policy denies this user access',
  because:
    'Username and password may be right. A rule of the app sign-in policy, or of the org’s session policy, refuses because of group, network, device, client or risk.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Try once from your company’s device and network.',
        sayWhatWhere,
        'Tell the helpdesk: “A sign-in policy refuses me.” Say where you are, on whose device, and whether by VPN.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find the policy and the rule in the System Log. At that minute, search for `eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY"`. The target names both.',
        openAppPolicy,
        'Compare its rules from the top with the event: the first match decides. Check groups (excluded users too), network zone, device, platform and risk.',
      ],
      otherWays: [
        'Compare groups by id: names can be alike.',
        'Rules for the whole org: Security > Global Session Policy (Identity Engine).',
        'Identity Engine: Reports > Access testing tool simulates the sign-in.',
        'Correct the rule, its order, or the user’s group, or tell the user what it requires.',
        'If it used to work, `eventType sw "policy.rule"` shows what was changed.',
      ],
      takes: '20 minutes',
      risk: 'A wide rule lets too many in, perhaps to several apps. Test with one user.',
    },
    {
      by: 'developer',
      steps: [
        'Send users to Okta’s own sign-in page, with PKCE. A password that you send meets the same policy (`password_auth_denied_policy`, `password_auth_denied_mfa`).',
        'Show the error. Do not restart the sign-in automatically.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The user’s next `policy.evaluate_sign_on` is no longer DENY.'],
  warnings: ['Do not set the Catch-all rule to allow just to let one user in.', keepMfa],
  howWeKnow:
    '`E0000085`, “You are not allowed to access this app”, or `policy.evaluate_sign_on` with DENY proves it. A bare “403 Access Forbidden” can also be a blocked network or an old page.',
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
