import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, keepMfa, signInAgain, verifyCaller } from './steps-people'

export const factorTimedOut: CauseContent = {
  kind: 'cause',
  title: 'The second factor was not answered in time',
  because:
    'Okta accepted the username and password and waited for the push, call or security key. The phone was offline, notifications were off, the push went to an old device, or nobody looked.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Unlock the phone, open Okta Verify, and start the sign-in again. The waiting request appears in the app.',
        'Check that the phone is online. Turn notifications for Okta Verify on and Do Not Disturb off.',
        'If no push comes, choose the code from Okta Verify on the sign-in page.',
      ],
      otherWays: ['New phone? The push may go to the old one. Tell the helpdesk.'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check the user’s enrolled devices. Directory > People > the user. An old phone is a usual reason.',
        verifyCaller,
        'Remove the old device’s factor. Help the user set up Okta Verify again.',
      ],
      takes: 'about 10 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the factor and the reason in Reports > System Log. Search the user’s events for `eventType eq "user.authentication.auth_via_mfa"`.',
        'Look for `system.push.send_factor_verify_push` just before it: it shows that a push was sent.',
        'If many users are affected at once, check status.okta.com.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
    {
      by: 'developer',
      steps: [
        'Show the user that the prompt waits on their phone, and offer another factor.',
        'Poll while Okta answers WAITING. Stop at TIMEOUT and start again.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The push arrives within seconds, and the System Log shows SUCCESS.', signInAgain],
  warnings: ['Do not approve a push that you did not start.', keepMfa],
  howWeKnow:
    'The page or tool says that the push expired or the verification timed out. A denied push is another cause. A network time-out names a host or a connection, not a factor.',
  sources: [sources.resetFactors, shared.events],
}
