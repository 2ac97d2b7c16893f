import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { introspect, programRuns } from './steps'

export const tokenRevoked: CauseContent = {
  kind: 'cause',
  title: 'The token was revoked before it expired',
  because:
    'Everything in the token is valid, but Okta no longer accepts it. Somebody signed out or revoked it, or its app, user or grant is gone. The token itself cannot show that: only Okta knows.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Get a new token, by a new sign-in or client credentials. A refresh token from the same sign-in is likely revoked too.',
        `To be sure, ask the server that issued it, with your own URL: ${introspect}. It shows \`active\` true or false.`,
      ],
      otherWays: [
        'For a custom authorization server, put its path in, as in `/oauth2/default/v1/introspect`.',
        'Only an app with a client secret can ask like that. With a private key it gets `invalid_client`, which says nothing about the token. A public app sends `client_id` in the form instead.',
        'On this 401, let the program start a new sign-in, and never retry the same token.',
      ],
      takes: 'about 10 minutes',
      risk: 'The call sends the token to its own issuer, and to nobody else.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Search the hours before. Reports > System Log: `eventType sw "app.oauth2.token.revoke" or eventType sw "app.oauth2.as.token.revoke"`.',
        'Check that the app and the user are active. Applications > Applications, and Directory > People.',
        'If nobody of yours revoked it, ask security. A revocation can be the answer to an attack.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['Introspection of the new token shows `active` true.', programRuns],
  warnings: ['Do not retry the old token.', 'Do not reactivate an app or user that somebody switched off before you have asked.'],
  otherWarnings: [keepToken],
  howWeKnow:
    '“The access token has been revoked” proves it, and so does `active` false from the server that issued it. `active` false proves nothing from another server, or after `exp`. Without either, it is only likely.',
  sources: [own.oauthApi, sources.errorCodes, sources.events, sources.authorizationServers],
}
