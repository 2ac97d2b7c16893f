import { sources } from '@/machines/shared/sources'
import { appsMenu, keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { decodeAssertion, tokenComes } from './steps-clients'

export const clientAssertionInvalid: CauseContent = {
  kind: 'cause',
  title: 'Okta rejects the signed assertion that authenticates the app',
  because:
    'The app authenticates with a signed JWT, the client assertion. Okta checks its audience, issuer, subject, times, key ID, signature, and that it is new. One of these is wrong.',
  remedies: [
    {
      by: 'developer',
      steps: [
        decodeAssertion,
        'Set `aud` to the exact URL that you call, such as `https://acme.okta.com/oauth2/v1/token`. Check scheme, host (never `-admin`), `/default` or ID, trailing slash. Neither issuer nor org URL works.',
        'Remove a trailing slash from the configured org URL: it makes `//oauth2`.',
      ],
      otherWays: [
        '`iss` and `sub`: both exactly the client ID.',
        '`exp`: in seconds, in the future, at most one hour ahead. `iat`: not after Okta’s clock. Compare your clock with the `Date` of Okta’s answers.',
        '`jti`: new for each request. “Has already been used”: a retry or cache resent it.',
        '`kid` (header): exactly the KID under Public Keys. Required with several keys.',
        "Signature: `node -p \"require('crypto').createPublicKey(require('fs').readFileSync('private.pem')).export({format:'jwk'}).n\"` prints `n` of an RSA private key. Okta’s public key must show the same.",
        '`alg`: RS256, ES256 or another that fits the private key, not HS256.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Open the app whose Client ID is the assertion’s \`iss\`. ${appsMenu}.`,
        'Send the developer each active key’s KID and `n`. General tab > Public Keys. Neither is a secret.',
        'If the private key is lost, add a second key. Deactivate the old one only when nothing uses it. With granted Okta API scopes, this needs a super admin.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whatever signs with a key stops as soon as the key is deactivated.',
    },
  ],
  verify: [tokenComes, 'A second request, with a new `jti`, succeeds too.'],
  warnings: [keepSecret, 'Do not paste a live assertion into a decoder site: until `exp` it authenticates as the app.'],
  howWeKnow: 'The description names one faulty part, after “client_assertion”. Another may appear after the fix.',
  sources: [own.assertionAudience, own.assertionKey, own.severalKeys, own.assertionSignature, own.doubleSlash, own.buildAssertion, sources.serviceApp],
}
