import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { newSignIn, readLog } from './steps-people'

export const noErrorFound: CauseContent = {
  kind: 'cause',
  title: 'Your paste shows a sign-in that worked',
  because:
    'Every step in it succeeded: events with SUCCESS, status 200 or 302, SAML status Success. What fails is not in the paste. It may be in the app, after the sign-in.',
  remedies: [
    {
      by: 'user',
      steps: [newSignIn, 'Check whose page shows the error. If the URL is the app’s, tell its owner the time and the message.'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        'Filter for failures. Add `and (outcome.result eq "FAILURE" or outcome.result eq "DENY")`. Then remove it: the last event before the failure shows how far the sign-in came.',
        'Look for the app’s `user.authentication.sso` with SUCCESS. If it is there, Okta did its part: send its exact time to the app’s owner.',
      ],
      otherWays: ['Paste the events as JSON or CSV.'],
      takes: '10 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Read the app’s own log at that minute. What does it say about the SAML response or the callback?',
        'Record a HAR of one failed sign-in. Open the developer tools first and preserve the log. Or use a SAML tracer.',
        'Paste the capture here. It is read on this device, and secrets are hidden in what you share.',
      ],
      otherWays: ['SAML: compare audience, recipient and name with what the app expects. OpenID Connect: `iss`, `aud` and `nonce`.'],
      takes: '20 minutes',
      risk: 'A capture’s cookies and tokens sign in as you. Use a test account, sign out afterwards, and send the file to nobody.',
    },
  ],
  verify: ['The paste holds the failed step, with its status or its message.'],
  warnings: ['Do not change anything in Okta before you have seen a failed step.', keepToken],
  howWeKnow:
    'Okta’s log ends when the user is sent to the app: the app may refuse the message, know no such user or lose its session. A capture that began too late shows no failure either.',
  sources: [shared.events, shared.logQueries, shared.coreApi],
}
