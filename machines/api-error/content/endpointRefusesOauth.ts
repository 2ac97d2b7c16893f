import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const endpointRefusesOauth: CauseContent = {
  kind: 'cause',
  title: 'This address takes no OAuth token',
  because:
    'The call carries an OAuth token, but {http-response.path|the address} takes only an API token (SSWS) or the session of a browser. Okta does not count the token at all and answers “Invalid session”.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look up method and path in Okta’s API description: does it list OAuth 2.0 and a scope?',
        'If another public address does the same and takes OAuth, use it. A private one can change on any day.',
        'In a tool such as Terraform, read its documentation: some resources work with an API token only. Update the tool first, because such gaps get closed.',
      ],
      otherWays: [
        'If there is no other way, make these calls with an API token: `Authorization: SSWS $OKTA_API_TOKEN`. Keep OAuth for all others.',
        'A few addresses want the browser’s session, such as `/api/v1/sessions/me`: call them from a page where the user is signed in.',
      ],
      takes: 'about 20 minutes',
      risk: 'An API token has no scopes: it may do all that its owner may.',
    },
    {
      by: 'okta-admin',
      steps: [
        'If an API token is needed, create it while signed in as a service account with the smallest role: Security > API > Tokens.',
        'Limit it to the network zone that it is used from.',
        'Hand it over the way your company hands over passwords.',
      ],
      takes: 'about 10 minutes',
      risk: 'The token stops when its owner is deactivated, or after 30 days without use.',
    },
  ],
  verify: ['The same OAuth token works at `/api/v1/users?limit=1`, if it has the scope: then the token is valid.', programRuns],
  warnings: ['Do not grant scopes or roles because of `E0000005`.', keepSecret],
  howWeKnow:
    '`E0000005` together with a Bearer token in the request, or with such an address, points here. It is nearly certain once Okta’s API description lists no scope for the address. Private addresses, with `/internal` in the path, are the known example. A 403 with `E0000005` says nothing about permissions.',
  sources: [sources.privateEndpoint, sources.spec, sources.errorCodes, own.noHeader],
}
