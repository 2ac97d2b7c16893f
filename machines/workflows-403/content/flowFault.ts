import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { nextRun } from './steps'

export const flowFault: CauseContent = {
  kind: 'cause',
  title: 'The flow itself stops, not a permission',
  because:
    'The error names something inside Workflows: a flow that is switched off, a step that took too long, or an input that is empty, of the wrong type, or not what the API accepts. No permission was refused.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Open the failed run in Execution History, and its first failed card. Later errors may only follow from it.',
        'If it says “Not Active”, switch on the flow. Check the helper flow that it calls too.',
        'If it says “Timeout”, find the step that waits. Split its list into smaller parts, or check whether the service that it calls answers.',
      ],
      otherWays: [
        'A code of Okta’s, such as `E0000001` or `E0000007`: compare the card’s inputs with `errorCauses` in the body. Paste that answer alone into Latchkey for the page on the code.',
        'An empty list or field: check the output of the card before it. If that is empty, add an If Else card or a default value.',
        '“Connection Error” or “Network Error”: nothing answered at the URL. Check the connection’s domain, and whether that service runs.',
        '“Invalid Type Conversion” or “Parse Error”: compare the type of the field with what arrives.',
        'If the message speaks of a cache or the platform, run the flow once more. If it comes back, ask Okta Support.',
        'If inputs and outputs are missing, turn on Save all data, run it again, then turn it off. Runs are kept for 30 days.',
      ],
      takes: 'about 20 minutes',
      risk: 'Save all data keeps what passes through the flow, personal data too. A half-finished flow may do its first steps twice.',
    },
  ],
  verify: [nextRun],
  warnings: [
    'Do not reauthorize connections or grant scopes because of it.',
    'Do not catch the error without logging it: the next fault then hides behind it.',
  ],
  howWeKnow:
    'The kind of the error or its message shows it: “Not Active”, “Timeout”, “Invalid Input”, “Invalid Flow”, “Invalid Type Conversion”, “Parse Error”, “Connection Error”, or an index that the list does not have. A timeout means that one step ran for more than ten minutes.',
  sources: [sources.errorKinds, sources.errorHandling],
}
