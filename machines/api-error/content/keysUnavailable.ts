import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { issuerDocument, noCheckOff, noTlsOff, programRuns } from './steps'

export const keysUnavailable: CauseContent = {
  kind: 'cause',
  title: 'The verifier does not have the key that signed the token',
  because:
    'To verify a signature, your code fetches Okta’s JWKS and picks the key by `kid`. The fetch failed, or the `kid` is not there: wrong issuer, an outdated cache, or a token of the org authorization server.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read `iss` and `kid` in the token. Decode it on your own computer, or paste it here: it never leaves your device.',
        issuerDocument,
        'Load the keys from its `jwks_uri`, on the machine that fails: `curl -s https://acme.okta.com/oauth2/default/v1/keys`. Is the `kid` among them?',
      ],
      otherWays: [
        'No keys come back: a proxy, a firewall or its certificate is in the way. The keys need no token, and likely have no rate limit.',
        'Keys without the `kid`: the verifier asks another server than `iss`, or `iss` has no path. Then only Okta can verify the token.',
        'Keys with the `kid`: your program has old ones. Clear its cache, and reload the keys whenever it meets an unknown `kid`.',
        'Keep keys no longer than `Cache-Control` says. Okta rotates them about four times a year and publishes new ones ahead.',
      ],
      takes: 'about 20 minutes',
      risk: 'If every unknown `kid` triggers a reload, strangers can make your program flood Okta. Allow a few a minute.',
    },
  ],
  verify: ['The keys at `jwks_uri` hold the `kid` of a new token.', programRuns],
  warnings: [noCheckOff, noTlsOff],
  otherWarnings: ['Do not copy a key into the program: it fails at the next rotation.'],
  howWeKnow:
    '“no matching key”, “kid not found”, “could not obtain the keys” and the like show it, and so do pasted keys without the token’s `kid`. Only programs that verify tokens need keys: a call to Okta’s own API does not.',
  sources: [own.keyRotation, sources.authorizationServers, own.leafSignature],
}
