import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, programRuns, tokenVariable } from './steps'

export const idTokenUsed: CauseContent = {
  kind: 'cause',
  title: 'The program sent an ID token instead of an access token',
  because:
    'A sign-in gives two tokens that look alike. The ID token tells the app who signed in; the access token opens an API. The program sent the ID token to an API, which rightly refuses it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'From the token response, send `access_token`, not `id_token`.',
        'In a front end, check which one goes into `Authorization`. In okta-auth-js, use `getAccessToken()`, not `getIdToken()`.',
        'If there is no `access_token`, request one. Add `token` to the response type, or use the authorization code flow.',
      ],
      otherWays: [
        'For Okta’s `/api/v1`, ask the org authorization server, with a scope such as `okta.users.read.self`. For your own API, ask a custom authorization server.',
        tokenVariable,
        decode,
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The token sent has `scp`, and its `aud` is not the client ID.', programRuns],
  warnings: ['Do not let your API accept ID tokens to make it work: any app of the org could then call it.', keepToken],
  howWeKnow:
    'The claims prove it: there is no `scp`, and `aud` is the app’s client ID, which begins with `0oa`. It matters only if this token was sent to an API: for the app itself it is the right one.',
  sources: [own.idToken, sources.authorizationServers, sources.oauthForOkta],
}
