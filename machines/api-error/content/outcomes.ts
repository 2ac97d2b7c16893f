import type { OutcomeId } from '@/machines/engine/types'
import { casePack, findRequest, logMore } from '@/machines/shared/steps'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'The call works again',
    because: 'Before you close the case, make sure that it keeps working, and that nothing was left open on the way.',
    steps: [
      'Let the program run once as it does every day, and not only the one call by hand.',
      'Let it run for longer than a token lives: an hour at the org authorization server.',
      'Take back what was granted on the way and turned out not to be needed: a scope, a role, an address in a zone, a trusted origin.',
      'Undo what was loosened to look: a debug log, a check of certificates that was off, a longer leeway.',
      'If a token or a secret was seen by somebody, in a log, a chat or a ticket, revoke it and make a new one.',
      'Let the program write down `X-Okta-Request-Id` and `WWW-Authenticate` of failed answers. Next time it takes minutes.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'None of the causes we know is left: what you pasted and answered fits no cause that is still open. The whole answer, with its headers, most often opens one again: many programs show the status only.',
    steps: [
      logMore,
      'Make the call once by curl, by GET and with the token in a variable: `curl -s -i -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com{http-response.path|/api/v1/users?limit=1}"`, with your own address and ids. Paste what it prints.',
      'Ask the developer for: method and path, the kind of credentials (API token, user’s token, service app, DPoP), the claims `iss`, `aud`, `scp` and `exp` of the token, and what was changed before it began.',
      'Ask the Okta admin for: the scopes and roles of the app or the owner of the API token, and the System Log of that minute.',
      findRequest,
      casePack,
      'The code in the body, {okta-error.otherCode|if there is one}, belongs in the case too.',
      'Never send a token, a secret, a cookie or the whole log.',
    ],
  },
}
