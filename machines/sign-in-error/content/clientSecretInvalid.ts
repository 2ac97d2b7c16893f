import { sources } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { hiddenCharacters, tokenComes, tryClient, userSays } from './steps-clients'

export const clientSecretInvalid: CauseContent = {
  kind: 'cause',
  title: 'The client secret is not the one that Okta has for this app',
  because:
    'Okta compares the secret that the app sends with the app’s active ones. They differ: the secret was replaced, set to inactive, copied with a space or cut off, or it belongs to another app or org.',
  remedies: [
    userSays('Okta refuses the app’s client secret. It was likely replaced or deactivated, and the app still has the old one.'),
    {
      by: 'developer',
      steps: [
        'Take the secret that the running program has. After a change, restart it: many read their settings only once.',
        hiddenCharacters('CLIENT_SECRET'),
        'Compare it with the one in Okta without showing either: you and the admin, each with your own copy, run `printf %s "$CLIENT_SECRET" | openssl dgst -sha256` and compare the first eight characters of the result.',
      ],
      otherWays: [
        '`printf %s "$CLIENT_SECRET" | wc -c` prints its length. Two more than in Okta: the quotation marks of a settings file came along. Less: a shell, a YAML or a `.env` file swallowed a `$`, `#` or `\\`.',
        'In `Authorization: Basic`, the part after it is `client_id:client_secret` in base64 without a line break: `printf %s "$CLIENT_ID:$CLIENT_SECRET" | openssl base64 -A`.',
        tryClient,
        'Check that id and secret are of one app in one org, and that `/authorize` and `/token` go to the same host.',
      ],
      takes: 'about 10 minutes',
      risk: 'Commands with a secret can stay in the shell’s history: keep it in a variable, read with `read -rs CLIENT_SECRET`.',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps}, choose the app, and on its General tab go to Client Credentials.`,
        'Under Client Secrets, check that the one in use is Active. There can be two, for changing without a pause.',
        'If nobody knows the secret any more, choose Generate new secret, give it to the developer through a vault, and deactivate the old one only once nothing uses it.',
      ],
      otherWays: [
        'In Reports > System Log, `eventType sw "app.oauth2.credentials.lifecycle"` shows who changed secrets, and `eventType eq "app.oauth2.invalid_client_credentials"` shows failed tries.',
      ],
      takes: 'about 10 minutes',
      risk: 'Whatever still uses a secret stops at once when it is deactivated.',
    },
  ],
  verify: [tokenComes, 'The System Log shows no further `app.oauth2.invalid_client_credentials` of this client.'],
  warnings: [keepSecret, 'Do not put the secret into an address, into a page in the browser or into a mobile app: everybody can read it there.'],
  otherWarnings: ['A secret that stood in a ticket or in a repository is known: replace it.'],
  howWeKnow:
    '“The client secret supplied for a confidential client is invalid” shows it, and so does `invalid_client_secret` in the System Log. Okta found the client id, so that one is right for this org.',
  sources: [own.invalidClient, own.secretsAndKeys, own.rotation, own.clientAuth, sources.errorCodes],
}
