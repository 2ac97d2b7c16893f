import { sources } from '@/machines/shared/sources'
import { keepToken, logMore } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'

export const noErrorFound: CauseContent = {
  kind: 'cause',
  title: 'What was pasted shows no error',
  because:
    'Everything in it succeeded or is valid: a token that has not expired, an answer with status 200, events with the outcome SUCCESS. The fault is somewhere that the paste does not show.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Paste the answer of the call that fails, not of one that works: status, headers and body.',
        logMore,
        'With curl, `-i` or `-D -` shows the headers. Redirect nothing away.',
      ],
      otherWays: [
        'If it fails only now and then, compare the times: paste a failed one and a good one.',
        'If the token is good and the call fails all the same, paste both: then scope and address can be compared.',
        'If the call of your program fails and the same one by curl works, look at what differs: the token, the address, the proxy.',
      ],
      takes: 'about 10 minutes',
      risk: 'What you paste may hold a token. It stays on this device, and is hidden in what you share.',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, set the minute of the failure and search for `outcome.result eq "FAILURE" or outcome.result eq "DENY"`.',
        'Paste the events as JSON or CSV.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The failed call is in the paste, with its status.'],
  warnings: ['Do not change anything in Okta before a failed call was seen.', keepToken],
  howWeKnow:
    'It is what the paste says, and no more. A good token can still lack a scope or a role for a certain call. A call that worked says nothing about the one that failed.',
  sources: [sources.coreApi, sources.logQueries],
}
