import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { keepHere, masked } from './leave-out'
import { sources } from './sources'
import { onPages } from './surfaces'

const whole = 'Copy the whole message, from the first line of the error to the last “caused by”. The lines of the stack below it may be left out.'
const paste = 'Paste it into the box on this page, with the name and the version of the program.'

export const programOutput: Artefact = {
  id: 'program-output',
  name: 'the words that the program printed',
  title: 'How to pass on what the program printed',
  because:
    'Each SDK and tool has its own words for the same refusal. They tell a token that is refused from a certificate, a name that is not found, and a fault of the program.',
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
      steps: ['Run the program once more, with its option for more words where it has one (`--verbose` or `--debug`).', whole, paste],
    },
    {
      on: 'A service or a container',
      steps: [
        'Find the minute of the failure in its log: `journalctl -u NAME --since "06:38" --until "06:41"`, `docker logs --since 5m NAME` or `kubectl logs NAME --since=5m`, with its own name.',
        whole,
        paste,
      ],
    },
    {
      on: 'A pipeline (CI)',
      steps: ['Open the run that failed and the step that is marked red.', 'Switch to the raw log, so that nothing is folded.', whole, paste],
    },
    {
      on: 'A tool for AWS or a VPN',
      steps: [
        'Run it once more with its option for more words, such as `--verbose` of saml2aws.',
        'Stop after two tries: more can lock the account.',
        whole,
        paste,
      ],
    },
  ],
  leaveOut: ['With more words, some programs print the token, the password or the SAML response. Leave those lines out.', masked, keepToken, keepHere],
  sources: [shared.errorCodes, shared.challenge, sources.terraformChallenge],
}
