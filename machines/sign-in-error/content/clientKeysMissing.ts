import { sources } from '@/machines/shared/sources'
import { appsMenu, keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes } from './steps-clients'

export const clientKeysMissing: CauseContent = {
  kind: 'cause',
  title: 'Okta has no public key to check the app’s signature',
  because:
    'Okta checks a client assertion with the app’s public key. It has none for this client ID, or cannot load it from its URL. Often the app is set to a secret, or the client ID is another app’s.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `Open the app whose Client ID is the assertion’s \`iss\`. ${appsMenu}. Similar apps are easily mixed up.`,
        'Add the public key of the program’s key pair. General > Client Credentials > Edit > Public key / Private key > Add key, or Generate new key.',
        'Give a generated private key to the developer through a vault. It is shown only once.',
      ],
      otherWays: [
        'After saving, check that Public Keys lists its key ID (KID) as Active.',
        'If keys come from a URL, it must be https and answer from the internet without a sign-in.',
      ],
      takes: 'about 10 minutes',
      risk: 'Changing from secret to key stops every program that still uses the secret.',
    },
    {
      by: 'developer',
      steps: [
        'Compare the configured client ID with the app’s Client ID, character by character. An environment variable can override it.',
        'If the app should use a secret, configure the library for it. It must not send `client_assertion`.',
        "Otherwise send the admin the public key only. `node -p \"JSON.stringify(require('crypto').createPublicKey(require('fs').readFileSync('private.pem')).export({format:'jwk'}))\"` prints it as JSON, without the private part.",
      ],
      otherWays: [
        'Test your key URL from outside: `curl -s -w "\\n%{http_code} %{content_type}\\n" https://app.acme.example/jwks.json` must print 200 and `"keys":[` with at least one key, each with a `kid` and no `d` (private).',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['The app’s Public Keys list the `kid` of the assertion’s header as a KID.', tokenComes],
  warnings: [keepSecret, 'Do not upload a private key, or a JSON with `d`, as the public key.'],
  howWeKnow:
    '“The client does not have a JWKSet configured”: there is no key. “Error retrieving the client JWKSet from jwks_uri” or “must contain at least one key”: the key URL fails. A key that does not match has other words.',
  sources: [own.noKeySet, own.secretsAndKeys, own.assertionKey, own.clientAuth, sources.errorCodes],
}
