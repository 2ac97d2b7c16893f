import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { openServer, parameters, signInWorks, userSays } from './steps-clients'

export const customScopeOnOrgServer: CauseContent = {
  kind: 'cause',
  title: 'The app asks the org authorization server for a custom scope, which only custom authorization servers have',
  because:
    'The org authorization server knows the scopes of OpenID Connect and of Okta’s API, and nobody can add others. The app asks there for a scope of its own: its address is wrong, or the scope is.',
  remedies: [
    userSays('Okta says that custom scopes are not allowed. The app likely has to use the custom authorization server in place of the org’s own.'),
    {
      by: 'developer',
      steps: [
        parameters,
        'Look at the path: without a part between `/oauth2/` and `/v1/`, it is the org authorization server.',
        'Is it a slip in a standard scope? `openid`, `profile`, `email`, `address`, `phone`, `offline_access` and `groups` are written in small letters, with `_` and not `-`.',
      ],
      otherWays: [
        'If the scope is your own, set the issuer to the custom authorization server: `https://acme.okta.com/oauth2/default` or `/oauth2/aus…`, without a slash at the end. Take `/authorize`, `/token`, `/keys` and the issuer check from that server.',
        'If the scope is not needed, leave it out.',
        'If the app also calls Okta’s API, it needs a token of the org authorization server for that, in a second request.',
      ],
      takes: 'about 20 minutes',
      risk: 'With the server, issuer, audience and keys of the tokens change: your API has to expect the new ones.',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openServer}. If there is no such tab, the org lacks API Access Management: then there are no custom authorization servers, and the app has to do without the scope.`,
        'Check that the scope is on the Scopes tab and that a rule on Access Policies gives it to this app. Send the developer the Issuer URI.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [signInWorks, '`iss` of the new token is the custom authorization server, and `scp` lists the scope.'],
  warnings: [
    'Do not change only one of `/authorize` and `/token`: a code of one server is refused by the other.',
    'Do not turn off the issuer or audience check of your API for the change.',
  ],
  howWeKnow:
    '“Custom scopes are not allowed for this request” shows it, and so does `illegal_custom_scope` in the System Log. It says nothing on whether the scope exists at a custom authorization server.',
  sources: [own.customScopes, own.noMatchingScope, sources.authorizationServers],
}
