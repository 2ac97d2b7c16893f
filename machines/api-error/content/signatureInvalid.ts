import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { issuerDocument, noCheckOff, programRuns } from './steps'

export const signatureInvalid: CauseContent = {
  kind: 'cause',
  title: 'The token’s signature does not match the key',
  because:
    'The key with the right `kid` was used, and the signature still does not match. The token was changed or cut on the way, or the key and the token come from different servers.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Compare the token where it arrives with the one issued. Check length, first and last characters. A short field, a newline or an encoding may have changed it.',
        'Check that nothing rewrites it. A gateway, a test tool, a page that decodes and encodes it again.',
        issuerDocument,
      ],
      otherWays: [
        'Load the keys from the `jwks_uri` in that document. Check that it is the server in `iss`, not a test org with similar names.',
        'If `iss` has no path, only Okta can verify the token: get one from a custom authorization server.',
        'If the program signs tokens itself, such as a client assertion, check that its private key matches the public key with that `kid` in the app.',
        'If it is none of these and the token came from outside, treat it as forged, and tell your security team.',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
  ],
  verify: ['A new token, pasted here with its server’s keys, verifies.', programRuns],
  warnings: [noCheckOff, 'Do not accept `none`, or an algorithm that is not in your settings, to make it pass.'],
  otherWarnings: [keepToken],
  howWeKnow:
    'Certain when the signature was checked here with the keys that you pasted, on your device. Another verifier’s message makes it likely: some say “invalid signature” for a key that they did not find.',
  sources: [own.keyRotation, sources.authorizationServers, own.orgTokenType],
}
