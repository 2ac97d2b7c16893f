import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { nextRun } from './steps'

export const endpointRefusesOauth: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The endpoint that the card calls takes no OAuth token',
  because:
    'Connections of the Okta connector always call with OAuth. {http-response.path|The endpoint in the Custom API Action} likely takes only a browser session or an API token, so Okta sees no caller that it accepts and answers “Invalid session”.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look up the endpoint in Okta’s API reference: check that it lists OAuth 2.0 and a scope.',
        'Check method and path of the card character by character: a relative path, as in `/api/v1/users`, without the domain and without `-admin`.',
        'If you saw the endpoint in the browser, look for a public one that does the same. Private ones can change any day.',
      ],
      otherWays: [
        'If only an API token opens it, use the API Connector in place of the Okta connector, with a connection that holds the token: `Authorization` with the value `SSWS`, a space and the token.',
      ],
      takes: 'about 20 minutes',
      risk: 'An API token has no scopes: it may do all that its owner may. Take one of a service account with a small role.',
    },
    {
      by: 'okta-admin',
      steps: [
        'If an API token is needed, create it while signed in as a service account with the smallest role: Security > API > Tokens.',
        'Limit the token to the networks that it is used from. For Workflows those are Okta’s own addresses.',
        'Enter it in the connection yourself, so that it is not sent around.',
      ],
      takes: 'about 10 minutes',
      risk: 'The token stops when its owner is deactivated, or after 30 days without use.',
    },
  ],
  verify: [
    'A card that calls `/api/v1/users?limit=1` with the same connection works: then the connection itself works, and `okta.users.read` is granted.',
    nextRun,
  ],
  warnings: [
    'Do not grant scopes because of `E0000005`: no scope opens such an endpoint.',
    'Do not put a token into a field of a card: it is then in the flow’s history.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`E0000005` shows that Okta accepted no caller. For an Okta connection the likely reason is the endpoint: private ones of the Admin Console, with `/internal` in the path, are the known example. It is certain once Okta’s API description lists no OAuth scope for it. A proxy that strips the header would look the same.',
  sources: [sources.privateEndpoint, sources.spec, sources.errorCodes, own.customAction],
}
