import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { newSignIn, readLog, sayWhatWhere } from './steps-people'

export const noErrorFound: CauseContent = {
  kind: 'cause',
  title: 'What was pasted shows a sign-in that went well',
  because:
    'Every step in it succeeded: events with SUCCESS, answers with status 200 or 302, a message with the status Success. What fails is somewhere that the paste does not show, perhaps in the app after the sign-in.',
  remedies: [
    {
      by: 'user',
      steps: [
        newSignIn,
        sayWhatWhere,
        'Look whose page the error is on: the address at the top tells. Is it the app’s and not Okta’s? Then its owner has to look.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        'Add `and (outcome.result eq "FAILURE" or outcome.result eq "DENY")`. Then take it away again: the last event before the failure tells how far the sign-in came.',
        'If `user.authentication.sso` for the app is there with SUCCESS, Okta did its part. Send its exact time to the owner of the app.',
      ],
      otherWays: ['Paste the events as JSON or CSV.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Look in the app’s own log at that minute: what does it say of the SAML response or the callback?',
        'Record a HAR of one failed sign-in: open the developer tools first, keep the log across pages, then sign in. Or use a SAML tracer.',
        'Paste the capture here. It is read on this device, and what is secret in it is hidden in what you share.',
      ],
      otherWays: [
        'SAML: compare the audience, the recipient and the name in the message with what the app expects. OpenID Connect: compare `iss`, `aud` and `nonce`.',
      ],
      takes: 'about 20 minutes',
      risk: 'A capture holds cookies and tokens that sign in as you. Record a test account, sign out after it, and send the file to nobody.',
    },
  ],
  verify: ['The failed step is in the paste, with its status or its words.'],
  warnings: ['Do not change anything in Okta before a failed step was seen.', keepToken],
  howWeKnow:
    'It is what the paste says, and no more. Okta’s log ends when the person is sent to the app: the app may refuse the message, know nobody by that name, or lose its own session, and Okta does not see it. A capture that began after the failure shows none either.',
  sources: [shared.events, shared.logQueries, shared.coreApi],
}
