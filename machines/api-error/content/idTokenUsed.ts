import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, programRuns, tokenVariable } from './steps'

export const idTokenUsed: CauseContent = {
  kind: 'cause',
  title: 'An ID token was sent where an access token belongs',
  because:
    'A sign-in gives two tokens that look alike. The ID token tells the app who signed in; the access token opens an API. The program sent the ID token to an API, which rightly refuses it.',
  remedies: [
    {
      by: 'developer',
      steps: [tokenVariable, decode, 'From the answer of the token endpoint, take `access_token`, not `id_token`.'],
      otherWays: [
        'In a front end, check which of the two the library puts into `Authorization`. In okta-auth-js it is `getAccessToken()`, not `getIdToken()`.',
        'If there is no `access_token`, the program asked only for an ID token: add `token` to its response type, or use the authorization code flow.',
        'For `/api/v1` of Okta, ask the org authorization server, with a scope such as `okta.users.read.self`. For an API of your own, ask a custom authorization server.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The token that is sent has `scp`, and its `aud` is not the client id.', programRuns],
  warnings: ['Do not let your API accept ID tokens to make it work: any app of the org could then call it.', keepToken],
  howWeKnow:
    'The claims show it: there is no `scp`, and `aud` is the app’s client id, which begins with `0oa`. It matters only if this token was sent to an API: for the app itself it is the right one.',
  sources: [own.idToken, sources.authorizationServers, sources.oauthForOkta],
}
