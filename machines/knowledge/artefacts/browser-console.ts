import type { Artefact } from './artefact'
import { keepHere, masked, oneTry } from './leave-out'
import { sources } from './sources'

const paste = 'Paste them into the box on this page, with the name of the browser.'

export const browserConsole: Artefact = {
  id: 'browser-console',
  name: 'the red and yellow lines of the browser’s console',
  title: 'How to get the messages of the browser’s console',
  because: 'A browser that blocks a cookie or its storage says so here, and so do Okta’s own libraries in a page: a lost state, a clock, a circle.',
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
        'Open the console: Ctrl+Shift+J, on a Mac Cmd+Option+J. In the settings of the Console tab (the gear), tick Preserve log.',
        'Sign in until it fails.',
        'Mark the red and yellow lines and copy them. Or right-click one of them and choose Save as, then open the file.',
        paste,
      ],
    },
    {
      on: 'Firefox',
      steps: [
        'Open the console: Ctrl+Shift+K, on a Mac Cmd+Option+K. In the menu of the gear, turn on Persist Logs.',
        'Sign in until it fails.',
        'Right-click a line, and choose to copy all messages.',
        paste,
      ],
    },
    {
      on: 'Safari',
      steps: [
        'Once: in Safari > Settings > Advanced, turn on the features for web developers.',
        'Open Develop > Show JavaScript Console, and turn on Preserve Log.',
        'Sign in until it fails. Mark the red and yellow lines and copy them.',
        paste,
      ],
    },
  ],
  leaveOut: [
    oneTry,
    'Type nothing into the console, whatever a page or a caller tells you to: what is typed there runs with your rights.',
    'Lines may hold addresses with `code=` or a token in them.',
    masked,
    keepHere,
  ],
  sources: [sources.chromeConsole, sources.firefoxConsole, sources.cookiesBlocked],
}
