import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { newSignIn } from './steps-people'

export const sessionStateStale: CauseContent = {
  kind: 'cause',
  title: 'The sign-in was started too long ago, or in another tab',
  because:
    'Okta keeps the state of a sign-in for one browser and a short time, usually five minutes. A page left open, a bookmark of the sign-in page, the Back button or a second tab uses an old state.',
  remedies: [
    {
      by: 'user',
      steps: [
        newSignIn,
        'Sign in without a pause, in one tab, without the Back button.',
        'Check your bookmark. It should lead to the app, not to a long Okta URL.',
      ],
      otherWays: [
        'If it fails again, try a private window. If that works, delete the cookies of the app and your Okta domain.',
        'If that fails too, tell the helpdesk the app and the time.',
      ],
      takes: '3 minutes',
      risk: 'Deleting cookies signs you out, and Okta may ask for a factor again.',
    },
    {
      by: 'developer',
      steps: [
        'Follow the links in Okta’s last answer. Send its state token or `stateHandle`, one call at a time.',
        'Start again when `E0000079` or an expired state comes. Do not repeat the call.',
        'Stop resending or polling a factor once it is done.',
      ],
      otherWays: [
        'Do not store or send URLs of `/authorize` or the sign-in page: they belong to one attempt. Give users the app’s URL.',
        'Keep `state`, `nonce` and `code_verifier` per attempt, so that tabs do not overwrite each other.',
      ],
      takes: 'an hour',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If many users have it with one app, check their link. It should be the app’s own URL or dashboard link.',
        'Set the initiate login URI of an OIDC app. A start at the dashboard then goes through the app.',
      ],
      takes: '10 minutes',
      risk: 'None',
    },
  ],
  verify: ['A fresh start from the app works.'],
  warnings: ['Do not make sessions last longer: the sign-in is too old, not the session.', 'Do not reload the error page: it sends the old state again.'],
  howWeKnow:
    '`E0000079`: the state does not fit the step. “Request expired”, an invalid “state token”, or a 403 page after a long wait fits too. Certain if a fresh start works. If a private window fails too, it is usually a policy, a zone or a cookie.',
  sources: [sources.forbidden, sources.wrongState, sources.oldLink, shared.errorCodes],
}
