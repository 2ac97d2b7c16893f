import { noSamlCheckOff } from '@/machines/sign-in-error/content/steps-saml'
import type { Artefact } from './artefact'
import { keepHere, masked, noLog } from './leave-out'
import { sources } from './sources'
import { notShown, onPages } from './surfaces'

const paste = 'Copy the line that says why, with the lines that belong to it. Paste it into the box on this page.'

export const appLog: Artefact = {
  id: 'app-log',
  name: 'the line in the app’s log that says why',
  title: 'How to get the reason from the app’s own log',
  because:
    'Okta can answer without an error, and the app can still refuse. Only the app then knows why: a signature, an audience, a clock, an issuer or an unknown user.',
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
      on: 'Your own program',
      steps: [
        'Find the minute of the failed sign-in in the log. Search for `SAML`, `issuer`, `audience`, `nonce`, `state` or `invalid_`.',
        'Nothing there? Raise the log level of the sign-in library, restart, and let one user sign in. Then lower it again.',
        paste,
      ],
    },
    {
      on: 'ASP.NET Core',
      steps: [
        'Set `Microsoft.AspNetCore.Authentication` to the log level `Information` in `appsettings.json`. Restart. Leave the logging of personal data off.',
        'Let one user sign in until it fails.',
        paste,
      ],
    },
    {
      on: 'Shibboleth SP',
      steps: ['Open `shibd.log` on the web server. The browser’s page shows one sentence for many reasons.', 'Go to the minute of the failed sign-in.', paste],
    },
    {
      on: 'A cloud service (SaaS)',
      steps: [
        'Ask its administrator to open the service’s sign-in or SSO log, if it has one.',
        'If not, ask the service’s support why that sign-in failed. Give the exact time in UTC, the company and the username format. Ask for the expected and the received value.',
        'Paste their answer into the box on this page.',
      ],
    },
  ],
  leaveOut: [
    noLog,
    'Detailed logs can have whole tokens and SAML messages. Leave those lines out: the sentence with the reason is enough.',
    noSamlCheckOff,
    masked,
    keepHere,
  ],
  sources: [sources.shibboleth, sources.dotnetLogging, sources.samlTracer],
}
