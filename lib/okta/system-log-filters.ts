/**
 * What to type into the System Log's search box to find the events of a case. An argument that could break out of its quotation marks is refused with an empty filter.
 * Whether a call refused for its scope is logged at all is not known: no filter promises it.
 */
const value = (given: string, filter: (quoted: string) => string) => (/^[\w@.+:-]{1,128}$/.test(given) ? filter(`"${given}"`) : '')

export const systemLogFilters = {
  /** By `x-okta-request-id`. */
  request: (id: string) => value(id, (quoted) => `transaction.id eq ${quoted}`),
  /** By the id of an API token (`00T…`), which is no secret; never the token. */
  apiToken: (id: string) => (id.startsWith('00T') ? value(id, (quoted) => `transaction.detail.requestApiTokenId eq ${quoted}`) : ''),
  event: (uuid: string) => value(uuid, (quoted) => `uuid eq ${quoted}`),
  failuresOf: (userId: string) => value(userId, (quoted) => `actor.id eq ${quoted} and outcome.result eq "FAILURE"`),
  threatsFrom: (ip: string) => value(ip, (quoted) => `actor.id eq ${quoted} and eventType eq "security.threat.detected" and outcome.result eq "DENY"`),
  tokenRequests: () => '(eventType eq "app.oauth2.as.token.grant" or eventType eq "app.oauth2.token.grant") and outcome.result eq "FAILURE"',
  clientCredentials: () => 'eventType eq "app.oauth2.invalid_client_credentials"',
  scopeGrants: () => 'eventType sw "app.oauth2.admin.consent"',
  appRoles: () => 'eventType sw "app.oauth2.client.privilege"',
  workflowsConnections: () => 'eventType sw "workflows.user.connection"',
  blocked: () => 'eventType eq "security.request.blocked"',
  rateLimits: () => 'eventType sw "system.org.rate_limit" or eventType eq "core.concurrency.org.limit.violation"',
  factors: () => 'eventType eq "user.authentication.auth_via_mfa" and outcome.result eq "FAILURE"',
} as const
