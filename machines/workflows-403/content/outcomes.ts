import type { OutcomeId } from '@/machines/engine/types'
import { casePack } from '@/machines/shared/steps'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
  resolved: {
    kind: 'outcome',
    title: 'The card works again',
    because: 'Before you close the case, make sure that the whole flow works and that nothing is left open.',
    steps: [
      'Run the flow once from its start. In Execution History, every card ends without an error.',
      'Run again what failed in the meantime: Workflows does not do that by itself.',
      'If you turned on Save all data, turn it off again: it keeps personal data.',
      'Take back what turned out not to be needed: a scope, a role, an exempted IP address.',
      'Note which account the connection acts as. If it is a person, plan a service account: when the person leaves, the flow stops.',
      'Tell others who build flows which scopes the connection has.',
    ],
  },
  unexplained: {
    kind: 'outcome',
    title: 'We can’t tell yet',
    because:
      'What you pasted and answered fits no cause that is still open. The card’s whole error usually opens one again: an alert by e-mail or chat lacks the header that names the reason.',
    steps: [
      'Paste the card’s whole error here, with `headers` and `body`. It is in Execution History. If it was not kept, turn on Save all data, run the flow again, then turn it off.',
      'From the Admin Console: does {www-authenticate.scope|the scope} show Grant or Revoke on Okta Workflows OAuth > Okta API Scopes? Add the account behind the connection, its admin role, and the System Log of that minute.',
      'From the flow: the connector and the card, the URL it calls ({www-authenticate.resource|it is in the error}), the connection’s name and domain, and whether another card works with it.',
      'In a copy of the flow, try the card with a new connection of the same account. If that works, the old connection is at fault.',
      casePack,
      'In the case, name the run’s execution id and the flow’s id.',
      'Never send a token, a client secret, a cookie or the whole log.',
    ],
  },
}
