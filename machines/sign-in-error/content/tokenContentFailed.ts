import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'
import { logFailures, openServer } from './steps-clients'

export const tokenContentFailed: CauseContent = {
  kind: 'cause',
  title: 'Okta cannot build the token: a claim, the groups or a hook fails',
  because:
    'The sign-in and the request are fine. While Okta fills the token, the groups claim matches more than 100 groups, an expression of a claim fails for this person, or a token inline hook answers wrongly or too late.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${logFailures}`,
        `Claim: ${openServer.replace('In the Admin Console, open', 'open')}, then the Claims tab. Test the expression with this person; guard against empty values.`,
        'Groups: narrow the filter, or use an allowlist of groups, so that at most 100 match.',
      ],
      otherWays: [
        'Org authorization server: the app’s Sign On tab holds the groups claim.',
        'Hook: Workflow > Inline Hooks, preview the hook, and read its answer and its time.',
        'Compare with a person for whom it works: profile values and groups.',
      ],
      takes: 'about 20 minutes',
      risk: 'A changed claim changes what every app of that server gets.',
    },
    {
      by: 'developer',
      steps: [
        'Ask once without the scope `groups` or the custom scope: if that works, its claim is the cause.',
        'Hook of your own: answer within Okta’s time limit, with valid JSON commands, and log failures.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “Okta says server_error while it makes the token.” Add the app and the time.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['Security > API, the server, Token Preview shows the token for this person.', 'The person signs in.'],
  warnings: ['Do not take the person out of groups by guesswork: other apps use them.', 'Do not delete the claim before you know which apps read it.'],
  howWeKnow:
    '`server_error` with “claim could not be evaluated” or “matched too many groups”, or `invalid_callout_response`, shows it. A bare `server_error` does not: it may be an outage.',
  sources: [own.groupsClaim, own.groupAllowlist, sources.authorizationServers, sources.errorCodes],
}
