import { issuerDocument } from '@/machines/api-error/content/steps'
import { sources as shared } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { sources } from './sources'

export const keySet: Artefact = {
  id: 'key-set',
  name: 'the public keys of the authorization server',
  title: 'How to get the keys that a token is checked with',
  because: 'A signature that cannot be checked is a token that was damaged, or a key that is missing. The keys and the token together tell which.',
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
        'Load the keys from the `jwks_uri` in that document, on the machine that checks the token: `curl -s "https://acme.okta.com/oauth2/default/v1/keys"`, with your own address.',
        'Paste the whole answer into the box on this page, and the token below it: its key is looked for and its signature is checked, on this device.',
      ],
    },
    {
      on: 'A browser',
      steps: [
        'Open the issuer of the token in the address bar, with `/.well-known/openid-configuration` behind it. In what comes back, open the address after `jwks_uri`.',
        'Copy everything on that page, and paste it into the box on this page, with the token below it.',
        'Load it on the machine that checks the token as well: a proxy may hand it something else, or nothing.',
      ],
    },
    {
      on: 'A token of the org authorization server',
      steps: [
        'Its issuer has no path, as in `https://acme.okta.com`. Okta does not publish the keys of its access tokens: no program of yours can check them.',
        'Paste the token alone, or its claims: that it is such a token is the answer.',
      ],
    },
  ],
  leaveOut: [
    'Public keys are public. A key with a member `d` is a private one: it belongs on no page, and is not needed.',
    'The token stays on this device: no link holds a part of it.',
    keepSecret,
  ],
  sources: [sources.jwks, sources.keyRotation, shared.authorizationServers],
}
