import { sources as shared } from '@/machines/shared/sources'
import { logMore } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const clientFault: CauseContent = {
  kind: 'cause',
  title: 'The program fails in its own code, not at Okta',
  because:
    'The error is one of the programming language or of a library: a value is missing, has another type, or is read in another shape than it has. Okta’s answer, if there was one, may have been right.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Go to the topmost line of the trace that is in your own code, and see which value it uses.',
        'Look further up in the log for an answer of Okta’s. Often a failed call comes first, and the program goes on with nothing.',
        'Check each call for its status before you read its body.',
      ],
      otherWays: [
        'A parser that stumbles over `<`: a web page came back in place of JSON. Check the address.',
        'If the fault lies in a library, look for it in its list of issues, and update.',
        logMore,
        'Paste what the answer says: then the cause can be named.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns, 'The program also survives a failed call, with a message that names status and request id.'],
  warnings: ['Do not change settings in Okta because of it.', 'Do not write `Authorization` headers into the log while you look.'],
  howWeKnow:
    'The wording shows it: a type error, a null reference, a parser that stumbles, with lines of the program below it and no status or code of Okta’s. If such an answer does stand further up, that one counts.',
  sources: [shared.coreApi, shared.errorCodes],
}
