import { decode, tokenVariable } from '@/machines/api-error/content/steps'
import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { sources } from './sources'

const read = 'Paste it into the box on this page. This device decodes it. The link that you send back says what was found and has no part of the token in it.'

export const accessToken: Artefact = {
  id: 'access-token',
  name: 'what the access token says',
  title: 'How to read the access token',
  because: 'Its times, issuer, type and scopes settle most 401s: expired, not valid yet, from another server, an ID token, or bound to a key.',
  by: 'developer',
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['api-error'],
  formats: ['jwt', 'introspection'],
  marks: ['jwt', 'introspection'],
  ways: [
    {
      on: 'Your own program',
      steps: [
        'Stop the program where it makes the call. Copy the value after `Bearer ` or `DPoP `, which starts with `eyJ`.',
        'Use the token that was refused: a new one may be valid.',
        read,
      ],
    },
    {
      on: 'Postman',
      steps: ['Copy the token from the request’s Authorization tab. A saved token may be old: check the request’s own header in the Console.', read],
    },
    {
      on: 'Without showing the token',
      steps: [tokenVariable, decode, 'Copy the claims that it prints and paste them into the box on this page: `iss`, `aud`, `exp`, `iat`, `scp`, `cid`.'],
    },
    {
      on: 'Okta’s own answer (introspection)',
      steps: [
        'Set your Okta domain: `export OKTA_DOMAIN=acme.okta.com`. Leave out `https://` and `-admin`.',
        tokenVariable,
        'Put the app’s credentials into variables too: `export CLIENT_ID=0oa…`, then `read -rs CLIENT_SECRET`, paste the secret and press Enter.',
        'Ask the server that issued the token, if the app has a secret: `printf \'user = "%s:%s"\\n\' "$CLIENT_ID" "$CLIENT_SECRET" | curl -s -K - --data-urlencode "token=$ACCESS_TOKEN" "https://$OKTA_DOMAIN/oauth2/v1/introspect"`. For a custom authorization server, use its own introspection URL.',
        'Paste the answer into the box on this page. `"active":false` can also mean that another server issued the token.',
      ],
    },
  ],
  leaveOut: [
    'Never send a token to anybody, us included. Until it expires, whoever has it can do what it allows.',
    keepToken,
    'A token that was pasted anywhere else is no longer safe: revoke it and get a new one.',
    'Do not paste an API token (the short one that starts with 00). It says nothing about itself.',
  ],
  sources: [sources.jwt, sources.tokenLifetime, shared.authorizationServers, shared.dpop],
}
