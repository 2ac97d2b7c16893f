import { sources } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { compare, decodeAssertion, discovery, tokenComes } from './steps-clients'

export const clientAssertionInvalid: CauseContent = {
  kind: 'cause',
  title: 'The signed assertion that proves the app is wrong in one of its parts',
  because:
    'The app signs a short JWT, the client assertion, and Okta checks each part of it: audience, issuer, subject, times, key id, signature, and that it was not used before. One of them is not as it has to be.',
  remedies: [
    {
      by: 'developer',
      steps: [
        decodeAssertion,
        '`aud`: exactly the address that the request is sent to, as in `https://acme.okta.com/oauth2/v1/token`. Compare https, host (custom domain or okta.com, never `-admin`), `/default` or another id in the path, no slash at the end, no `//`. It is neither the issuer nor the org’s address alone.',
        'A slash at the end of the org’s address in the settings makes `//oauth2` out of it. At `/introspect` and `/revoke`, `aud` is that address.',
      ],
      otherWays: [
        discovery,
        compare,
        '`iss` and `sub`: both the client id, character by character.',
        '`exp`, in seconds and not milliseconds: in the future, and at most one hour ahead. `iat`: not after Okta’s clock. Compare the clocks: `date -u; curl -s -D - -o /dev/null https://acme.okta.com/.well-known/okta-organization | grep -i ^date`.',
        '`jti`: new for each request. “Has already been used” means that a retry or a cache sent the same assertion again.',
        '`kid` in the header: exactly the KID under Public Keys. With several keys at the app it must be there.',
        "Signature: the private key has to be the other half of that public key. `node -p \"require('crypto').createPublicKey(require('fs').readFileSync('private.pem')).export({format:'jwk'}).n\"` prints the `n` of an RSA key: the public key in Okta shows the same.",
        '`alg`: one for a private key, as RS256 or ES256, and of the kind of the key. HS256 signs with the secret and belongs to `client_secret_jwt`.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app whose Client ID is the \`iss\` of the assertion.`,
        'On the General tab, tell the developer the KID and the public key (`n`) of each active key under Public Keys. Neither is a secret.',
        'If the private key is lost, add a second key, and deactivate the old one only once nothing uses it. With granted scopes of Okta’s API, that takes a super admin.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whatever signs with a key stops at once when the key is deactivated.',
    },
  ],
  verify: [tokenComes, 'A second request a minute later succeeds too, with a new `jti`.'],
  warnings: [keepSecret, 'Do not paste a live assertion into a site that decodes tokens: until `exp` it proves the app.'],
  otherWarnings: ['Do not make `exp` longer to work around a wrong clock.'],
  howWeKnow: 'The description names the part, after “client_assertion”. Only one fault is named, so another may show after the first is fixed.',
  sources: [own.assertionAudience, own.assertionKey, own.severalKeys, own.assertionSignature, own.doubleSlash, own.buildAssertion, sources.serviceApp],
}
