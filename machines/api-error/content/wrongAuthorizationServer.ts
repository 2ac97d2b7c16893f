import { sources } from '@/machines/shared/sources'
import { appsMenu, keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { decode, newToken, programRuns } from './steps'

export const wrongAuthorizationServer: CauseContent = {
  kind: 'cause',
  title: 'Okta’s API does not accept tokens of a custom authorization server',
  because:
    'Only a token of the org authorization server opens `/api/v1`. This one comes from a custom authorization server, such as `default`. Those issue tokens for your own APIs, whatever their scopes.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Get the token from the org authorization server. `https://acme.okta.com/oauth2/v1/token` and `/oauth2/v1/authorize`, without `default` or an ID in the path. In an SDK, the issuer is the org’s URL.',
        'Request the scopes that the call needs, such as `okta.users.read`. A custom authorization server answers `invalid_scope` to those.',
        newToken,
      ],
      otherWays: [
        decode,
        '`iss` should be the org’s URL alone: `https://acme.okta.com`.',
        'A program without a user needs an API Services app (private key) or an API service integration from the OIN (client secret).',
        'If the program also calls your own API, it needs two tokens, one from each server.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Grant the scopes to the app, as a super admin. ${appsMenu} > the app > Okta API Scopes.`,
        'For a service app, assign an admin role too. It has an Admin roles tab.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whoever holds the app’s credentials can use its scopes and role. Grant only what is needed.',
    },
  ],
  verify: ['`iss` of the new token is the org’s URL without a path.', programRuns],
  warnings: ['Do not add `okta.` scopes to the custom authorization server: they open nothing.', keepToken],
  howWeKnow:
    '`/oauth2/` in `iss`, and a call to `/api/v1` with that token, prove it together. So does “The access token provided is not intended for Okta”. An `aud` such as `api://default` points to it too.',
  sources: [sources.authorizationServers, sources.oauthForOkta, sources.serviceApp, sources.errorCodes],
}
