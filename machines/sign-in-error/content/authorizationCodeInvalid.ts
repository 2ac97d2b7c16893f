import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, logFailures, noCode, signInWorks } from './steps-clients'

export const authorizationCodeInvalid: CauseContent = {
  kind: 'cause',
  title: 'The sign-in code was already used, has expired, or belongs elsewhere',
  because:
    'After the sign-in, the app exchanges a code from Okta for tokens. The code works once, for at most five minutes. The app sent it twice, late or cut off, or to another server or org.',
  remedies: [
    {
      by: 'user',
      steps: [
        beginAgain,
        'Use one tab, and do not reload the page where the sign-in ends.',
        'If it always fails, tell your helpdesk: “After the sign-in, the app says that the authorization code is invalid or has expired.”',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Let a single affected user start again in a private window.',
        'If everyone is affected, tell the app’s developers two exact times.',
        'Try without browser extensions. Some open links ahead and use up the code.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        logFailures,
        'Look for a successful grant just before it: the code was sent twice. Usual reasons: two instances, a retry, or a callback that mounts twice (React’s StrictMode).',
        'Exchange the code once, on arrival, then redirect to a URL without `code`. Do not retry with the same code: start a new sign-in.',
      ],
      otherWays: [
        'Callback and token request should be seconds apart.',
        'Send `/token` to the same host and issuer as `/authorize`: `/oauth2/v1` and `/oauth2/default/v1` do not share codes.',
        'Compare `client_id`, `redirect_uri` and the code’s length in both requests. The code must be whole, decoded once.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, 'The System Log shows one token grant for each sign-in, and no failed one.'],
  warnings: [noCode, 'Do not write codes into logs.'],
  howWeKnow:
    '“The authorization code is invalid or has expired” shows it, but not which. “Issued to another client” or “issued for another authorization server” says which.',
  sources: [own.codeFlow, own.codeTwice, own.pkce, sources.events, sources.errorCodes],
}
