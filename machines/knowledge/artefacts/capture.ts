import type { Artefact } from './artefact'
import { deleteFile, keepHere, masked, oneTry } from './leave-out'
import { sources } from './sources'

const signIn = 'Open the app at its own address, not from a bookmark of the sign-in page. Sign in until it fails, and stop right there.'
const drop = 'Drop the file onto this page, or choose Open file. It is read on this device, request by request, and no part of it leaves it.'

export const capture: Artefact = {
  id: 'capture',
  name: 'a capture of one failed sign-in (a HAR file)',
  title: 'How to record one failed sign-in',
  because:
    'A capture holds every step between the app, Okta and the browser: the address that was sent, the answers with their codes, the cookies that were lost, the circle. It tells apart more causes than any other evidence of a sign-in.',
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
        'Open a private window (Ctrl+Shift+N, on a Mac Cmd+Shift+N), and in it the developer tools: F12, on a Mac Cmd+Option+I. Choose the Network tab.',
        'Tick Preserve log. Without it, each new page deletes what came before.',
        signIn,
        'Choose the arrow that points down, at the top of the Network tab (Export HAR, sanitized), and save the file.',
        'The sanitised file is enough. The browser strips cookies and the Authorization header from it; what needs them is reported as not checked.',
        drop,
      ],
    },
    {
      on: 'Firefox',
      steps: [
        'Open a private window (Ctrl+Shift+P, on a Mac Cmd+Shift+P), and in it the network tools: Ctrl+Shift+E, on a Mac Cmd+Option+E.',
        'In the menu of the gear, turn on Persist Logs.',
        signIn,
        'In the same menu, choose Save All As HAR. This file does hold the cookies.',
        drop,
      ],
    },
    {
      on: 'Safari',
      steps: [
        'Once: in Safari > Settings > Advanced, turn on the features for web developers (older versions: “Show Develop menu in menu bar”).',
        'Open a private window with File > New Private Window, then Develop > Show Web Inspector, and choose the Network tab.',
        'In the menu for other filter options, beside All, turn on Preserve Log.',
        signIn,
        'Choose Export at the right of the tab, and save the file.',
        drop,
      ],
    },
    {
      on: 'A phone or a desktop app',
      steps: [
        'Try the same sign-in in a browser on a computer first. If it fails there too, record it there.',
        'If it fails only in the app, take the words on its screen and the System Log of that minute instead: they need no recording.',
      ],
    },
  ],
  leaveOut: [
    oneTry,
    'What you type while it records, your password too, stands in the file. That is why it stays with you, and why a test user is better.',
    masked,
    keepHere,
    deleteFile,
  ],
  sources: [sources.harGuide, sources.harSanitised, sources.firefoxNetwork, sources.traces, sources.loginFailures],
}
