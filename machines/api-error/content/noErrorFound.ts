import { sources } from '@/machines/shared/sources'
import { keepToken, logMore } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'

export const noErrorFound: CauseContent = {
  kind: 'cause',
  title: 'What you pasted shows no error',
  because:
    'Everything in it succeeded or is valid: a token that has not expired, an answer with status 200, events with outcome SUCCESS. The fault is somewhere that the paste does not show.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Paste the answer to the call that fails, not to one that works. Status, headers and body.',
        logMore,
        'With curl, show the headers with `-i` or `-D -`. Redirect nothing away.',
      ],
      otherWays: [
        'If it fails only now and then, paste a failed answer and a good one.',
        'If the token is valid and the call still fails, paste both: then scope and URL can be compared.',
        'If your program fails and curl works, look at what differs: the token, the URL, the proxy.',
      ],
      takes: 'about 10 minutes',
      risk: 'Your paste may hold a token. It stays on this device, and is hidden in what you share.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Search the minute of the failure. Reports > System Log: `outcome.result eq "FAILURE" or outcome.result eq "DENY"`.',
        'Paste the events as JSON or CSV.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: ['The failed call is in the paste, with its status.'],
  warnings: ['Do not change anything in Okta before you have seen a failed call.', keepToken],
  howWeKnow:
    'The paste says so, and no more. A valid token can still lack a scope or a role for a certain call. A call that worked says nothing about the one that failed.',
  sources: [sources.coreApi, sources.logQueries],
}
