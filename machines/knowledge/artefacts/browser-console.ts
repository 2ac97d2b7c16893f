import type { Artefact } from './artefact'
import { keepHere, masked, oneTry } from './leave-out'
import { sources } from './sources'

const paste = 'Paste them into the box on this page, with the browser’s name.'

export const browserConsole: Artefact = {
  id: 'browser-console',
  name: 'the red and yellow lines in the browser console',
  title: 'How to get the messages in the browser console',
  because: 'Here the browser says that it blocks a cookie or storage. Okta’s SDKs in a page also report here: a lost state, a wrong clock, a redirect loop.',
  by: 'user',
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['sign-in-error'],
  formats: ['browser-console'],
  marks: ['browser-console'],
  ways: [
    {
      on: 'Chrome or Edge',
      steps: [
        'Open the console: Ctrl+Shift+J, on a Mac Cmd+Option+J. Tick Preserve log in the Console tab’s settings (the gear).',
        'Sign in until it fails.',
        'Select the red and yellow lines and copy them. Or right-click one, choose Save as, and open the file.',
        paste,
      ],
    },
    {
      on: 'Firefox',
      steps: [
        'Open the console: Ctrl+Shift+K, on a Mac Cmd+Option+K. Turn on Persist Logs in the gear menu.',
        'Sign in until it fails.',
        'Right-click a line and choose to copy all messages.',
        paste,
      ],
    },
    {
      on: 'Safari',
      steps: [
        'Once, turn on the features for web developers in Safari > Settings > Advanced.',
        'Open Develop > Show JavaScript Console and turn on Preserve Log.',
        'Sign in until it fails. Select the red and yellow lines and copy them.',
        paste,
      ],
    },
  ],
  leaveOut: [
    oneTry,
    'Type nothing into the console, whatever a page or a caller tells you. It runs with your rights.',
    'Leave out lines that have a URL with `code=` or a token in them.',
    masked,
    keepHere,
  ],
  sources: [sources.chromeConsole, sources.firefoxConsole, sources.cookiesBlocked],
}
