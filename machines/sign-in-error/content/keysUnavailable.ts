import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'
import { discovery } from './steps-clients'

export const keysUnavailable: CauseContent = {
  kind: 'cause',
  title: 'The app cannot load Okta’s keys, or finds no key for the token',
  because:
    'To check the ID token, the app loads Okta’s discovery document and its keys (JWKS), and picks the key by `kid`. The download failed, or the key is not there: wrong issuer, wrong server, or keys cached before a rotation.',
  remedies: [
    {
      by: 'developer',
      steps: [
        `${discovery} Open its \`jwks_uri\` from the same machine or container as the app.`,
        'No answer: read the innermost error (DNS, proxy, certificate, time-out). That is what has to be fixed.',
        'An answer without the token’s `kid`: the token comes from another authorization server than the one configured.',
      ],
      otherWays: [
        'Fetch the keys again when a `kid` is unknown, and keep them only as long as the answer’s `cache-control` allows.',
        'Start the app again: some libraries load the document once, at start, and keep the failure.',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        'From the app’s own server, open the discovery document with `curl -sv`.',
        'Let the server reach your Okta domain on port 443, through the proxy where one is required.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “Okta signs me in, but the app cannot load Okta’s keys.” Add the app and the time.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['The app’s server gets the discovery document and the keys.', 'A new sign-in ends in the app.'],
  warnings: ['Do not turn off the signature check.', 'Do not store Okta’s keys in the settings by hand: they rotate.'],
  howWeKnow:
    'The library says it: the configuration or the JWKS cannot be loaded, or no key matches the `kid`. With a network error inside, that error is the reason. Access tokens of the org authorization server cannot be checked by an app at all.',
  sources: [own.keyRotation, sources.authorizationServers],
}
