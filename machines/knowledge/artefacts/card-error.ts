import { sources as shared } from '@/machines/shared/sources'
import { questions } from '@/machines/workflows-403/content/questions'
import type { Artefact } from './artefact'
import { keepHere, masked } from './leave-out'
import { sources } from './sources'

const { error } = questions
/** The last speaks of the answers below it. */
const steps = error.steps.slice(0, -1)

export const cardError: Artefact = {
  id: 'card-error',
  name: 'the whole error of the card',
  title: 'How to get the whole error of a Workflows card',
  because: error.because,
  by: 'developer',
  takes: 'about 4 minutes',
  minutes: 4,
  trees: ['workflows-403'],
  formats: ['workflows-error', 'www-authenticate', 'okta-error', 'oauth-error', 'http-response', 'rate-limit'],
  marks: ['workflows-error.oktaRequestId', 'workflows-error.noChallenge', 'www-authenticate'],
  ways: [
    { on: 'Workflows console', steps: [...steps, 'Paste it into the box on this page.'] },
    {
      on: 'The run is gone, or its data was not saved',
      steps: [
        'Look for a newer run. Runs are kept for 30 days (likely 7 in a developer org), and their values only if data was saved.',
        'Open the list at the top of the flow that shows its state (On or Off). Turn on Save all data that passes through the flow. It shows “Saving data”.',
        'Run the flow again, wait a minute and open Execution History again.',
        'Copy the failed card’s error and paste it into the box on this page. Then choose Clear data at the top right of Execution History, with the option that also stops saving.',
      ],
    },
    {
      on: 'A flow that catches errors',
      steps: [
        'Do not rely on the If Error block. It passes on the message and little more, not the header that names the missing scope.',
        'Open the failed run in Execution History. Choose the card inside the If Error block: its own error has `headers` and `body`.',
        'Copy that error and paste it into the box on this page.',
      ],
    },
  ],
  leaveOut: [
    'Leave out `set-cookie`, `cookie`, `authorization` and `dpop` from `headers`. Keep `www-authenticate`, `x-okta-request-id`, `date` and `x-rate-limit-…`.',
    'Copy only the failed card’s error: other cards’ inputs and outputs can have personal data in them.',
    masked,
    keepHere,
  ],
  sources: [shared.workflows403, shared.challenge, sources.executionHistory, sources.saveData, sources.errorObject],
}
