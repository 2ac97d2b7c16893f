import type { Artefact } from './artefact'
import { deleteFile, keepHere, masked, oneTry } from './leave-out'
import { sources } from './sources'

const signIn = 'Open the app at its own URL, not from a bookmark of the sign-in page. Sign in until it fails, then stop.'
const drop = 'Drop the file onto this page, or choose Open file. This device reads it, and no part of it leaves the device.'

export const capture: Artefact = {
  id: 'capture',
  name: 'a capture of one failed sign-in (a HAR file)',
  title: 'How to record one failed sign-in',
  because:
    'A capture shows every step between the app, Okta and the browser: URLs, answers with their codes, lost cookies, redirect loops. It tells more causes apart than any other evidence of a sign-in.',
  by: 'user',
  takes: 'about 8 minutes',
  minutes: 8,
  trees: ['sign-in-error'],
  formats: ['har', 'http-response', 'okta-error', 'oauth-error', 'sign-in-page', 'authorize-url', 'saml', 'saml-error', 'join'],
  marks: ['har'],
  ways: [
    {
      on: 'Chrome or Edge',
      steps: [
        'Open a private window (Ctrl+Shift+N, on a Mac Cmd+Shift+N). Open the developer tools in it (F12, on a Mac Cmd+Option+I) and choose the Network tab.',
        'Tick Preserve log. Without it, each new page deletes what came before.',
        signIn,
        'Choose the down arrow at the top of the Network tab (Export HAR, sanitized). Save the file.',
        'The sanitized file is enough. The browser leaves out cookies and the Authorization header. Latchkey says what it could not check without them.',
        drop,
      ],
    },
    {
      on: 'Firefox',
      steps: [
        'Open a private window (Ctrl+Shift+P, on a Mac Cmd+Shift+P). Open the network tools in it (Ctrl+Shift+E, on a Mac Cmd+Option+E).',
        'Turn on Persist Logs in the gear menu.',
        signIn,
        'Choose Save All As HAR in the same menu. This file has the cookies in it.',
        drop,
      ],
    },
    {
      on: 'Safari',
      steps: [
        'Once, turn on the features for web developers in Safari > Settings > Advanced. Older versions: “Show Develop menu in menu bar”.',
        'Open File > New Private Window, then Develop > Show Web Inspector. Choose the Network tab.',
        'Turn on Preserve Log in the menu of other filter options, beside All.',
        signIn,
        'Choose Export on the right of the tab and save the file.',
        drop,
      ],
    },
    {
      on: 'A phone or a desktop app',
      steps: [
        'Try the same sign-in in a browser on a computer first. If it fails there too, record it there.',
        'If it fails only in the app, use the error message on its screen and the System Log of that minute instead.',
      ],
    },
  ],
  leaveOut: [
    oneTry,
    'The file has everything that you type while it records, your password too. So keep it to yourself, and prefer a test user.',
    masked,
    keepHere,
    deleteFile,
  ],
  sources: [sources.harGuide, sources.harSanitised, sources.firefoxNetwork, sources.traces, sources.loginFailures],
}
