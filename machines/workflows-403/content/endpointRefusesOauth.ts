import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { nextRun } from './steps'

export const endpointRefusesOauth: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The endpoint that the card calls does not accept OAuth tokens',
  because:
    'The Okta connector always calls with OAuth. {http-response.path|The endpoint in the Custom API Action} likely accepts only a browser session or an API token, so Okta sees no valid caller and answers “Invalid session”.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look up the endpoint in Okta’s API reference. It must list OAuth 2.0 and a scope.',
        'Check the card’s method and path, character by character. The path is relative, as in `/api/v1/users`: no domain, no `-admin`.',
        'If you saw the endpoint in the browser, find a public one. Private ones can change any day.',
      ],
      otherWays: [
        'If only an API token opens it, use the API Connector instead of the Okta connector. Its connection holds the token: `Authorization` with the value `SSWS`, a space and the token.',
      ],
      takes: 'about 20 minutes',
      risk: 'An API token has no scopes: it may do all that its owner may. Use a service account with a small role.',
    },
    {
      by: 'okta-admin',
      steps: [
        'If an API token is needed, create it as a service account. Security > API > Tokens, signed in as that account, with the smallest role.',
        'Limit the token to the networks that use it. For Workflows those are Okta’s own IP addresses.',
        'Enter it in the connection yourself, so that it is not sent around.',
      ],
      takes: 'about 10 minutes',
      risk: 'The token stops when its owner is deactivated, or after 30 days without use.',
    },
  ],
  verify: ['A card that calls `/api/v1/users?limit=1` works: the connection works, and `okta.users.read` is granted.', nextRun],
  warnings: [
    'Do not grant scopes because of `E0000005`: no scope opens such an endpoint.',
    'Do not put a token into a field of a card: it then shows in the flow’s history.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`E0000005` shows that Okta accepted no caller. For an Okta connection the likely reason is the endpoint; private ones with `/internal` in the path are known. Certain once Okta’s API description lists no OAuth scope for it. A proxy that strips the header looks the same.',
  sources: [sources.privateEndpoint, sources.spec, sources.errorCodes, own.customAction],
}
