/** `certainty`: `official` where Okta itself publishes the address, `community` where others do. `{…}` in a path is an id to fill in. */
export type AdminPlace = { menu: string; path?: string; certainty?: 'official' | 'community' }

const official = (path: string, menu: string): AdminPlace => ({ menu, path, certainty: 'official' })
const community = (path: string, menu: string): AdminPlace => ({ menu, path, certainty: 'community' })

export const adminPlaces = {
  systemLog: official('/report/system_log_2', 'Reports > System Log'),
  dashboard: official('/admin/dashboard', 'Dashboard > Dashboard'),
  people: community('/admin/users', 'Directory > People'),
  person: official('/admin/user/profile/view/{userId}', 'Directory > People > the user'),
  groups: official('/admin/groups', 'Directory > Groups'),
  groupRules: community('/admin/groups#rules', 'Directory > Groups > Rules'),
  group: official('/admin/group/{groupId}', 'Directory > Groups > the group'),
  applications: community('/admin/apps/active', 'Applications > Applications'),
  addApplication: community('/admin/apps/add-app', 'Applications > Applications > Browse App Catalog'),
  application: community('/admin/app/{appName}/instance/{appId}/', 'Applications > Applications > the app'),
  oidcApplication: community('/admin/app/oidc_client/instance/{clientId}', 'Applications > Applications > the app'),
  applicationGeneral: community('/admin/app/{appName}/instance/{appId}/settings/general', 'Applications > Applications > the app > General'),
  applicationScopes: { menu: 'Applications > Applications > the app > Okta API Scopes' },
  applicationRoles: { menu: 'Applications > Applications > the app > Admin roles' },
  samlCertificate: official('/admin/org/security/{appId}/cert', 'Applications > Applications > the app > Sign On > SAML Signing Certificates'),
  networkZones: community('/admin/access/networks', 'Security > Networks'),
  globalSessionPolicy: community('/admin/access/policies', 'Security > Global Session Policy'),
  appSignInPolicies: community('/admin/authn/authentication-policies', 'Security > Authentication Policies'),
  appSignInPolicy: official('/admin/auth-policies/{policyId}', 'Security > Authentication Policies > the policy'),
  appSignInPolicyOlder: community(
    '/admin/authn/authentication-policies#authentication-policies/policy/{policyId}/',
    'Security > Authentication Policies > the policy',
  ),
  apiTokens: community('/admin/access/api/tokens', 'Security > API > Tokens'),
  trustedOrigins: community('/admin/access/api/trusted_origins', 'Security > API > Trusted Origins'),
  authorizationServers: community('/admin/oauth2/as', 'Security > API > Authorization Servers'),
  authorizationServer: community('/admin/oauth2/as/{authServerId}', 'Security > API > Authorization Servers > the server'),
  identityProviders: community('/admin/access/identity-providers', 'Security > Identity Providers'),
  administrators: community('/admin/access/admins', 'Security > Administrators'),
  authenticators: community('/admin/access/multifactor', 'Security > Authenticators'),
  behaviors: community('/admin/access/behaviors', 'Security > Behavior Detection'),
  eventHooks: community('/admin/workflow/eventhooks', 'Workflow > Event Hooks'),
  inlineHooks: community('/admin/workflow/inlinehooks', 'Workflow > Inline Hooks'),
  devices: community('/admin/devices-inventory', 'Directory > Devices'),
  directories: community('/admin/people/directories', 'Directory > Directory Integrations'),
  profileEditor: community('/admin/universaldirectory', 'Directory > Profile Editor'),
  account: community('/admin/settings/account', 'Settings > Account'),
  features: community('/admin/settings/features', 'Settings > Features'),
  rateLimits: { menu: 'Reports > Rate Limits' },
} satisfies Record<string, AdminPlace>
type AdminPlaceId = keyof typeof adminPlaces

/**
 * The Admin Console's host for an org's host; undefined for a custom domain, which has none: there the org's okta.com address is needed.
 * `acme.okta.com` → `acme-admin.okta.com`
 */
export function adminHost(host: string): string | undefined {
  const parts = /^([a-z\d][a-z\d-]*)\.(okta|oktapreview|okta-emea|okta-gov|trexcloud)\.(com|mil)$/.exec(host.toLowerCase())
  if (parts === null) return undefined
  const [, org, domain, top] = parts
  return `${org!.endsWith('-admin') ? org : `${org}-admin`}.${domain}.${top}`
}

/** The address of a place on an org's Admin Console; undefined where the place has none that is known, an id is missing, or the host has no Admin Console. */
export function adminLink(host: string, place: AdminPlaceId, ids: Record<string, string> = {}): string | undefined {
  const [console, { path }] = [adminHost(host), adminPlaces[place] as AdminPlace]
  if (console === undefined || path === undefined) return undefined
  const filled = path.replace(/\{(\w+)\}/g, (blank, name: string) => (ids[name] === undefined ? blank : encodeURIComponent(ids[name])))
  return filled.includes('{') ? undefined : `https://${console}${filled}`
}

/** The System Log with a filter, as Okta's own templates link to it: spaces as `+`. Without a host that has an Admin Console: undefined, and the filter is text. */
export function systemLogLink(host: string, filter: string): string | undefined {
  const start = adminLink(host, 'systemLog')
  return start && `${start}?search=${encodeURIComponent(filter).replaceAll('%20', '+')}`
}
