import { sources } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes } from './steps-clients'

export const clientKeysMissing: CauseContent = {
  kind: 'cause',
  title: 'The app signs with a private key, but Okta has no public key for it',
  because:
    'Okta checks a client assertion with the app’s public key. It holds none for this client ID, or cannot load them from the URL that is set. Often the app uses a secret, or the client ID is another app’s.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app whose Client ID on the General tab is exactly the \`iss\` of the assertion. A similar app beside it is a common mix-up.`,
        'Under Client Credentials, choose Edit, then Public key / Private key, and Add key. Take the public key of the pair that the program has, or Generate new key.',
        'A generated private key is shown only once: give it to the developer through a vault. Okta does not keep it.',
      ],
      otherWays: [
        'Save, and check that the key is listed under Public Keys with its key id (KID) and is Active.',
        'If keys come from a URL instead, check that it is https and answers from the internet without a sign-in.',
      ],
      takes: 'about 10 minutes',
      risk: 'Changing from secret to key stops every program that still uses the secret.',
    },
    {
      by: 'developer',
      steps: [
        'Compare the client id in the program’s settings with the app’s Client ID, character by character. Terraform and SDKs take it from several places: an environment variable can win.',
        'If the app is meant to use a secret, tell the library so: it should send no `client_assertion`.',
        "Else send the admin the public key only. `node -p \"JSON.stringify(require('crypto').createPublicKey(require('fs').readFileSync('private.pem')).export({format:'jwk'}))\"` prints it as JSON, without the private part.",
      ],
      otherWays: [
        'For a URL of keys: `curl -s -w "\\n%{http_code} %{content_type}\\n" https://app.acme.example/jwks.json`, with your own address and from outside your network, prints 200 and `"keys":[` with at least one key. Each has its own `kid`, and no `d`: that would be the private part.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['Under Public Keys, the app lists a key whose KID is the `kid` in the assertion’s header.', tokenComes],
  warnings: [keepSecret, 'Do not upload a private key or a JSON with `d` as public key.'],
  otherWarnings: ['Do not make the URL of keys plain http.'],
  howWeKnow:
    '“The client does not have a JWKSet configured” shows that there is none. “Error retrieving the client JWKSet from jwks_uri” and “must contain at least one key” show that the address of the keys does not deliver. A key that is there but does not fit has other words: `kid` or signature.',
  sources: [own.noKeySet, own.secretsAndKeys, own.assertionKey, own.clientAuth, sources.errorCodes],
}
