import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { nextRun, testCard } from './steps'

export const otherServiceRefused: CauseContent = {
  kind: 'cause',
  title: 'Another service refused the card, not Okta',
  because:
    'The card belongs to another connector, or calls another host. That service answered, and its own rules decide. Scopes, roles and apps in Okta play no part.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the `body` of the error. It holds the service’s own words.',
        'Look these words up in the service’s documentation. A 403 there usually means that the connection’s account lacks a right.',
        'Test the same action in the service with that account. The Connections tab shows which account the connection uses.',
      ],
      otherWays: [
        'If it lacks a right, ask the admin of that service. If its authorization is old or was revoked, reauthorize that connection.',
        'If the service limits calls by IP address or plan, ask there too.',
      ],
      takes: 'about 15 minutes',
      risk: 'A wider right at the other service applies to every flow with this connection.',
    },
    {
      by: 'okta-admin',
      steps: ['Change nothing in Okta. Tell the owner of the flow who runs the other service in your company.'],
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
    'The part before the first colon after `flo` names the connector; the host and the body name the service. Without `x-okta-request-id`, and with a code that Okta does not use, it is another service. The kind alone, such as “HTTP Request Error”, does not say who answered.',
  sources: [sources.errorKinds, sources.errorObject],
}
