/** What each fact of a Workflows error says. */
export const workflowsErrorWords = {
  'workflows-error.workflows': 'The error comes from Okta Workflows',
  'workflows-error.status403': 'The card was answered 403',
  'workflows-error.status429': 'The card was answered 429: too many requests',
  'workflows-error.statusOther': 'The card was answered {workflows-error.statusOther|another status}',
  'workflows-error.oauthRefreshError': 'Workflows could not refresh the connection’s token',
  'workflows-error.oktaConnector': 'The card is one of Okta’s own connectors',
  'workflows-error.otherConnector': 'The card belongs to another service’s connector',
  'workflows-error.card': 'The card that failed is named',
  'workflows-error.cardScope': 'The card usually needs {workflows-error.cardScope|a scope}',
  'workflows-error.oktaRequestId': 'Okta itself answered (request {workflows-error.oktaRequestId|named in the headers})',
  'workflows-error.noChallenge': 'The answer has its headers, and none of them names a missing scope',
  'workflows-error.headersMissing': 'The error is shortened: the answer’s headers are missing',
  'workflows-error.htmlBody': 'A web page came back, without Okta’s request id',
  'workflows-error.exportCard': 'The card exports flows or folders, which has its own limit',
  'workflows-error.notActive': 'A called flow is not active',
  'workflows-error.timeout': 'One step took more than ten minutes',
  'workflows-error.listIndex': 'A list is shorter than the flow expects, often because a search found nothing',
  'workflows-error.platformCache': 'The platform was restarting while the flow ran',
  'workflows-error.connectionFailed': 'The connection to the other service failed',
  'workflows-error.flowInvalid': 'The flow itself, or an input of a card, is not valid',
  'workflows-error.notAssignedApp': 'The Workflows console refused somebody: not assigned to the app',
} as const

/** What a fact says when a paste rules it out. */
export const workflowsErrorRefutedWords = {
  'workflows-error.oktaRequestId': 'The answer has no Okta request id',
} as const
