import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { introspect, programRuns } from './steps'

export const tokenRevoked: CauseContent = {
  kind: 'cause',
  title: 'The token was revoked before its time',
  because:
    'Everything in the token is valid, and Okta still does not accept it. Somebody signed out or revoked it, or its app, user or grant is gone. The token itself cannot show that: only Okta knows.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Get a new token by a new sign-in, or by client credentials. A refresh token of the same sign-in is likely revoked too.',
        'To make sure, ask the server that issued it. This works only for an app with a client secret, and for a token of that server.',
        `${introspect} shows \`active\` true or false. For a token of a custom authorization server, put its path in, as in \`/oauth2/default/v1/introspect\`.`,
      ],
      otherWays: [
        'An app with a private key in place of a secret gets `invalid_client` there, and a public app sends its `client_id` in the form without a secret. Both say nothing about the token.',
        'On this 401, let the program start a new sign-in. It must not try the same token again.',
      ],
      takes: 'about 10 minutes',
      risk: 'The call sends the token to its own issuer, and to nobody else.',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType sw "app.oauth2.token.revoke" or eventType sw "app.oauth2.as.token.revoke"` in the hours before.',
        'Check that the app is active under Applications > Applications, and the user under Directory > People.',
        'If nobody of yours revoked it, ask security: a revocation can be the answer to an attack.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: ['Introspection of the new token shows `active` true.', programRuns],
  warnings: ['Do not try the old token again and again.', 'Do not activate an app or a user that somebody switched off before you have asked.'],
  otherWarnings: [keepToken],
  howWeKnow:
    '“The access token has been revoked” shows it, and so does an introspection with `active` false at the server that issued the token. `active` false proves nothing if you ask another server, or after `exp`. Without either, it is only likely, once the other causes are ruled out.',
  sources: [own.oauthApi, sources.errorCodes, sources.events, sources.authorizationServers],
}
