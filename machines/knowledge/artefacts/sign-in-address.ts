import { noCode } from '@/machines/sign-in-error/content/steps-clients'
import type { Artefact } from './artefact'
import { masked } from './leave-out'
import { sources } from './sources'
import { notShown, ofTokenEndpoint, withoutRequest } from './surfaces'

const two =
  'Two addresses help: the one of Okta’s page, which has `/authorize?` or `/sso/` in it, and the one of the app after the error, which often has `error=` and `error_description=`.'
const paste = 'Paste it into the box on this page. It is taken apart on this device.'

export const signInAddress: Artefact = {
  id: 'sign-in-address',
  name: 'the address in the browser’s bar',
  title: 'How to copy the address of the failed sign-in',
  because:
    'The address says what the app asked for: from which server, with which redirect URI and which scopes. After an error, the app’s own address often says why, though the page does not.',
  by: 'user',
  takes: 'about 2 minutes',
  minutes: 2,
  trees: ['sign-in-error'],
  formats: ['authorize-url', 'oauth-error'],
  marks: ['authorize-url'],
  silent: { 'sign-in-error': [...ofTokenEndpoint, ...notShown, 'zone'] },
  absent: { 'sign-in-error': withoutRequest },
  ways: [
    {
      on: 'Chrome, Edge or Firefox',
      steps: ['Leave the page of the error open. Click into the address bar, so that all of it is marked, and copy it (Ctrl+C, on a Mac Cmd+C).', two, paste],
    },
    {
      on: 'Safari',
      steps: [
        'Safari may show only the name of the site. Click into the address field: then all of it is there and marked. Copy it with Cmd+C.',
        'To see it at all times, turn on Show full website address in Safari > Settings > Advanced.',
        two,
        paste,
      ],
    },
    {
      on: 'A phone',
      steps: ['Tap the address bar, then press and hold the address and choose Copy. Or choose Share, then Copy.', two, paste],
    },
    {
      on: 'The page is gone too soon',
      steps: [
        'Open the developer tools (F12), the Network tab, tick Preserve log (Firefox: Persist Logs), and sign in again.',
        'Choose the request with `authorize` in its name, and copy its address: right-click it, and choose Copy (Firefox: Copy Value), then Copy URL.',
        paste,
      ],
    },
  ],
  leaveOut: [
    noCode,
    'An address of the sign-in page may hold a `stateToken`, and one that came by e-mail a token: both are hidden here, and belong in no ticket.',
    masked,
  ],
  sources: [sources.authorize, sources.errorsToApp],
}
