import { sources } from '@/machines/shared/sources'
import { keepToken, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { decode, newToken, programRuns, readCall, tokenVariable } from './steps'

export const wrongAuthorizationServer: CauseContent = {
  kind: 'cause',
  title: 'The token comes from a custom authorization server, and Okta’s API does not take it',
  because:
    'An org has its own authorization server and can have custom ones, such as `default`. Only a token of the org authorization server opens `/api/v1`. Custom authorization servers make tokens for your own APIs, whatever scopes they are given.',
  remedies: [
    {
      by: 'developer',
      steps: [tokenVariable, decode, 'Read `iss`. It should be the address of the org alone, as in `https://acme.okta.com`.'],
      otherWays: [
        'Ask the org authorization server for the token: `https://acme.okta.com/oauth2/v1/token` and `/oauth2/v1/authorize`, without `default` or another id in the path. In an SDK, set the issuer to the org’s address.',
        'Ask for the scopes that the call needs, such as `okta.users.read`. A custom authorization server answers `invalid_scope` to those.',
        'A program without a user needs an API Services app there (private key), or an API service integration of the OIN (client secret).',
        newToken,
        'If the same program also calls an API of your own, it needs two tokens: one of each server.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app. On the Okta API Scopes tab, a super admin grants the scopes that the program needs.`,
        'For a service app, assign a role on its Admin roles tab too.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whoever holds the app’s credentials can use scopes and role. Grant only what is needed.',
    },
  ],
  verify: ['`iss` of the new token is the org’s address without a path.', readCall, programRuns],
  warnings: ['Do not add scopes that begin with `okta.` to the custom authorization server: they open nothing.', keepToken],
  howWeKnow:
    '`/oauth2/` in the claim `iss`, and a call to `/api/v1` with that token, show it together. “The access token provided is not intended for Okta” says the same. An `aud` such as `api://default` points there too.',
  sources: [sources.authorizationServers, sources.oauthForOkta, sources.serviceApp, sources.errorCodes],
}
