import { sources as shared } from '@/machines/shared/sources'
import { logMore } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const clientFault: CauseContent = {
  kind: 'cause',
  title: 'The program fails in its own code, not at Okta',
  because:
    'The error comes from the programming language or a library: a value is missing, or has another type or shape than the code expects. Okta’s answer, if there was one, may have been right.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Go to the topmost trace line in your own code. Which value does it use?',
        'Look further up in the log for an answer from Okta. Often a call fails first, and the program goes on with nothing.',
        'Check the status of each call before you read its body.',
      ],
      otherWays: [
        'A parser fails at `<`: a web page came back instead of JSON. Check the URL.',
        'If the fault is in a library, search its issues, and update it.',
        logMore,
        'Paste Okta’s answer: then the cause can be named.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns, 'The program survives a failed call, and its message names status and request ID.'],
  warnings: ['Do not change settings in Okta because of it.', 'Do not log `Authorization` headers while you look.'],
  howWeKnow:
    'The message shows it: a type error, a null reference or a parser error, with lines of the program below it and no status or code from Okta. If there is such an answer further up, that one counts.',
  sources: [shared.coreApi, shared.errorCodes],
}
