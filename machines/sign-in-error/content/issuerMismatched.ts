import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'

export const issuerMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app rejects Okta’s ID token: its issuer is not the one in the app’s settings',
  because:
    'The app compares `iss` of the ID token with its own setting, character by character. They differ: the org authorization server against a custom one (`/oauth2/default`), the custom domain against `okta.com`, a trailing slash, or another org.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Put three values one under the other, and compare them character by character: the issuer in your settings, `iss` of the token, and `issuer` of the discovery document.',
        'Read the document: `curl -s https://acme.okta.com/oauth2/default/.well-known/openid-configuration`, with your own issuer in front of `/.well-known`. The value in it is the right one. Copy it, with `https://`, without a slash at the end, without `-admin`.',
        '`iss` has no path, and the settings say `/oauth2/default`: the sign-in went to the org authorization server. Let `/authorize` and `/token` go to the custom one, or take the path out of the settings, if only a sign-in is needed.',
      ],
      otherWays: [
        '`iss` has a path, and the settings have none: the other way round.',
        'Custom domain: use the same host for the issuer, the sign-in and the token. With `?client_id=` and your client id, the org’s own discovery document shows the values for your app.',
        'Take all addresses from the one document, and set none of them by hand.',
        'Check which settings the program really runs with: test against production.',
      ],
      takes: 'about 15 minutes',
      risk: 'A changed issuer counts for everybody. After it, people may count as new ones in apps that store issuer and subject: try it first.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Custom server: Security > API > Authorization Servers, the server, the Settings tab. Issuer is the org URL, the custom URL, or Dynamic, which follows the host that was asked.',
        'The org authorization server: the app’s Sign On tab, OpenID Connect ID Token, Issuer. It does not touch custom authorization servers.',
        'Tell the developer the value. Change it only if no other app relies on the old one: look at the apps that use this server first.',
      ],
      otherWays: ['Was a custom domain set up or changed lately? Then that is the likely reason.'],
      takes: 'about 5 minutes',
      risk: 'A changed issuer breaks every app and API that expects the old one, at once.',
    },
    {
      by: 'user',
      steps: [
        'Tell the helpdesk: “Okta signs me in, but the app refuses the issuer of the token.” Name the app, and whether it worked before, and until when.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`iss` of a new ID token, the discovery document and the setting are the same.', 'The person signs in, and the app shows their name.'],
  warnings: ['Do not turn off the check of the issuer, and do not compare only its beginning.', 'Do not accept several issuers to be on the safe side.'],
  otherWarnings: [keepToken],
  howWeKnow:
    'The library’s words show it, most often with both values. It also shows when the app starts and reads the discovery document: “issuer … did not match the requested issuer”. With a SAML message, the issuer is another cause.',
  sources: [own.idTokenChecks, sources.authorizationServers, own.serverIssuer, own.issuerSetting, own.domainChanged, own.pathMissing],
}
