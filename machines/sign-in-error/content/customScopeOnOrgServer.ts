import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { openServer, parameters, signInWorks, userSays } from './steps-clients'

export const customScopeOnOrgServer: CauseContent = {
  kind: 'cause',
  title: 'The app requests a custom scope from the org authorization server',
  because:
    'The org authorization server has only the scopes of OpenID Connect and of Okta’s API. The app requests its own scope there: its URL is wrong, or the scope is.',
  remedies: [
    userSays('Okta says that custom scopes are not allowed. The app likely must use the custom authorization server.'),
    {
      by: 'developer',
      steps: [
        parameters,
        'Look at the path. Nothing between `/oauth2/` and `/v1/` means the org authorization server.',
        'Check standard scopes for typos: `openid`, `profile`, `email`, `address`, `phone`, `offline_access`, `groups`. They are lowercase, with `_`.',
      ],
      otherWays: [
        'For your own scope, use a custom authorization server for issuer, `/authorize`, `/token` and `/keys`: `https://acme.okta.com/oauth2/default` or `/oauth2/aus…`.',
        'If the scope is not needed, leave it out.',
        'Also calling Okta’s API? Get a second token from the org authorization server.',
      ],
      takes: 'about 20 minutes',
      risk: 'A new server changes issuer, audience and keys: your API must expect them.',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openServer}. If the tab is missing, the org lacks API Access Management and custom scopes.`,
        'Check that its Scopes tab lists the scope. A rule under Access Policies must allow it for this app.',
        'Send the developer the Issuer URI.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
  ],
  verify: [signInWorks, '`iss` of the new token is the custom authorization server, and `scp` lists the scope.'],
  warnings: [
    'Do not change only one of `/authorize` and `/token`: each server refuses the other’s codes.',
    'Do not turn off your API’s issuer or audience check.',
  ],
  howWeKnow: '“Custom scopes are not allowed for this request” shows it, and so does `illegal_custom_scope` in the System Log.',
  sources: [own.customScopes, own.noMatchingScope, sources.authorizationServers],
}
