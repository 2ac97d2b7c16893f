import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { keepMfa, signInAgain } from './steps-people'

export const factorTimedOut: CauseContent = {
  kind: 'cause',
  title: 'The second factor was not answered in time',
  because:
    'Name and password were accepted, and Okta waited for the push, the call or the security key. No answer came in time: the phone was offline, notifications are off, the push went to an old device, or nobody looked.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Unlock the phone, open Okta Verify yourself, and start the sign-in again: a waiting request appears in the app.',
        'Check that the phone is online and that notifications for Okta Verify are on. Turn off Do Not Disturb.',
        'If no push comes, choose the code from Okta Verify on the sign-in page.',
      ],
      otherWays: ['New phone: the push may go to the old one. Tell the helpdesk.'],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'Open Directory > People, the person, and look at the enrolled devices. An old phone is a usual reason.',
        'Verify the person, remove the old device’s factor, and help them set up Okta Verify again.',
      ],
      takes: 'about 10 minutes',
      risk: 'Resetting a factor for a caller whom nobody verified gives the account away.',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType eq "user.authentication.auth_via_mfa"` with the person as actor, and read the factor and the reason.',
        'Look for `system.push.send_factor_verify_push` just before it: it shows that a push was sent.',
        'Many people at the same time: look at status.okta.com.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for looking',
    },
    {
      by: 'developer',
      steps: [
        'Show the person that the prompt waits on their phone, and offer another factor.',
        'Poll as long as Okta says WAITING; stop at TIMEOUT and begin again.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The push arrives within seconds, and the System Log shows SUCCESS.', signInAgain],
  warnings: ['Do not approve a push that you did not start.', keepMfa],
  howWeKnow:
    'The page or the tool says that the push expired, or that the verification timed out. A push that was denied is another cause. A time-out of the network names a host or a connection, not a factor.',
  sources: [sources.resetFactors, shared.events],
}
