import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { issuerDocument, noCheckOff, noTlsOff, programRuns } from './steps'

export const keysUnavailable: CauseContent = {
  kind: 'cause',
  title: 'The verifier does not have the key that signed the token',
  because:
    'To verify a signature, your code fetches Okta’s JWKS and picks the key by `kid`. The fetch failed, or the `kid` is not there: a wrong issuer, a cache from before a key rotation, or an org token.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read `iss` and `kid` of the token: decode it on your own computer, or paste it here.',
        issuerDocument,
        'Load the keys from the `jwks_uri` in that document, from the machine that fails: `curl -s https://acme.okta.com/oauth2/default/v1/keys`. Do the keys hold the `kid`?',
      ],
      otherWays: [
        'They do not come at all: a proxy, a firewall or its certificate is in the way. The keys need no token, and had no rate limit in Okta’s last published list.',
        'They come without the `kid`: the verifier asks another server than `iss` says, or `iss` has no path. In the second case only Okta can verify the token.',
        'They hold the `kid`: your program has old ones. Empty its cache, and let it load the keys again whenever it meets a `kid` that it does not know.',
        'Keep keys no longer than `Cache-Control` of the answer says. Okta changes them about four times a year, and publishes new ones ahead.',
      ],
      takes: 'about 20 minutes',
      risk: 'Loading keys for every unknown `kid` without a limit lets a stranger make your program call Okta without end. Limit it to a few times a minute.',
    },
  ],
  verify: ['The keys at `jwks_uri` hold the `kid` of a new token.', programRuns, 'It goes on working after the next rotation of keys.'],
  warnings: [noCheckOff, noTlsOff],
  otherWarnings: ['Do not copy a key into the program: it fails at the next rotation.'],
  howWeKnow:
    'Words such as “no matching key”, “kid not found” or “could not obtain the keys” show it, and so do pasted keys without the `kid` of the token. This is about programs that verify tokens themselves. A call to Okta’s own API needs no keys.',
  sources: [own.keyRotation, sources.authorizationServers, own.leafSignature],
}
