import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { keepAssertion, record } from './steps-saml'

export const idpInitiatedUnsupported: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The app accepts only sign-ins that start at the app',
  because:
    'From the Okta dashboard, Okta sends a SAML response that the app did not request (IdP-initiated). It has no `InResponseTo` and often no RelayState. The app looks for its own request or session, finds none, and refuses.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open the app from its own start page, and sign in there.',
        'Tell the helpdesk: “The app works from its own page, but not from the Okta dashboard.”',
      ],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Set Default RelayState as the app’s documentation says, if it supports IdP-initiated sign-in. ${appsMenu} > the app > General > SAML Settings.`,
        'Otherwise hide the app’s tile. Publish a Bookmark app with the app’s own sign-in URL instead.',
      ],
      takes: 'about 15 minutes',
      risk: 'A changed RelayState applies to everyone who starts from the dashboard.',
    },
    {
      by: 'developer',
      steps: [
        record,
        'If the response has no `InResponseTo`, it is IdP-initiated. Redirect to your own sign-in, or allow it in the library only if you need it.',
        'If it has one, the app lost its own request. Check its session cookie.',
      ],
      takes: 'about 30 minutes',
      risk: 'Allowing unsolicited responses gives up a protection against injected sign-ins.',
    },
  ],
  verify: ['A sign-in from the tile ends in the app, or the tile opens the app’s own sign-in.'],
  warnings: [keepAssertion, 'Do not turn off the check of `InResponseTo` for sign-ins that the app started.'],
  howWeKnow:
    'It works from the app’s own page and fails from the dashboard. The app reports a missing RelayState, request or session, or an unsolicited response. An app that lost its cookie says the same, so try both ways.',
  sources: [own.appFields, own.samlCore, own.samlTracer],
}
