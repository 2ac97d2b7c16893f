import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const docs = 'https://developer.okta.com/docs/'
const limits = `${docs}reference/`
const help = 'https://help.okta.com/'
const workflows = `${help}wf/en-us/content/topics/Workflows/`

/** Pages on Okta’s API that several trees rest on. A title says so where only part of the page could be read. */
export const sources = {
  errorCodes: { title: 'Okta error codes (Okta developer documentation)', url: `${docs}reference/error-codes/`, read },
  coreApi: { title: 'Core Okta API: requests, responses and X-Okta-Request-Id (Okta developer documentation)', url: `${docs}reference/core-okta-api/`, read },
  spec: { title: 'Okta management API, OpenAPI description 2026.06.3', url: 'https://github.com/okta/okta-management-openapi-spec', read },
  recorded: {
    title: 'Recorded answers of the Okta API (tests of Okta’s Python SDK)',
    url: 'https://github.com/okta/okta-sdk-python/tree/f685097/tests/integration/cassettes',
    read,
  },
  oauthForOkta: { title: 'Implement OAuth for Okta (Okta developer documentation)', url: `${docs}guides/implement-oauth-for-okta/main/`, read },
  serviceApp: {
    title: 'Implement OAuth for Okta with a service app (Okta developer documentation)',
    url: `${docs}guides/implement-oauth-for-okta-serviceapp/main/`,
    read,
  },
  authorizationServers: { title: 'Authorization servers (Okta developer documentation)', url: `${docs}concepts/auth-servers/`, read },
  dpop: { title: 'Configure OAuth 2.0 Demonstrating Proof-of-Possession (Okta developer documentation)', url: `${docs}guides/dpop/main/`, read },
  insufficientScope: {
    title: 'Insufficient scope error when making a request to an OAuth or management endpoint (Okta support)',
    url: `${support}insufficient-scope-error-when-making-a-request-to-an-oauth-or-management-endpoint`,
    read,
  },
  challenge: {
    title: 'A 403 whose reason is only in www-authenticate (a report to Okta’s Go SDK)',
    url: 'https://github.com/okta/okta-sdk-golang/issues/145',
    read,
  },
  roleDespiteScope: {
    title: 'Receiving error code E0000006 despite having correct scopes (Okta support)',
    url: `${support}receiving-error-code-e0000006-when-calling-okta-management-api-despite-having-correct-scopes`,
    read,
  },
  roleLost: {
    title: 'API account lost the ability to create users (Okta support)',
    url: `${support}API-account-lost-the-ability-to-create-users`,
    read,
  },
  privateEndpoint: {
    title: 'A private endpoint refuses OAuth with “Invalid session” (a report to Okta’s Terraform provider)',
    url: 'https://github.com/okta/terraform-provider-okta/issues/1253',
    read,
  },
  threatInsight: {
    title: 'Sign-in error “You do not have permission…” due to ThreatInsight blocking an IP address (Okta support)',
    url: `${support}okta-sign-in-error-you-do-not-have-permission-to-perform-the-requested-action-due-to-threatinsight-blocking-ip-address`,
    read,
  },
  rateLimits: { title: 'Rate limits (Okta developer documentation)', url: `${limits}rate-limits/`, read },
  tokenLimits: { title: 'Rate limits for API tokens and OAuth apps (Okta developer documentation)', url: `${limits}rl2-token-oauth/`, read },
  concurrency: { title: 'Concurrency limits (Okta developer documentation)', url: `${limits}rl2-concurrency/`, read },
  clientLimits: { title: 'Client-based rate limits (Okta developer documentation)', url: `${limits}rl2-client-based/`, read },
  otherLimits: { title: 'Limits for each user, username and e-mail (Okta developer documentation)', url: `${limits}rl2-limits/`, read },
  monitorLimits: { title: 'Monitor rate limits (Okta developer documentation)', url: `${limits}rl2-monitor/`, read },
  increaseLimits: { title: 'Increase rate limits (Okta developer documentation)', url: `${limits}rl2-increase/`, read },
  limitEvents: { title: 'System Log events for rate limits (Okta developer documentation)', url: `${limits}rl-system-log-events/`, read },
  waitForReset: {
    title: 'How Okta’s Node SDK waits after a 429 (source code)',
    url: 'https://github.com/okta/okta-sdk-nodejs/blob/92560f9/src/default-request-executor.js',
    read,
  },
  events: { title: 'System Log event types (Okta developer documentation)', url: `${docs}reference/api/event-types/`, read },
  logQueries: { title: 'System Log queries (Okta developer documentation)', url: `${docs}reference/system-log-query/`, read },
  supportCase: { title: 'How to create a support case (Okta support)', url: `${support}How-to-Create-a-Support-Case`, read },
  status: { title: 'Status of Okta’s services', url: 'https://status.okta.com', read },
  allowList: { title: 'Allow access to Okta IP addresses (Okta help)', url: `${help}oie/en-us/content/topics/security/ip-address-allow-listing.htm`, read },
  workflows403: {
    title: '“403 Forbidden” error when using an Okta connector action card in a workflow (Okta support)',
    url: `${support}403-Forbidden-error-using-an-Okta-connector-Action-card-in-a-Workflow`,
    read,
  },
  workflowsScopes: {
    title: 'Scopes of the Okta connector (Okta help, about half of its list read)',
    url: `${workflows}connector-reference/okta/overviews/scopes.htm`,
    read,
  },
  workflowsGuidance: {
    title: 'Guidance for the Okta connector (Okta help)',
    url: `${help}wf/en-us/Content/Topics/workflows/connector-reference/okta/overviews/guidanceforoktaconnector.htm`,
    read,
  },
} as const satisfies Record<string, Source>
