import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { discovery, logFailures, openServer, parameters, signInWorks, tokenComes, userSays } from './steps-clients'

export const scopeUnknown: CauseContent = {
  kind: 'cause',
  title: 'The app asks for a scope that this authorization server does not have or give',
  because:
    'Each authorization server has its own scopes. The app asks for one that is mistyped or belongs to another server: Okta’s API scopes (`okta.…`) exist at the org authorization server only. Some, such as `openid`, need a user.',
  remedies: [
    userSays('Okta says that the app asks for a scope that is not set up. Compare the app’s scopes with those of the authorization server.'),
    {
      by: 'developer',
      steps: [
        parameters,
        'See which server it is: `https://acme.okta.com/oauth2/v1/…` is the org’s own, `/oauth2/default/…` or `/oauth2/aus…/…` a custom one.',
        discovery,
      ],
      otherWays: [
        'Compare each scope with `scopes_supported` there, character by character, capitals included. Scopes that are not published are missing from it: ask the admin for the whole list.',
        'Part scopes by single spaces, in the address `%20` or `+`. With commas or quotation marks, several become one unknown scope.',
        'If the app calls Okta’s API (`/api/v1`), ask the org authorization server for the `okta.…` scopes, in a request of its own.',
        'With client credentials, leave out `openid`, `profile`, `offline_access` and scopes that end in `.self`: they need a user. Name at least one scope.',
        'To find the one that fails, ask for `openid` alone, or for one known scope, and add the others one by one.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        logFailures,
        `${openServer}. On its Scopes tab, compare the names with those that the developer sends you.`,
        'If the scope is needed there, add it, and let an access policy rule give it. `eventType sw "oauth2.scope"` in Reports > System Log shows whether somebody deleted it.',
      ],
      takes: 'about 5 minutes',
      risk: 'A scope opens whatever your API does for it. With a rule for any scopes, every client of the policy can have it at once.',
    },
  ],
  verify: [signInWorks, tokenComes, '`scope` in the answer lists what was asked for.'],
  warnings: [
    'Do not add scopes named `okta.…` to a custom authorization server: they open nothing in Okta’s API.',
    'Do not take out `openid` to get past the error: then no ID token comes.',
  ],
  howWeKnow:
    '“One or more scopes are not configured for the authorization server resource” shows it, and does not say which. “The following scopes are not allowed” names them. “Do not have any configured default scopes” and “No scopes were requested” mean that `scope` is missing.',
  sources: [own.noMatchingScope, own.customScopes, sources.authorizationServers, sources.errorCodes],
}
