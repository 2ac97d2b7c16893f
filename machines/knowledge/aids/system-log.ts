import { adminHost, adminPlaces, systemLogLink } from '@/lib/okta/admin-links'
import { systemLogFilters as filters } from '@/lib/okta/system-log-filters'
import { type Org, org } from '@/lib/org/org'
import { type Aid, known, type Values } from './aid'

export type Filter = { label: string; filter: string }

export const byTree: Record<string, Record<string, readonly Filter[]>> = {
  'api-error': {
    tokenExpired: [{ label: 'Token requests that failed', filter: filters.tokenRequests() }],
    tokenRevoked: [
      { label: 'Tokens and grants that were revoked', filter: 'eventType sw "app.oauth2.token.revoke" or eventType sw "app.oauth2.as.token.revoke"' },
    ],
    apiTokenInvalid: [{ label: 'API tokens that were created or revoked', filter: 'eventType sw "system.api_token"' }],
    scopeNotGranted: [{ label: 'Changes to granted scopes', filter: filters.scopeGrants() }],
    scopeMissing: [{ label: 'Changes to granted scopes', filter: filters.scopeGrants() }],
    adminRoleMissing: [
      { label: 'Changes to an app’s roles', filter: filters.appRoles() },
      { label: 'Changes to users’ admin roles', filter: 'eventType sw "user.account.privilege"' },
    ],
    networkZoneDenied: [{ label: 'Requests that a network zone blocked', filter: filters.blocked() }],
    rateLimited: [{ label: 'Rate limits that were reached', filter: filters.rateLimits() }],
    concurrencyLimited: [{ label: 'Too many calls at the same time', filter: 'eventType eq "core.concurrency.org.limit.violation"' }],
    clientRateLimited: [
      {
        label: 'Limits of a client or a username',
        filter:
          'eventType eq "system.client.rate_limit.violation" or eventType eq "system.operation.rate_limit.violation" or eventType eq "system.client.concurrency_rate_limit.violation"',
      },
    ],
    factorSendThrottled: [{ label: 'Codes that were sent, and codes that failed', filter: `eventType sw "system.sms.send" or (${filters.factors()})` }],
    agentUnavailable: [{ label: 'Agents that connected (AD, LDAP) or disconnected (LDAP)', filter: 'eventType sw "system.agent"' }],
  },
  'workflows-403': {
    scopeNotGranted: [{ label: 'Changes to granted scopes', filter: filters.scopeGrants() }],
    connectionNotReauthorized: [{ label: 'Changes to Workflows connections', filter: filters.workflowsConnections() }],
    scopeNotListed: [{ label: 'Changes to granted scopes', filter: filters.scopeGrants() }],
    wrongConnection: [{ label: 'Changes to Workflows connections', filter: filters.workflowsConnections() }],
    adminRoleMissing: [{ label: 'Changes to users’ admin roles', filter: 'eventType sw "user.account.privilege"' }],
    networkBlocked: [{ label: 'Requests that a network zone blocked', filter: filters.blocked() }],
    connectionExpired: [
      { label: 'Changes to Workflows connections', filter: filters.workflowsConnections() },
      { label: 'Token requests that failed', filter: filters.tokenRequests() },
    ],
    rateLimited: [{ label: 'Rate limits that were reached', filter: filters.rateLimits() }],
  },
}

/** Causes in which Okta took the request and may have written it down: there, the request id finds it. */
export const traced: Record<string, readonly string[]> = {
  'api-error': [
    'adminRoleMissing',
    'objectStateForbids',
    'networkZoneDenied',
    'rateLimited',
    'concurrencyLimited',
    'oktaUnavailable',
    'agentUnavailable',
    'requestInvalid',
    'resourceNotFound',
  ],
  'workflows-403': ['adminRoleMissing', 'objectStateForbids', 'rateLimited'],
}

/** What to search the System Log for; none where no event is known to tell of the cause. */
export function systemLogAids(tree: string, cause: string, values: Values): Aid[] {
  const request = traced[tree]?.includes(cause) ? (known(values, 'http-response.requestId') ?? known(values, 'workflows-error.oktaRequestId')) : undefined
  const one = request === undefined ? '' : filters.request(request)
  return searching([...(one ? [{ label: 'This request', filter: one }] : []), ...(byTree[tree]?.[cause] ?? [])], values)
}

/**
 * Filters as an aid, the first as a link where the org is known: from the organisation's file, which wins over any host that a paste names, else from the paste. None
 * where there is no filter. The link says whose log it opens; a custom domain has no Admin Console of its own, and no link.
 */
export function searching(found: readonly Filter[], values: Values, from: Org = org): Aid[] {
  const first = found[0]
  if (first === undefined) return []
  const named = from.domain ?? hostOf(values)
  const host = named !== undefined && adminHost(named) !== undefined ? named : undefined
  const url = host && systemLogLink(host, first.filter)
  return [
    {
      id: 'systemLog',
      title: 'Look it up in the System Log',
      note: `Open ${adminPlaces.systemLog.menu}, paste a filter into the search box and choose the time of the failure. Not every refusal leaves an event, so an empty result proves nothing.`,
      blocks: [
        ...found.map(({ label, filter }) => ({ label, code: filter })),
        ...(url ? [] : [{ label: 'As a URL: replace {org} with your org’s name', code: address(first.filter) }]),
      ],
      ...(url ? { link: { label: `System Log of ${host}: ${first.label}`, url } } : {}),
    },
  ]
}

const placeholder = 'org'
const address = (filter: string) => systemLogLink(`${placeholder}.okta.com`, filter)!.replace(`//${placeholder}-admin`, `//{${placeholder}}-admin`)

/** The org that was called. No link carries a host: it is there only while its paste is on this device. */
const hostOf = (values: Values) => known(values, 'www-authenticate.realmHost') ?? known(values, 'jwt.issuer')
