import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'
import { discovery } from './steps-clients'

export const keysUnavailable: CauseContent = {
  kind: 'cause',
  title: 'The app cannot load Okta’s keys, or finds none that fits',
  because:
    'To check the ID token, the app loads Okta’s discovery document and keys (JWKS), and picks the key by `kid`. The download failed, or the key is not there: wrong issuer, wrong server, or keys cached before a rotation.',
  remedies: [
    {
      by: 'developer',
      steps: [
        `${discovery} Open its \`jwks_uri\` from the app’s own machine or container.`,
        'If there is no answer, fix the network error. Read the innermost one: DNS, proxy, certificate or time-out.',
        'If the answer lacks the token’s `kid`, check the issuer. The token comes from another authorization server than the one configured.',
      ],
      otherWays: [
        'Fetch the keys again for an unknown `kid`, and cache them only as long as the answer’s `cache-control` allows.',
        'Restart the app: some libraries load the document once, at start, and keep the failure.',
      ],
      takes: '20 minutes',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: ['Open the discovery document from the app’s server. Use `curl -sv`.', 'Allow your Okta domain on port 443. Use the proxy where one is required.'],
      takes: '15 minutes',
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
  warnings: ['Do not turn off the signature check.', 'Do not copy Okta’s keys into the settings: they rotate.'],
  howWeKnow:
    'The library says that it cannot load the configuration or the JWKS, or that no key matches the `kid`. If it also names a network error, that is the reason. Access tokens of the org authorization server cannot be checked by an app at all.',
  sources: [own.keyRotation, sources.authorizationServers],
}
