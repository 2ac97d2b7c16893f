import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { logFailures, openServer, signInWorks, tokenComes, userSays } from './steps-clients'

export const policyMismatched: CauseContent = {
  kind: 'cause',
  title: 'No access policy of the authorization server allows this request',
  because:
    'A custom authorization server issues a token only if one access policy rule matches the client, grant type, user and all requested scopes. No rule matched, or the matching rule excludes some scopes.',
  remedies: [
    userSays('Okta says that policy evaluation failed. An access policy of the authorization server has to allow this app, its scopes and me.'),
    {
      by: 'helpdesk',
      steps: [
        'Ask whether everybody has it, or only this person. One person: a group is likely missing. Everybody: policy, grant or scopes.',
        'Compare the person’s groups with those of a colleague for whom it works, under Directory > People. Pass both names on to the Okta admin.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        logFailures,
        'Take client, grant type, requested scopes and person from that event.',
        `${openServer}, then Access Policies. Is there an active policy whose clients are All clients, or include this app?`,
      ],
      otherWays: [
        'In its rules, from the top: does IF Grant type is include the one in the event? Look under Advanced too.',
        'AND User is: assigned to the app, or in the groups named. Client credentials have no user: a rule for them allows Client Credentials and names nobody.',
        'AND Scopes requested: any scopes, or a list with every scope of the request, `openid` and `offline_access` among them. One that is missing keeps the rule from matching.',
        'The first rule that fits decides. Add a rule for this app, or the missing part to the right one.',
        'Try it without the app in the server’s Token Preview tab.',
      ],
      takes: 'about 15 minutes',
      risk: 'A rule for all clients and any scopes gives tokens to apps that should have none. Name the client and the scopes.',
    },
    {
      by: 'developer',
      steps: [
        'Send the admin the client id, the issuer, `grant_type`, `response_type` and the scopes, as they are in the request.',
        'Leave out scopes that the app does not use.',
        'For Okta’s own API this is the wrong server: ask `https://acme.okta.com/oauth2/v1/token`, which has no such policies.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, tokenComes, 'In the System Log, the token grant succeeds.'],
  warnings: [
    'Do not assign the policy to all clients with any scopes to see it work.',
    'Do not loosen the app’s sign-in policy: it is another policy, and decides on factors.',
  ],
  howWeKnow:
    '“Policy evaluation failed for this request” and `no_matching_policy` show that no rule fits; “denied by the policy” names the scopes. Which condition fails is not said: compare them one by one. A person who is not assigned to the app gets other words.',
  sources: [own.ruleNotMatched, own.accessPolicies, sources.authorizationServers, sources.errorCodes],
}
