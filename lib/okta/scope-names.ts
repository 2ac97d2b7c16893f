/**
 * Names that look like a scope of Okta's APIs and are none that can be granted for a call today. `is`: what the name really is. `scope`: what to ask for instead,
 * where there is one. `permission`: of a custom admin role. `elsewhere`: a scope of another Okta product or of a token exchange. `older`: once a scope, or one of some versions only.
 */
type OtherName = { is: 'permission' | 'misspelt' | 'older' | 'elsewhere'; scope?: string }

/** Permissions with the scope that stands nearest, in words of one line: `name` or `name=scope`, both without `okta.` */
const permissions = `agents.manage=agentPools.manage agents.register agents.view apps.assignment.manage=apps.manage apps.clientCredentials.read
apps.manageFirstPartyApps authzServers.manage=authorizationServers.manage authzServers.read=authorizationServers.read customizations.manage=brands.manage
customizations.read=brands.read devices.lifecycle.manage=devices.manage directories.read groups.appAssignment.manage groups.create=groups.manage
groups.members.manage=groups.manage iam.read=roles.read identityProviders.manage=idps.manage identityProviders.read=idps.read profilesources.import.run
realm.manage=realms.manage realm.read=realms.read support.cases.manage users.apitokens.manage=apiTokens.manage users.apitokens.read=apiTokens.read
users.appAssignment.manage users.behaviors.manage users.behaviors.read users.create=users.manage users.credentials.manage
users.credentials.manageTemporaryAccessCode users.groupMembership.manage users.lifecycle.manage=users.manage users.userprofile.manage=users.manage
users.userprofile.read workflows.read`

const older = `certificateAuthorities.manage certificateAuthorities.read directories.manage=directories.groups.manage events.read=logs.read
factors.manage=users.manage factors.read=users.read governance.assignmentCandidates.read manifests.manage manifests.read myAccount.appAuthenticator.read
myAccount.customAuthenticator.manage myAccount.customAuthenticator.read myAccount.manage myAccount.read operations.read privilegedResources.manage
privilegedResources.read reports.read riskEvents.manage riskProviders.manage riskProviders.read users.manage.self users.read.self`

const misspelt = `eventhooks.manage=eventHooks.manage eventhooks.read=eventHooks.read inlinehooks.manage=inlineHooks.manage inlinehooks.read=inlineHooks.read
user.create=users.manage`

const elsewhere = `accounts.manage accounts.read apps.sso oag.app.manage oag.app.secrets.manage oag.app.secrets.read oag.authenticationService.manage oag.idp.manage oag.idp.read`

const listed = (is: OtherName['is'], names: string): [string, OtherName][] =>
  names.split(/\s/).map((entry) => {
    const [name, scope] = entry.split('=')
    return [`okta.${name}`, scope ? { is, scope: `okta.${scope}` } : { is }]
  })

/** What a name is that is no scope to be granted. */
export const otherNames: ReadonlyMap<string, OtherName> = new Map([
  ...listed('permission', permissions),
  ...listed('older', older),
  ...listed('misspelt', misspelt),
  ...listed('elsewhere', elsewhere),
  ['interclient_access', { is: 'elsewhere' }] as [string, OtherName],
])
