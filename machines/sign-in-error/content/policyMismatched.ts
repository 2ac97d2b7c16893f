import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { logFailures, signInWorks, tokenComes, userSays } from './steps-clients'

export const policyMismatched: CauseContent = {
  kind: 'cause',
  title: 'No access policy in Okta allows the app’s request',
  because:
    'A custom authorization server issues a token only if one access policy rule matches the client, grant type, user and all requested scopes. No rule matched, or the matching rule excludes some scopes.',
  remedies: [
    userSays('Okta says that policy evaluation failed. A policy has to allow this app, its scopes and me.'),
    {
      by: 'helpdesk',
      steps: [
        'Ask whether everybody has it. If not, a group is likely missing.',
        'Compare the user’s groups with a colleague’s for whom it works. Send both to the Okta admin.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        logFailures,
        'Read client, grant type, scopes and user in that event.',
        'Find an active policy that covers this app. Security > API > Authorization Servers > the app’s issuer > Access Policies.',
      ],
      otherWays: [
        'Read its rules from the top: the first match decides.',
        'All three have to match: IF Grant type is (see Advanced too), AND User is (nobody for client credentials), AND Scopes requested (any, or every requested one).',
        'Add what is missing, or a rule for this app. Try it on the Token Preview tab.',
      ],
      takes: '15 minutes',
      risk: 'A rule for all clients and any scopes gives tokens to apps that should have none.',
    },
    {
      by: 'developer',
      steps: [
        'Send the admin the request’s values. Client ID, issuer, `grant_type`, `response_type` and scopes.',
        'For Okta’s own API, call `https://acme.okta.com/oauth2/v1/token`. The org authorization server has no such policies.',
      ],
      takes: '10 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, tokenComes],
  warnings: ['Do not loosen the app sign-in policy: that is another policy, for factors.'],
  howWeKnow:
    '“Policy evaluation failed for this request” and `no_matching_policy`: no rule matches. “denied by the policy” names the scopes. A user who is not assigned gets another error.',
  sources: [own.ruleNotMatched, own.accessPolicies, sources.authorizationServers, sources.errorCodes],
}
