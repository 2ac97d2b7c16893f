import { sources } from '@/machines/shared/sources'
import { appsMenu, keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { hiddenCharacters, tokenComes, userSays } from './steps-clients'

export const clientSecretInvalid: CauseContent = {
  kind: 'cause',
  title: 'The app sends a client secret that Okta does not accept',
  because:
    'The secret matches none of the app’s active secrets in Okta. It was replaced, deactivated, cut off or copied with a space, or is another app’s or org’s.',
  remedies: [
    userSays('Okta refuses the app’s client secret. It was likely replaced or deactivated.'),
    {
      by: 'developer',
      steps: [
        'Check the secret that the running program uses. Restart it after a change.',
        hiddenCharacters('CLIENT_SECRET'),
        'Compare it with Okta’s without showing either. You and the admin each run `printf %s "$CLIENT_SECRET" | openssl dgst -sha256` and compare the first eight characters.',
      ],
      otherWays: [
        'Check the length: `printf %s "$CLIENT_SECRET" | wc -c`. Copied quotation marks add two; a shell, YAML or `.env` file can swallow `$`, `#` or `\\`.',
      ],
      takes: 'about 10 minutes',
      risk: 'Shell history keeps secrets: read it with `read -rs CLIENT_SECRET`.',
    },
    {
      by: 'okta-admin',
      steps: [
        `Check that the secret in use is Active. ${appsMenu} > the app > General > Client Credentials > Client Secrets.`,
        'If nobody knows the secret, choose Generate new secret. Give it to the developer through a vault. There can be two at a time.',
        'Deactivate the old secret only when nothing uses it.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whatever still uses a secret stops as soon as it is deactivated.',
    },
  ],
  verify: [tokenComes],
  warnings: [keepSecret, 'Do not put the secret into a URL, a web page or a mobile app.'],
  otherWarnings: ['Replace a secret that was ever in a ticket or repository.'],
  howWeKnow:
    '“The client secret supplied for a confidential client is invalid” or `invalid_client_secret` in the System Log shows it. The client ID is right for this org.',
  sources: [own.invalidClient, own.secretsAndKeys, own.rotation, own.clientAuth, sources.errorCodes],
}
