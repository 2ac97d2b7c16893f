import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { issuerDocument, noCheckOff, programRuns } from './steps'

export const signatureInvalid: CauseContent = {
  kind: 'cause',
  title: 'The token’s signature does not fit the key',
  because:
    'The key with the right name (`kid`) was used, and the signature still does not fit. The token was changed or cut on the way, or key and token come from different servers.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Compare the token where it is received with the one where it was issued: its length, its first and its last characters. A field that is too short, a line break or an encoding may have cut or changed it.',
        'Check that nothing rewrites it: a gateway, a test tool, a page that decodes and encodes it again.',
        issuerDocument,
      ],
      otherWays: [
        'Load the keys from the `jwks_uri` in that document. Check that it is the server in `iss`, and not that of a test org with the same kind of names.',
        'If `iss` has no path, only Okta can verify the token: ask a custom authorization server for one.',
        'If the program signs tokens itself, such as a client assertion: check that the private key belongs to the public key that is registered in the app, with the same `kid`.',
        'If it is none of these and the token came from outside, treat it as forged, and tell your security team.',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
  ],
  verify: ['A new token, pasted here with the keys of its server, verifies.', programRuns],
  warnings: [noCheckOff, 'Do not accept `none`, or an algorithm that your settings do not name, to make it pass.'],
  otherWarnings: [keepToken],
  howWeKnow:
    'Certain when the signature was checked here with the keys that you pasted: both are then compared on your device. The words of another verifier make it likely: some say “invalid signature” for a key that they did not find.',
  sources: [own.keyRotation, sources.authorizationServers, own.orgTokenType],
}
