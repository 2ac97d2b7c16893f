import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'
import { logFailures } from './steps-clients'

export const tokenContentFailed: CauseContent = {
  kind: 'cause',
  title: 'Okta cannot build the token: a claim, groups or a hook fails',
  because:
    'The sign-in and the request are fine. But the groups claim matches more than 100 groups, a claim’s expression fails for this user, or a token inline hook answers wrongly or too late.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        logFailures,
        'Test the claim’s expression with this user. Security > API > Authorization Servers > the server > Claims. Guard against empty values.',
        'Narrow the groups filter, or use an allowlist. At most 100 groups may match.',
      ],
      otherWays: [
        'Org authorization server: the groups claim is on the app’s Sign On tab.',
        'Hook: preview it under Workflow > Inline Hooks, and read its answer and its time.',
        'Compare profile and groups with a user for whom it works.',
      ],
      takes: '20 minutes',
      risk: 'A changed claim changes what every app of that server gets.',
    },
    {
      by: 'developer',
      steps: [
        'Ask once without the scope `groups` or the custom scope. If that works, its claim is the cause.',
        'For your own hook, answer within Okta’s time limit. Send valid JSON commands, and log failures.',
      ],
      takes: '30 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “Okta says server_error while it makes the token.” Add the app and the time.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['Token Preview (Security > API > the server) shows the token for this user.', 'The user signs in.'],
  warnings: ['Do not remove the user from groups by guesswork: other apps use them.', 'Do not delete the claim before you know which apps read it.'],
  howWeKnow:
    '`server_error` with “claim could not be evaluated” or “matched too many groups”, or `invalid_callout_response`, proves it. A bare `server_error` does not: it may be an outage.',
  sources: [own.groupsClaim, own.groupAllowlist, sources.authorizationServers, sources.errorCodes],
}
