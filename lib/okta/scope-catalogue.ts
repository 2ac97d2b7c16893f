/** Okta's scopes without `okta.`: a resource that has both `read` and `manage`, or the whole name. From the OpenAPI descriptions (2026.06.3), as `scopeRules`. */
const resources = `
accessRequests.catalog.read accessRequests.condition accessRequests.request accessRequests.tasks agentPools apiTokens appGrants apps.interclientTrust apps
authenticators authorizationServers behaviors botProtection brands captchas clients.manage clients.read clients.register customTelephonyProvider
deviceAssurance deviceIntegrations devicePostureChecks devices directories.groups domains dr emailDomains emailServers eventHooks features
governance.accessCertifications governance.accessRequests governance.admin governance.collections governance.delegates.read governance.entitlements
governance.labels governance.operations.read governance.principalSettings governance.resourceOwner governance.reviewer governance.riskRule
governance.securityAccessReviews.admin governance.securityAccessReviews.endUser governance.settings groups identitySources idps inlineHooks linkedObjects
logStreams logs.read myAccount.appAuthenticator.maintenance myAccount.appAuthenticator.manage myAccount.authenticators myAccount.email
myAccount.oktaApplications.read myAccount.organization.read myAccount.password myAccount.phone myAccount.profile myAccount.sessions.manage
myAccount.webauthn networkZones oauthIntegrations orgs personal.adminSettings policies principalRateLimits profileMappings pushProviders rateLimits
realmAssignments realms roles schemas securityEventsProviders serviceAccounts serviceAccounts.okta sessions templates threatInsights trustedOrigins
uischemas universalLogout.manage userRisk userTypes users workflows.invoke.manage
`

/** Scopes of OpenID Connect and those that Okta's authorization servers add. */
const ofOidc = ['openid', 'profile', 'email', 'address', 'phone', 'groups', 'offline_access', 'device_sso']

const isWhole = (name: string) => /\.(?:read|manage|register)$/.test(name)

const known: ReadonlySet<string> = new Set([
  ...ofOidc,
  ...resources
    .trim()
    .split(/\s/)
    .flatMap((name) => (isWhole(name) ? [`okta.${name}`] : [`okta.${name}.read`, `okta.${name}.manage`])),
])

/** Whether Okta has a scope of this name: the rules by path also give some for resources that lack one of the two. */
export const isKnownScope = (scope: string) => known.has(scope)
