import type { OutcomeId } from '@/machines/engine/types'
import { casePack, findRequest } from '@/machines/shared/steps'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'Signing in works again',
    because: 'Before you close the case, make sure that it also works for others and tomorrow, and that nothing was left open on the way.',
    steps: [
      'Sign out, close the browser, and sign in once more from the start. A session that was still there proves nothing.',
      'Let one more person try, on another device or network. If a program gets tokens, let it run for longer than a token lives.',
      'See that Okta still asks for the second factor where it should. A sign-in that no longer asks is not fixed.',
      'Take back what was widened to try: a policy rule, a zone, a group, a redirect URI, a Trusted Origin, a scope.',
      'Turn every check on again that was off: signature, issuer, audience, recipient, `state`, `nonce`, certificates. Set the tolerance for clock skew back to two minutes at most.',
      'Delete captures: a HAR, a SAML message or a trace signs in as the person for a while. Whoever recorded one signs out of Okta.',
      'If somebody saw a password, a code, a secret or a token, change or revoke it now.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'What you pasted and answered fits no cause that is still open. The page on the screen usually says less than the System Log and the app’s own log: one line from there can open a cause again.',
    steps: [
      'Try once in a private window and once on another network. What differs tells much: cookies and old sessions, or zones.',
      'Ask the Okta admin for the System Log of that minute for the person, as JSON, and for the app’s assignment and sign-on policy.',
      'Ask the owner of the app for the error in the app’s own log, and for the message or callback as the app saw it, without the secret parts.',
      'Paste what comes back here, also several texts one after the other: they are joined.',
      findRequest,
      'Tell both: the app, the exact time with its time zone, the words on the page, the browser, who else is affected, and what was changed before it began.',
      'If it stays unexplained, the Okta admin goes on with the next step.',
      casePack,
      'Never send a password, a code, a secret, a cookie, a SAML response, a token or a whole HAR.',
    ],
  },
}
