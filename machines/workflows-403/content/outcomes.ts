import type { OutcomeId } from '@/machines/engine/types'
import { casePack } from '@/machines/shared/steps'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'The card works again',
    because: 'Before you close the case, make sure that the whole flow works, and that nothing was left open on the way.',
    steps: [
      'Run the flow once from its start, and look in Execution History whether every card ends without an error.',
      'Check what failed in the meantime and run it again: Workflows does not do that by itself.',
      'If Save all data was turned on for the search, turn it off again: it keeps personal data.',
      'Take back what was granted on the way and turned out not to be needed: a scope, a role, an exempted IP address.',
      'Note which account the connection acts as. If it is a person, plan a service account: the day the person leaves, the flow stops.',
      'If others build flows, tell them which scopes the connection has, so that the next card does not fail in the same way.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'What you pasted and answered fits no cause that is still open. The whole error of the card most often opens one again: an alert by e-mail or chat lacks the header that names the reason.',
    steps: [
      'In Execution History, open the failed run and the failed card. Copy the whole error, with `headers` and `body`, and paste it here. If it was not kept, turn on Save all data, run the flow again, and turn it off afterwards.',
      'Ask the Okta admin for: the state of {www-authenticate.scope|the scope} on the Okta API Scopes tab of Okta Workflows OAuth, the account behind the connection and its admin role, and the System Log of that minute.',
      'Ask the owner of the flow for: the connector and the card, the address it calls ({www-authenticate.resource|it is in the error}), the name and domain of the connection, and whether another card works with it.',
      'Try the card with a new connection of the same account, in a copy of the flow. If that works, the old connection is at fault.',
      casePack,
      'Name the execution id of the run in the case, and the id of the flow.',
      'Never send a token, a client secret, a cookie or the whole log.',
    ],
  },
}
