import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { newSignIn, signInAgain } from './steps-people'

export const sessionStateStale: CauseContent = {
  kind: 'cause',
  title: 'The sign-in was begun too long ago, or in another tab',
  because:
    'During a sign-in, Okta keeps its state for a short time, most often five minutes, and for one browser. A page left open, a bookmark of the sign-in page, the Back button or a second tab uses an old state.',
  remedies: [
    {
      by: 'user',
      steps: [
        newSignIn,
        'Take the way without a pause, in one tab, and without the Back button.',
        'If you use a bookmark, check that it leads to the app, not to a page of Okta with a long address. Make a new one after you are signed in.',
      ],
      otherWays: [
        'If it fails again, try once in a private window. If it works there, delete the cookies of the app and of your Okta address.',
        'If that fails too, tell helpdesk the app, the time, and that a private window does not help.',
      ],
      takes: '3 minutes',
      risk: 'Without the cookies you are signed out, and Okta may ask for a factor again.',
    },
    {
      by: 'developer',
      steps: [
        'Go by the links in each answer of Okta: the state token, or the `stateHandle`, of the last answer, and only the step that the answer offers. Two calls at the same time make one of them late.',
        'Start again when `E0000079` or an expired state comes. Do not repeat the same call.',
        'Do not resend or poll a factor once the answer says that it is done.',
      ],
      otherWays: [
        'Do not store or mail an address of `/authorize` or of the sign-in page: it carries `state`, `nonce` and `code_challenge` of one try. Give people the address of the app.',
        'Keep `state`, `nonce` and `code_verifier` for each try by itself, so that two tabs do not overwrite each other.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If many people have it with one app, see which link they use: in portals, e-mails and bookmarks it should be the app’s own address or its link from the dashboard.',
        'In an OIDC app, set the initiate login URI, so that a start at the dashboard goes through the app.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: ['A fresh start from the app works, in one go.', signInAgain],
  warnings: [
    'Do not make sessions last longer because of this: it is the sign-in that is too old, not the session.',
    'Do not reload the error page: it sends the old state again.',
  ],
  howWeKnow:
    '`E0000079` says that the state does not fit the step. “Request expired”, “state token” that is not valid, or a 403 page after a long wait fits as well. Sure: a fresh start works. If a fresh start in a private window fails too, it is something else, most often a policy, a zone or a cookie.',
  sources: [sources.forbidden, sources.wrongState, sources.oldLink, shared.errorCodes],
}
