import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { nextRun, testCard } from './steps'

export const otherServiceRefused: CauseContent = {
  kind: 'cause',
  title: 'Another service refused the card, not Okta',
  because:
    'The card belongs to another connector, or calls another host. That service answered, and its own rules decide. Scopes, roles and apps in Okta have no part in it.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the `body` of the error: it holds the words of the service itself.',
        'Look these words up in the documentation of that service. A 403 there means, as a rule, that the account of the connection lacks a right.',
        'See which account the connection uses, on the Connections tab, and test the same action in the service with that account.',
      ],
      otherWays: [
        'If it lacks a right, ask the admin of that service. If its authorization is old or was revoked, reauthorize that connection.',
        'If the service limits calls by address or plan, ask there too.',
      ],
      takes: 'about 15 minutes',
      risk: 'A wider right at the other service counts for every flow with this connection.',
    },
    {
      by: 'okta-admin',
      steps: ['There is nothing to change in Okta. Tell the owner of the flow who runs the other service in your company.'],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: [testCard, nextRun],
  warnings: [
    'Do not grant scopes on Okta Workflows OAuth: the other service does not see them.',
    'Do not send Okta Support a case about another service’s refusal.',
  ],
  howWeKnow:
    'The part before the first colon after `flo` names the connector, and the host and the body name the service. Without `x-okta-request-id`, and with a code that Okta does not use, it is another service. The kind of the error alone, such as “HTTP Request Error”, says nothing about who answered.',
  sources: [sources.errorKinds, sources.errorObject],
}
