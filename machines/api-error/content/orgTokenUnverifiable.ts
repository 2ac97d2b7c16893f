import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { introspect, noCheckOff, programRuns } from './steps'

export const orgTokenUnverifiable: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Only Okta can verify this token, not your API',
  because:
    'The org authorization server issued this access token, for Okta’s own API. Okta does not publish the keys for these tokens, so every local signature check fails. The token is valid, but not for your API.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Confirm it in the token: `iss` has no path. Decode it on your own computer, or paste it here: it never leaves your device.',
        'For your own API, use a custom authorization server. Set the issuer to `https://acme.okta.com/oauth2/default`, or with another ID, in program and verifier.',
        'For Okta’s API, do not verify the token. Send it: Okta does.',
      ],
      otherWays: [
        'No custom authorization server? Let your API ask Okta about each token. That needs an app with a client secret.',
        `With your own URL: ${introspect}.`,
        'Or use the ID token, only to tell who signed in.',
      ],
      takes: 'about 30 minutes',
      risk: 'Its tokens have other scopes and claims. Test sign-in and calls.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer the server’s Issuer URI and Audience. Security > API > Authorization Servers.',
        'If that page is missing, ask your Okta account team. The org likely lacks API Access Management.',
        'On that server, let the app in with an access policy and a rule.',
      ],
      takes: 'about 15 minutes',
      risk: 'A rule that is too wide gives tokens to apps that should have none.',
    },
  ],
  verify: ['`iss` of a new token contains `/oauth2/`, and the verifier accepts it.', programRuns],
  warnings: [noCheckOff, 'Do not fetch the keys from `/oauth2/v1/keys` again: this one is never there.'],
  otherWarnings: ['Do not rely on such a token’s contents: Okta may change them any time.', keepToken],
  howWeKnow:
    'An `iss` without a path, or `application/okta-internal-at+jwt` in the header, shows it together with an error about signature, key or token type. ID tokens of that server can be verified: their keys are published.',
  sources: [sources.authorizationServers, own.keyRotation, own.orgTokenType, own.orgTokenLocal],
}
