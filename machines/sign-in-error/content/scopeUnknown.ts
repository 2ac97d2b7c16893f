import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { discovery, logFailures, requestWorks, userSays } from './steps-clients'

export const scopeUnknown: CauseContent = {
  kind: 'cause',
  title: 'The app asks for a scope that the authorization server lacks',
  because:
    'Each authorization server has its own scopes. The app asks for one that is mistyped or belongs to another server: Okta’s API scopes (`okta.…`) exist at the org authorization server only.',
  remedies: [
    userSays('Okta says that the app asks for an unknown scope.'),
    {
      by: 'developer',
      steps: [
        'Read `scope` in the `/authorize` URL or the token request.',
        'Check which server it is. `https://acme.okta.com/oauth2/v1/…` is the org authorization server. `/oauth2/default/…` or `/oauth2/aus…/…` is a custom one.',
        discovery,
      ],
      otherWays: [
        'Compare each scope with `scopes_supported`, capitals too. Unpublished scopes are not listed.',
        'Separate scopes by single spaces (in a URL `%20` or `+`), not by commas.',
        'For Okta’s API, get the `okta.…` scopes from the org authorization server, in a separate request.',
        'With client credentials, leave out `openid`, `profile`, `offline_access` and scopes ending in `.self`: they need a user. Name at least one scope.',
      ],
      takes: '15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        logFailures,
        'Compare the developer’s scopes with the server’s Scopes tab. Security > API > Authorization Servers > the app’s issuer.',
        'If it is needed there, add it, also to an access policy rule. In the System Log, `eventType sw "oauth2.scope"` shows a deletion.',
      ],
      takes: '5 minutes',
      risk: 'A rule for any scopes gives a new scope to every client at once.',
    },
  ],
  verify: [requestWorks],
  warnings: ['Do not add `okta.…` scopes to a custom authorization server: they open nothing.', 'Do not remove `openid`: then no ID token comes.'],
  howWeKnow:
    '“One or more scopes are not configured for the authorization server resource” proves it; “The following scopes are not allowed” names them. “No scopes were requested”: `scope` is missing.',
  sources: [own.noMatchingScope, own.customScopes, sources.authorizationServers, sources.errorCodes],
}
