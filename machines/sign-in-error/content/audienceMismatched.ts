import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'

export const audienceMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app rejects Okta’s ID token: its audience is not the client ID that the app expects',
  because:
    'The audience (`aud`) of an ID token is the client ID of the app that asked for it. The app compares it with its own setting. They differ: another app’s client ID, or an access token.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Compare `aud` of the token with the client ID in the settings that the program really runs with.',
        'Check which token it is: an access token has `scp`, and its `aud` is the API’s (for example `api://default`). Check the ID token here.',
        'Use one client ID for `/authorize`, `/token` and the check.',
      ],
      otherWays: [
        'Several apps share a backend: accept the exact client IDs of those apps, each listed by name.',
        'A library with one “audience” setting for both tokens: find out which token it checks.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'okta-admin',
      steps: ['Open the app’s General tab and send the developer its Client ID.', 'Check that it is the app of this environment: test and production differ.'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: ['Tell the helpdesk: “Okta signs me in, but the app refuses the audience of the token.”', 'Add the name of the app and the time.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`aud` of a new ID token is the client ID in the app’s settings.', 'The person signs in, and the app shows their name.'],
  warnings: ['Do not turn off the audience check: a token made for another app would then sign in to yours.', keepToken],
  howWeKnow:
    'The library says so, most often with both values. An audience in a SAML message is another cause. An API that refuses an access token’s audience is the API’s case, not the sign-in’s.',
  sources: [own.idTokenChecks],
}
