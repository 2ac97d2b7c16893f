import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { keepHere, masked } from './leave-out'
import { sources } from './sources'
import { onPages } from './surfaces'

const whole = 'Copy the whole message, from the first line of the error to the last “caused by”. You can leave out the stack lines below it.'
const paste = 'Paste it into the box on this page, with the program’s name and version.'

export const programOutput: Artefact = {
  id: 'program-output',
  name: 'the error that the program printed',
  title: 'How to pass on what the program printed',
  because:
    'Each SDK and tool has its own message for the same refusal. It shows whether a token was refused, a certificate or a host name is wrong, or the program itself failed.',
  by: 'developer',
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['api-error', 'sign-in-error'],
  formats: ['client-error', 'okta-error', 'oauth-error'],
  marks: ['client-error'],
  // Most SDKs and tools leave out the challenge and the headers of a limit.
  silent: {
    'api-error': ['insufficientScope', 'notForOkta', 'invalidToken', 'inactive', 'dpopMissing', 'dpopNonce', 'throttled', 'clientLimit'],
    'sign-in-error': ['linkExpired', 'recovery', 'stale'],
  },
  absent: { 'sign-in-error': [...onPages, 'circle'] },
  ways: [
    {
      on: 'A terminal',
      steps: ['Run the program again, with `--verbose` or `--debug` if it has one of them.', whole, paste],
    },
    {
      on: 'A service or a container',
      steps: [
        'Find the minute of the failure in the log: `journalctl -u NAME --since "06:38" --until "06:41"`, `docker logs --since 5m NAME` or `kubectl logs NAME --since=5m`, with the service’s name.',
        whole,
        paste,
      ],
    },
    {
      on: 'A pipeline (CI)',
      steps: ['Open the failed run and the step that is marked red.', 'Switch to the raw log, so that nothing is hidden.', whole, paste],
    },
    {
      on: 'A tool for AWS or a VPN',
      steps: ['Run it again with its verbose option, such as `--verbose` for saml2aws.', 'Stop after two tries: more can lock the account.', whole, paste],
    },
  ],
  leaveOut: ['In verbose mode, some programs print the token, the password or the SAML response. Leave those lines out.', masked, keepToken, keepHere],
  sources: [shared.errorCodes, shared.challenge, sources.terraformChallenge],
}
