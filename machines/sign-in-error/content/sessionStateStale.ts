import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { newSignIn, signInAgain } from './steps-people'

export const sessionStateStale: CauseContent = {
  kind: 'cause',
  title: 'The sign-in was started too long ago, or in another tab',
  because:
    'Okta keeps the state of a sign-in for a short time, usually five minutes, and for one browser. A page left open, a bookmark of the sign-in page, the Back button or a second tab uses an old state.',
  remedies: [
    {
      by: 'user',
      steps: [
        newSignIn,
        'Sign in without a pause. Use one tab, and not the Back button.',
        'Check your bookmark. It should lead to the app, not to a long Okta URL. Make a new one once you are signed in.',
      ],
      otherWays: [
        'If it fails again, try once in a private window. If that works, delete the cookies of the app and of your Okta domain.',
        'If that fails too, tell the helpdesk the app, the time, and that a private window does not help.',
      ],
      takes: '3 minutes',
      risk: 'Deleting cookies signs you out, and Okta may ask for a factor again.',
    },
    {
      by: 'developer',
      steps: [
        'Follow the links in Okta’s last answer. Send its state token or `stateHandle`, and only a step that it offers. Of two calls at once, one comes too late.',
        'Start again when `E0000079` or an expired state comes. Do not repeat the call.',
        'Stop resending or polling a factor once the answer says it is done.',
      ],
      otherWays: [
        'Do not store or send URLs of `/authorize` or the sign-in page: they carry one attempt’s `state`, `nonce` and `code_challenge`. Give users the app’s URL.',
        'Keep `state`, `nonce` and `code_verifier` for each attempt, so that two tabs do not overwrite each other.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If many users have it with one app, check their link. Portals, e-mails and bookmarks should use the app’s own URL or its dashboard link.',
        'Set the initiate login URI of an OIDC app. A start at the dashboard then goes through the app.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['A fresh start from the app works, in one go.', signInAgain],
  warnings: ['Do not make sessions last longer: the sign-in is too old, not the session.', 'Do not reload the error page: it sends the old state again.'],
  howWeKnow:
    '`E0000079` says that the state does not fit the step. “Request expired”, an invalid “state token”, or a 403 page after a long wait fits too. It is certain if a fresh start works. If that fails in a private window too, it is something else, usually a policy, a zone or a cookie.',
  sources: [sources.forbidden, sources.wrongState, sources.oldLink, shared.errorCodes],
}
