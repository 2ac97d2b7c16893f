import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { keepAssertion, openSamlApp, record } from './steps-saml'

export const idpInitiatedUnsupported: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The app only accepts sign-ins that it began itself, and this one began at Okta',
  because:
    'From the Okta dashboard, Okta sends a SAML response that no request asked for (IdP-initiated). It has no `InResponseTo` and often no RelayState. The app looks for its own request or session, finds none, and refuses.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open the app from its own start page, and choose its sign-in there.',
        'Tell the helpdesk: “The app works from its own page, and not from the Okta dashboard.”',
      ],
      takes: '3 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openSamlApp} Set Default RelayState to what the app’s documentation asks for, if it supports IdP-initiated sign-in.`,
        'If it does not: hide the app’s tile, and publish a Bookmark app with the app’s own sign-in URL.',
      ],
      takes: 'about 15 minutes',
      risk: 'A changed RelayState applies to everybody who starts from the dashboard.',
    },
    {
      by: 'developer',
      steps: [
        record,
        'No `InResponseTo` in the response: it is IdP-initiated. Allow that in the library only if you need it, or redirect to your own sign-in.',
        'With `InResponseTo`: the app lost its own request. Look at its session cookie.',
      ],
      takes: 'about 30 minutes',
      risk: 'Allowing unsolicited responses gives up a protection against injected sign-ins.',
    },
  ],
  verify: ['A sign-in from the tile ends in the app, or the tile opens the app’s own sign-in.'],
  warnings: [keepAssertion, 'Do not turn off the check of `InResponseTo` for sign-ins that the app began.'],
  howWeKnow:
    'It works from the app’s own page and fails from the dashboard. The app’s words are a missing RelayState or request, an unsolicited response, or a missing session. The same words also appear where the app lost its cookie, so try both ways.',
  sources: [own.appFields, own.samlCore, own.samlTracer],
}
