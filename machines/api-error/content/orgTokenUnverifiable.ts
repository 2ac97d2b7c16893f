import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, introspect, noCheckOff, programRuns, tokenVariable } from './steps'

export const orgTokenUnverifiable: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'An access token of the org authorization server cannot be verified by anybody but Okta',
  because:
    'The org authorization server made this token, for Okta’s own API. Okta does not publish the keys that sign such tokens, so every local check of the signature fails. The token is valid, but not for your API.',
  remedies: [
    {
      by: 'developer',
      steps: [
        tokenVariable,
        decode,
        'For an API of your own, ask a custom authorization server: set the issuer to `https://acme.okta.com/oauth2/default`, or to the id of another one, in the program and in the verifier.',
      ],
      otherWays: [
        'If the token is meant for Okta’s API, do not verify it at all. Send it: Okta does.',
        'If your org has no custom authorization server, there are two ways: let your API ask Okta by introspection for each token, or use the ID token for what it is made for, telling the app who signed in.',
        `${introspect} asks Okta. It needs an app with a client secret.`,
      ],
      takes: 'about 30 minutes',
      risk: 'Tokens of another server have other scopes and claims. Test sign-in and calls together.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Security > API > Authorization Servers. Tell the developer the Issuer URI and the Audience of the server for your own APIs.',
        'If the page is not there, the org likely lacks API Access Management: ask your account team at Okta.',
        'On that server, an access policy and a rule must let the app in.',
      ],
      takes: 'about 15 minutes',
      risk: 'A rule that is too wide gives tokens to apps that should have none.',
    },
  ],
  verify: ['`iss` of a new token has `/oauth2/` in it, and the verifier accepts it.', programRuns],
  warnings: [noCheckOff, 'Do not fetch the keys from `/oauth2/v1/keys` again: they never hold this one.'],
  otherWarnings: ['Do not rely on what stands in such a token. Okta may change it at any time: decode it to find a fault, and for nothing else.', keepToken],
  howWeKnow:
    'An `iss` without a path, or `application/okta-internal-at+jwt` in the header, together with words about the signature, the key or the type of the token, shows it. ID tokens of the same server can be verified: their keys are published.',
  sources: [sources.authorizationServers, own.keyRotation, own.orgTokenType, own.orgTokenLocal],
}
