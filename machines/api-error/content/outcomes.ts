import type { OutcomeId } from '@/machines/engine/types'
import { casePack, findRequest, logMore } from '@/machines/shared/steps'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'The call works again',
    because: 'Before you close the case, make sure that it keeps working, and that nothing you loosened stays open.',
    steps: [
      'Run the program as it runs every day. One call by hand is not enough.',
      'Let it run longer than a token lives: an hour at the org authorization server.',
      'Take back what was granted and not needed. A scope, a role, an IP address in a zone, a trusted origin.',
      'Undo what was loosened to look. A debug log, certificate checks that were off, a larger clock tolerance.',
      'If somebody saw a token or a secret, revoke it and create a new one. In a log, a chat or a ticket, for example.',
      'Log `X-Okta-Request-Id` and `WWW-Authenticate` of failed answers. Next time it takes minutes.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'What you pasted and answered rules out every cause that we know. The whole answer, with its headers, usually opens one again: many programs show only the status.',
    steps: [
      logMore,
      'Make the call once with curl, and paste what it prints. Use GET, the token in a variable, and your own URL and IDs: `curl -s -i -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com{http-response.path|/api/v1/users?limit=1}"`.',
      'Ask the developer about the call. Method and path, kind of credentials (API token, user’s token, service app, DPoP), `iss`, `aud`, `scp` and `exp` of the token, what changed before it began.',
      'Ask the Okta admin about the caller. Scopes and roles of the app or the API token’s owner, and the System Log of that minute.',
      findRequest,
      casePack,
      'Add the code in the body to the case: {okta-error.otherCode|if there is one}.',
      'Never send a token, a secret, a cookie or the whole log.',
    ],
  },
}
