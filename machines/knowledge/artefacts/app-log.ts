import { noSamlCheckOff } from '@/machines/sign-in-error/content/steps-saml'
import type { Artefact } from './artefact'
import { keepHere, masked, noLog } from './leave-out'
import { sources } from './sources'
import { notShown, onPages } from './surfaces'

const paste = 'Copy the line that says why, with the lines that belong to it, and paste it into the box on this page.'

export const appLog: Artefact = {
  id: 'app-log',
  name: 'the line of the app’s log that says why',
  title: 'How to get the reason from the app’s own log',
  because:
    'Okta can send its answer without an error, and the app refuses it. Then only the app knows why: a signature, an audience, a clock, an issuer, or a person whom it does not know.',
  by: 'developer',
  takes: 'about 10 minutes',
  minutes: 10,
  trees: ['sign-in-error'],
  formats: ['saml-error', 'client-error', 'oauth-error'],
  marks: ['saml-error'],
  silent: { 'sign-in-error': [...notShown, 'zone', 'throttled', 'cookies'] },
  absent: { 'sign-in-error': onPages },
  ways: [
    {
      on: 'A program of your own',
      steps: [
        'Find the minute of the failed sign-in in its log. Search for `SAML`, `issuer`, `audience`, `nonce`, `state` or `invalid_`.',
        'If nothing is there, turn up the log of the library that checks the sign-in, restart, let one person sign in, and turn it down again.',
        paste,
      ],
    },
    {
      on: 'ASP.NET Core',
      steps: [
        'In `appsettings.json`, set the log level of `Microsoft.AspNetCore.Authentication` to `Information`, and restart. Leave the logging of personal data off.',
        'Let one person sign in until it fails.',
        paste,
      ],
    },
    {
      on: 'Shibboleth SP',
      steps: [
        'Open `shibd.log` on the web server: the page in the browser hides many reasons behind one sentence.',
        'Go to the minute of the failed sign-in.',
        paste,
      ],
    },
    {
      on: 'A bought service (SaaS)',
      steps: [
        'Ask its administrator to open the sign-in or SSO log of the service, if it has one.',
        'If not, ask the support of the service for the reason of that sign-in. Name the exact time in UTC, the company and the username’s form, and ask for the expected and the received value.',
        'Paste the words of their answer into the box on this page.',
      ],
    },
  ],
  leaveOut: [
    noLog,
    'Detailed logs may hold whole tokens and SAML messages. Leave those lines out: the sentence with the reason is enough.',
    noSamlCheckOff,
    masked,
    keepHere,
  ],
  sources: [sources.shibboleth, sources.dotnetLogging, sources.samlTracer],
}
