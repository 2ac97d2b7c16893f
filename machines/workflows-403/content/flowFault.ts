import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { nextRun } from './steps'

export const flowFault: CauseContent = {
  kind: 'cause',
  title: 'The flow itself stops, not a permission',
  because:
    'The error names something inside Workflows: a flow that is switched off, a step that took too long, an input that is empty, of the wrong kind, or not what the API takes. No permission was refused.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'In Execution History, open the failed run, and then the first card with an error. Later ones may only follow from it.',
        '“Not Active”: switch the flow on, or the helper flow that it calls.',
        '“Timeout”: find the step that waits. Split its list into smaller parts, or check whether the service that it calls answers.',
      ],
      otherWays: [
        'A code of Okta’s, such as `E0000001` or `E0000007`: compare the inputs of the card with `errorCauses` in the body. Paste that answer alone into Latchkey for the page on the code.',
        'An empty list or field: look at the output of the card before it. If that was empty, let the flow go on without it, with an If Else card or a default value.',
        '“Connection Error” or “Network Error”: the address that the card calls did not answer. Check the domain of the connection, and whether that service runs.',
        '“Invalid Type Conversion” or “Parse Error”: compare the type of the field with what arrives.',
        'If the message speaks of a cache or the platform, run the flow once more. If it comes back, ask Okta Support.',
        'If the run no longer shows inputs and outputs, turn on Save all data, run it again, and turn it off afterwards. Runs are kept for 30 days.',
      ],
      takes: 'about 20 minutes',
      risk: 'Save all data keeps what passes through the flow, personal data too. A flow that ran halfway may do its first steps twice.',
    },
  ],
  verify: [nextRun],
  warnings: [
    'Do not reauthorize connections or grant scopes because of it.',
    'Do not catch the error and go on without writing it down: the next fault then hides behind it.',
  ],
  howWeKnow:
    'The kind of the error or its message shows it: “Not Active”, “Timeout”, “Invalid Input”, “Invalid Flow”, “Invalid Type Conversion”, “Parse Error”, “Connection Error”, or an index that the list does not have. A timeout means that one step ran for more than ten minutes.',
  sources: [sources.errorKinds, sources.errorHandling],
}
