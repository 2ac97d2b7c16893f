import { issuerDocument } from '@/machines/api-error/content/steps'
import { sources as shared } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { sources } from './sources'

export const keySet: Artefact = {
  id: 'key-set',
  name: 'the public keys of the authorization server',
  title: 'How to get the keys that verify a token',
  because: 'When a signature cannot be verified, the token is damaged or the key is missing. The keys and the token together show which.',
  by: 'developer',
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['api-error'],
  formats: ['jwks'],
  marks: ['jwks'],
  ways: [
    {
      on: 'curl',
      steps: [
        issuerDocument,
        'On the machine that verifies the token, load the keys from the `jwks_uri` in that document: `curl -s "https://acme.okta.com/oauth2/default/v1/keys"`, with your own URL.',
        'Paste the whole answer into the box on this page, and the token below it. This device looks for the key and checks the signature.',
      ],
    },
    {
      on: 'A browser',
      steps: [
        'Open the token’s issuer in the browser, with `/.well-known/openid-configuration` after it. Then open the URL given for `jwks_uri`.',
        'Copy everything there. Paste it into the box on this page, with the token below it.',
        'Load it on the machine that verifies the token too: a proxy may give that machine something else, or nothing.',
      ],
    },
    {
      on: 'A token of the org authorization server',
      steps: [
        'Look at its issuer: it has no path, as in `https://acme.okta.com`. Okta does not publish the keys of these access tokens, so your own program cannot verify them.',
        'Paste the token alone, or its claims. That it is such a token is the answer.',
      ],
    },
  ],
  leaveOut: [
    'Public keys are no secret. A key with a member `d` is a private key: do not paste it anywhere.',
    'The token stays on this device. No part of it enters a link.',
    keepSecret,
  ],
  sources: [sources.jwks, sources.keyRotation, shared.authorizationServers],
}
