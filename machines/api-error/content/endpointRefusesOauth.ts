import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const endpointRefusesOauth: CauseContent = {
  kind: 'cause',
  title: 'This endpoint does not accept OAuth tokens',
  because:
    'The call carries an OAuth token, but {http-response.path|the endpoint} accepts only an API token (SSWS) or a browser session. Okta ignores the token and answers “Invalid session”.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look up the method and path in Okta’s API reference. Does it list OAuth 2.0 and a scope?',
        'Use another public endpoint that does the same and accepts OAuth. A private one can change any day.',
        'In a tool such as Terraform, update first. Then read its documentation: some resources work with an API token only.',
      ],
      otherWays: [
        'If there is no other way, make these calls with an API token: `Authorization: SSWS $OKTA_API_TOKEN`. Keep OAuth for all others.',
        'A few endpoints need the browser’s session, such as `/api/v1/sessions/me`: call them from a page where the user is signed in.',
      ],
      takes: 'about 20 minutes',
      risk: 'An API token has no scopes: it can do everything that its owner can.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Create an API token only if one is needed. Sign in as a service account with the smallest role, then Security > API > Tokens.',
        'Limit it to the network zone that it is used from.',
        'Hand it over the way your company hands over passwords.',
      ],
      takes: 'about 10 minutes',
      risk: 'The token stops working when its owner is deactivated, or after 30 days without use.',
    },
  ],
  verify: ['The same OAuth token works at `/api/v1/users?limit=1`, if it has the scope: then the token is valid.', programRuns],
  warnings: ['Do not grant scopes or roles because of `E0000005`.', keepSecret],
  howWeKnow:
    '`E0000005` and a Bearer token in the request point to it. It is nearly certain if Okta’s API reference lists no scope for the endpoint. Private paths with `/internal` are the known example. `E0000005` says nothing about permissions.',
  sources: [sources.privateEndpoint, sources.spec, sources.errorCodes, own.noHeader],
}
