import type { OutcomeId } from '@/machines/engine/types'
import { casePack, findRequest } from '@/machines/shared/steps'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'Signing in works again',
    because: 'Before you close the case, check that it also works for others and tomorrow, and that no protection was left off.',
    steps: [
      'Sign out, close the browser, and sign in from the start. A session that was still open proves nothing.',
      'Let another user try, on another device or network. If a program gets tokens, let it run for longer than a token lives.',
      'Check that Okta still asks for the second factor where it should. A sign-in that no longer asks is not fixed.',
      'Undo what was widened to test: a policy rule, a zone, a group, a redirect URI, a Trusted Origin, a scope.',
      'Turn all checks back on: signature, issuer, audience, recipient, `state`, `nonce`, certificates. Set the tolerance for clock skew to two minutes at most.',
      'Delete captures. For a while, a HAR, a SAML message or a trace signs in as the user. Whoever recorded one signs out of Okta.',
      'If somebody saw a password, code, secret or token, change or revoke it now.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'No cause that is still open fits what you pasted and answered. The page usually says less than the System Log and the app’s own log: one line from there can help.',
    steps: [
      'Try once in a private window and once on another network. A difference points to cookies and old sessions, or to network zones.',
      'Get the user’s System Log events of that minute, as JSON. Get the app’s assignment and sign-in policy too. An Okta admin has them.',
      'Get the error from the app’s own log. The app’s owner has it, with the message or callback as the app saw it. Leave out secrets.',
      'Paste what comes back here. You can add several texts, one after the other.',
      findRequest,
      'Note the details: app, exact time with time zone, words on the page, browser, who else is affected, and what changed before it began.',
      'If it stays unexplained, the Okta admin opens a case, as the next step says.',
      casePack,
      'Never send a password, a code, a secret, a cookie, a SAML response, a token or a whole HAR.',
    ],
  },
}
