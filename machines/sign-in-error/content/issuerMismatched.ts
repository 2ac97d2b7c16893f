import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'

export const issuerMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app rejects Okta’s token: its issuer is not the expected one',
  because:
    'The app compares `iss` of the ID token with its setting. They differ: org or custom authorization server (`/oauth2/default`), custom domain or `okta.com`, a trailing slash, or another org.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Compare three values, character by character. They are the issuer in your settings, `iss` of the token, and `issuer` of the discovery document.',
        'Copy the issuer from the discovery document. `curl -s https://acme.okta.com/oauth2/default/.well-known/openid-configuration`, with your own issuer: `https://`, no trailing slash, no `-admin`.',
        'If only the settings have `/oauth2/default`, choose one server. Send `/authorize` and `/token` to the custom one, or, for a sign-in alone, remove the path.',
      ],
      otherWays: [
        'If only `iss` has a path, do the reverse.',
        'Custom domain: use one host for issuer, sign-in and token. With `?client_id=`, the org’s discovery document shows your app’s values.',
        'Check which settings the program runs with.',
      ],
      takes: '15 minutes',
      risk: 'It affects everybody. Apps that store issuer and subject may take users for new ones: try it first.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Custom authorization server: read Issuer on its Settings tab. Security > API > Authorization Servers. Dynamic follows the host that was called.',
        'Org authorization server: read Issuer on the app’s Sign On tab. It is under OpenID Connect ID Token.',
        'Tell the developer the value. Change it only if no other app relies on the old one.',
      ],
      takes: '5 minutes',
      risk: 'A changed issuer at once breaks every app and API that expects the old one.',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “Okta signs me in, but the app refuses the issuer of the token.” Name the app.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`iss` of a new ID token, the discovery document and the setting are identical.'],
  warnings: ['Do not turn off the issuer check, or compare only the beginning.', 'Do not accept several issuers just in case.'],
  otherWarnings: [keepToken],
  howWeKnow:
    'The library’s error says so, usually with both values, or the app fails at its start: “issuer … did not match the requested issuer”. A SAML issuer is another cause.',
  sources: [own.idTokenChecks, sources.authorizationServers, own.serverIssuer, own.issuerSetting, own.domainChanged, own.pathMissing],
}
