import { decode, tokenVariable } from '@/machines/api-error/content/steps'
import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { sources } from './sources'

const read = 'Paste it into the box on this page. It is decoded on this device. What you send back says what was found, and holds no part of the token.'

export const accessToken: Artefact = {
  id: 'access-token',
  name: 'what the access token says',
  title: 'How to look into the access token',
  because:
    'Its times, its issuer, its kind and its scopes settle most cases of a 401: expired, not valid yet, made by another server, an ID token, or bound to a key.',
  by: 'developer',
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['api-error'],
  formats: ['jwt', 'introspection'],
  marks: ['jwt', 'introspection'],
  ways: [
    {
      on: 'A program of your own',
      steps: [
        'Stop the program where it makes the call, and copy the value after `Bearer ` or `DPoP `. It begins with `eyJ`.',
        'Take the very token that was refused: a new one may be valid.',
        read,
      ],
    },
    {
      on: 'Postman',
      steps: [
        'Open the Authorization tab of the request, and copy the token there. A saved one may be old: look at the request’s own header in the Console.',
        read,
      ],
    },
    {
      on: 'Without showing the token',
      steps: [
        tokenVariable,
        decode,
        'Copy the claims that it prints, such as `iss`, `aud`, `exp`, `iat`, `scp` and `cid`, and paste them into the box on this page.',
      ],
    },
    {
      on: 'Okta’s own answer (introspection)',
      steps: [
        'Set the domain: `export OKTA_DOMAIN=acme.okta.com`, with your own, without `https://` and without `-admin`.',
        tokenVariable,
        'Put the credentials of the app into variables as well: `export CLIENT_ID=0oa…`, then `read -rs CLIENT_SECRET`, paste the secret and press Enter.',
        'A client with a secret can ask the server that issued the token: `printf \'user = "%s:%s"\\n\' "$CLIENT_ID" "$CLIENT_SECRET" | curl -s -K - --data-urlencode "token=$ACCESS_TOKEN" "https://$OKTA_DOMAIN/oauth2/v1/introspect"`. For a custom authorization server, use its own address.',
        'Paste the answer into the box on this page. `"active":false` may also mean that another server issued the token.',
      ],
    },
  ],
  leaveOut: [
    'Never send a token to anybody, us included: until it expires, whoever has it can do what it allows.',
    keepToken,
    'A token that has been somewhere else is lost: revoke it, and get a new one.',
    'An API token (the short one that begins with 00) says nothing about itself. It is not needed here.',
  ],
  sources: [sources.jwt, sources.tokenLifetime, shared.authorizationServers, shared.dpop],
}
