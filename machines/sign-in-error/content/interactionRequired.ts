import { sources } from '@/machines/shared/sources'
import { openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { parameters, signInWorks, userSays } from './steps-clients'

export const interactionRequired: CauseContent = {
  kind: 'cause',
  title: 'The app is set to sign people in inside itself, but it sends them to Okta’s page',
  because:
    'In Okta the app is set to the interaction code flow, in which the person answers Okta’s questions inside the app. The app instead calls `/authorize` as for a redirect, and Okta cannot ask anything there.',
  remedies: [
    userSays('Okta says that the app is configured to use the interaction code flow. The grant types in Okta and the way the app signs in do not fit.'),
    {
      by: 'developer',
      steps: [
        'Decide which of the two the app does. Okta advises the redirect, with Authorization Code and PKCE.',
        'For the redirect: ask the admin to tick Authorization Code. The app sends people to `/authorize` with `response_type=code`.',
        'For the sign-in inside the app: use the Sign-In Widget or an Identity Engine SDK, which begin at `/interact`. In widgets before version 7, set `useInteractionCodeFlow`; later ones do so by themselves.',
      ],
      otherWays: [
        'The token request then has `grant_type=interaction_code` and `code_verifier`, and no `authorization_code`.',
        parameters,
        'If `prompt=none` is there, send it again without: then the person can be asked.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps}, choose the app, and under General Settings on the General tab look at Grant type (Advanced too): is Interaction Code ticked, and is Authorization Code?`,
        'Tick the one that the app uses. Take Interaction Code off only if no version of the app needs it any more.',
        'For the sign-in inside the app, the rule in Security > API > Authorization Servers > Access Policies has to allow Interaction Code too, and Settings > Account > Embedded widget sign-in support has to be on. That takes a super admin.',
      ],
      takes: 'about 10 minutes',
      risk: 'Without the grant that they use, installed versions of a mobile app cannot sign in.',
    },
  ],
  verify: [signInWorks, 'Somebody without a session, and somebody who has to give a second factor, can sign in too.'],
  warnings: ['Do not loosen the sign-in policy so that Okta has nothing to ask.', 'Do not fetch the person’s password to sign in for them.'],
  howWeKnow:
    '“Your client is configured to use the interaction code flow” shows it. `interaction_required` without these words can also mean that `prompt=none` was sent while Okta had something to ask.',
  sources: [own.interactionCode, own.embeddedSignIn, sources.errorCodes],
}
