import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'

export const audienceMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app rejects Okta’s ID token because its audience is wrong',
  because:
    'The audience (`aud`) of an ID token is the client ID of the app that asked for it. It differs from the client ID in this app’s settings: it belongs to another app, or the token is an access token.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Compare the token’s `aud` with the client ID. Use the settings that the program really runs with.',
        'Check that it is the ID token. An access token has `scp`, and its `aud` is the API’s, such as `api://default`.',
        'Use one client ID for `/authorize`, `/token` and the check.',
      ],
      otherWays: [
        'If several apps share a backend, accept each app’s exact client ID, listed by name.',
        'If a library has one “audience” setting for both tokens, find out which token it checks.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'okta-admin',
      steps: [
        'Send the developer the Client ID from the app’s General tab.',
        'Check that it is this environment’s app. Test and production have different ones.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “Okta signs me in, but the app refuses the audience of the token.”', 'Add the app’s name and the time.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`aud` of a new ID token is the client ID in the app’s settings.', 'The user signs in, and the app shows their name.'],
  warnings: ['Do not turn off the audience check: tokens made for other apps would then sign in to yours.', keepToken],
  howWeKnow:
    'The library says so, most often with both values. The audience of a SAML message is another cause. If an API refuses an access token’s audience, fix it at the API, not at the sign-in.',
  sources: [own.idTokenChecks],
}
