import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, openAppPolicy, sayWhatWhere, signInAgain, testAccess } from './steps-people'

export const signOnPolicyDenied: CauseContent = {
  kind: 'cause',
  title: 'A sign-on policy denies this person access',
  because:
    'Name, password and assignment may all be right. A rule of the app sign-in policy, or of the org’s session policy, refuses: because of group, network, device, client or risk. Catch-all, the last rule, may deny.',
  remedies: [
    {
      by: 'user',
      steps: [
        sayWhatWhere,
        'Add where you are, whether you use a VPN, and whether the device is your company’s own.',
        'Try once from your company’s device and network, if you have them at hand.',
      ],
      otherWays: ['Tell the helpdesk: “A sign-on policy refuses me. The Okta admin finds the rule in the System Log, at this time.”'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY"` at that minute. The target names the policy and the rule.',
        openAppPolicy,
        'Compare the rules from the top with the person’s groups, their address and zone, the device, the platform and the risk in the event. The first rule that fits decides.',
      ],
      otherWays: [
        'Check the groups by id: two may have similar names. Check who is excluded from a rule.',
        'If the rule belongs to the whole org, it is under Security > Global Session Policy in Identity Engine.',
        testAccess,
        'Correct the rule, its order, or the person’s group. If the policy is right, tell the person what it asks for.',
        'If it used to work, search for `eventType sw "policy.rule"` to see what was changed.',
      ],
      takes: 'about 20 minutes',
      risk: 'A policy may serve several apps. A rule that is too wide lets in people whom it should not: change one rule and test it with one person.',
    },
    {
      by: 'developer',
      steps: [
        'A program that sends a username and a password itself meets the same policy: `password_auth_denied_policy`, or `password_auth_denied_mfa` where a factor is asked for. Send the person to Okta’s own sign-in page with the authorization code flow and PKCE.',
        'Show the error and its description to the person, and do not start the sign-in again by yourself.',
      ],
      takes: 'some hours to change the flow',
      risk: 'None',
    },
  ],
  verify: ['The next `policy.evaluate_sign_on` of the person is no longer DENY.', signInAgain],
  warnings: ['Do not set the Catch-all rule to allow in order to get one person in.', keepMfa],
  otherWarnings: ['Do not give the app another policy before you know which rule denied.'],
  howWeKnow:
    '`E0000085`, “You are not allowed to access this app”, or `policy.evaluate_sign_on` with DENY in the System Log shows it. Only the System Log names the rule. A bare “403 Access Forbidden” looks the same with a blocked network or a sign-in page that was open for too long. Words on requirements that could not be satisfied mean that a factor is missing.',
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
