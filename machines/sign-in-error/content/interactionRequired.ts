import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { signInWorks, userSays } from './steps-clients'

export const interactionRequired: CauseContent = {
  kind: 'cause',
  title: 'The app and Okta are set to two different sign-in flows',
  because:
    'In Okta, the app is set to the interaction code flow: the user answers Okta’s questions inside the app. But the app calls `/authorize` as for a redirect.',
  remedies: [
    userSays('Okta says that the app is configured for the interaction code flow.'),
    {
      by: 'developer',
      steps: [
        'Decide which flow the app uses. Okta recommends the redirect, with Authorization Code and PKCE.',
        'For the redirect, send `response_type=code` to `/authorize`. Ask the admin to tick Authorization Code.',
        'For sign-in inside the app, start at `/interact`. Use the Sign-In Widget or an Identity Engine SDK. Widgets before version 7 need `useInteractionCodeFlow`.',
      ],
      otherWays: [
        'The token request then has `grant_type=interaction_code` and `code_verifier`, and no `authorization_code`.',
        'If the `/authorize` URL has `prompt=none`, send the request without it.',
      ],
      takes: '30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Compare the app’s grant types with its flow. Applications > Applications > the app > General > Grant type: Interaction Code (see Advanced too) or Authorization Code.',
        'Tick the one that the app uses. Remove Interaction Code only if no version of the app needs it.',
        'For sign-in inside the app, allow Interaction Code in the access policy rule. Security > API > Authorization Servers > the server > Access Policies.',
      ],
      otherWays: ['For sign-in inside the app, Settings > Account > Embedded widget sign-in support must be on. That takes a super admin.'],
      takes: '10 minutes',
      risk: 'Installed versions of a mobile app cannot sign in without the grant that they use.',
    },
  ],
  verify: [signInWorks, 'Users who need a second factor can sign in too.'],
  warnings: ['Do not loosen the sign-in policy so that Okta has nothing to ask.', 'Do not ask users for their password to sign in for them.'],
  howWeKnow:
    '“Your client is configured to use the interaction code flow” proves it. Without that sentence, `interaction_required` can also mean that `prompt=none` was sent.',
  sources: [own.interactionCode, own.embeddedSignIn, sources.errorCodes],
}
