import { noCode } from '@/machines/sign-in-error/content/steps-clients'
import type { Artefact } from './artefact'
import { masked } from './leave-out'
import { sources } from './sources'
import { notShown, ofTokenEndpoint, withoutRequest } from './surfaces'

const two = 'Two URLs help. Okta’s page has `/authorize?` or `/sso/` in its URL. The app’s URL after the error often has `error=` and `error_description=`.'
const paste = 'Paste it into the box on this page. This device reads it and sends nothing.'

export const signInAddress: Artefact = {
  id: 'sign-in-address',
  name: 'the URL in the browser’s address bar',
  title: 'How to copy the URL of the failed sign-in',
  because:
    'The URL shows what the app asked for: which authorization server, redirect URI and scopes. After an error, the app’s own URL often says why, even if the page does not.',
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
      steps: ['Leave the error page open. Click the address bar so that the whole URL is selected, and copy it (Ctrl+C, on a Mac Cmd+C).', two, paste],
    },
    {
      on: 'Safari',
      steps: [
        'Click the address field. Safari may show only the site’s name, but a click shows and selects the whole URL. Copy it with Cmd+C.',
        'To see it all the time, turn on Show full website address in Safari > Settings > Advanced.',
        two,
        paste,
      ],
    },
    {
      on: 'A phone',
      steps: ['Tap the address bar, press and hold the URL and choose Copy. Or choose Share, then Copy.', two, paste],
    },
    {
      on: 'The page disappears too soon',
      steps: [
        'Open the developer tools (F12) and the Network tab. Tick Preserve log (Firefox: Persist Logs) and sign in again.',
        'Right-click the request with `authorize` in its name. Choose Copy (Firefox: Copy Value), then Copy URL.',
        paste,
      ],
    },
  ],
  leaveOut: [
    noCode,
    'The sign-in page’s URL can have a `stateToken`, and a URL from an e-mail a token. Latchkey hides both. Do not put either into a ticket.',
    masked,
  ],
  sources: [sources.authorize, sources.errorsToApp],
}
