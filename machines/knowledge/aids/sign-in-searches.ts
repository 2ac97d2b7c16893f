import { systemLogFilters as filters } from '@/lib/okta/system-log-filters'
import type { Filter } from './system-log'

const failed = 'outcome.result eq "FAILURE"'
const any = (...types: string[]) => types.map((type) => `eventType eq "${type}"`).join(' or ')

const tokens: Filter = { label: 'Token requests that failed', filter: filters.tokenRequests() }
const authorize: Filter = {
  label: 'App sign-ins that were refused at /authorize',
  filter: `(eventType sw "app.oauth2.authorize" or eventType sw "app.oauth2.as.authorize") and ${failed}`,
}
const clients: Filter = { label: 'Client authentication that failed', filter: filters.clientCredentials() }
const clientKeys: Filter = { label: 'App secrets and keys that were created, activated or deleted', filter: 'eventType sw "app.oauth2.credentials.lifecycle"' }
const apps: Filter = { label: 'Apps that were changed', filter: any('application.lifecycle.update', 'app.oauth2.client.lifecycle.update') }
const servers: Filter = { label: 'Authorization servers and scopes that were changed', filter: 'eventType sw "oauth2.as" or eventType sw "oauth2.scope"' }
const policies: Filter = { label: 'Policies and rules that were changed', filter: 'eventType sw "policy.lifecycle" or eventType sw "policy.rule"' }
const inbound: Filter = {
  label: 'Sign-ins through an identity provider that failed',
  filter: `(${any('user.authentication.auth_via_IDP', 'user.authentication.auth_via_inbound_SAML', 'user.authentication.auth_via_social')}) and ${failed}`,
}
const providers: Filter = { label: 'Identity providers and their keys that were changed', filter: 'eventType sw "system.idp"' }
const certificates: Filter = { label: 'App certificates that were created or changed', filter: 'eventType sw "app.keys"' }
const signIns: Filter = { label: 'Sign-ins to Okta that failed', filter: `eventType eq "user.session.start" and ${failed}` }
const person: Filter = {
  label: 'All failures of one user: replace person@example.com with their username',
  filter: `actor.alternateId eq "person@example.com" and ${failed}`,
}
const denied: Filter = {
  label: 'Sign-ins that a policy denied',
  filter: 'eventType eq "application.policy.sign_on.deny_access" or (eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY")',
}

/** What to search the System Log for, by cause of the sign-in tree; the first becomes a link. Causes that Okta never sees have none. */
export const signInSearches: Record<string, readonly Filter[]> = {
  clientIdUnknown: [clients],
  clientSecretInvalid: [clients, clientKeys],
  clientAuthMethodMismatched: [clients, apps],
  clientKeysMissing: [clients, clientKeys],
  clientAssertionInvalid: [clients, clientKeys],
  redirectUriMismatched: [authorize, apps],
  redirectNotTrusted: [{ label: 'Trusted origins that were changed', filter: 'eventType sw "security.trusted_origin"' }],
  scopeUnknown: [tokens, authorize, servers],
  customScopeOnOrgServer: [tokens, authorize],
  scopesNotConsented: [tokens, { label: 'Changes to granted scopes', filter: filters.scopeGrants() }],
  authorizationServerMissing: [servers],
  policyMismatched: [tokens, authorize, policies],
  grantNotAllowed: [tokens, authorize, apps],
  browserTokenRequest: [tokens],
  interactionRequired: [authorize, apps],
  requestInvalid: [authorize, tokens],
  appNotAssigned: [
    { label: 'Attempts to open an unassigned app', filter: any('app.generic.unauth_app_access_attempt') },
    { label: 'Assignments that were added or removed', filter: 'eventType sw "application.user_membership"' },
  ],
  signOnPolicyDenied: [denied, policies],
  assuranceUnmet: [
    {
      label: 'Sign-ins that a policy denied, or that needed another factor',
      filter: 'eventType eq "policy.evaluate_sign_on" and (outcome.result eq "DENY" or outcome.result eq "CHALLENGE")',
    },
    denied,
    policies,
  ],
  networkZoneDenied: [
    { label: 'Requests that a network zone blocked', filter: filters.blocked() },
    { label: 'Requests that ThreatInsight saw as a threat', filter: any('security.threat.detected') },
    { label: 'Network zones that were changed', filter: 'eventType sw "zone."' },
  ],
  authorizationCodeInvalid: [tokens],
  pkceFailed: [tokens],
  refreshTokenInvalid: [
    tokens,
    { label: 'Refresh tokens that were used twice', filter: any('app.oauth2.token.detect_reuse', 'app.oauth2.as.token.detect_reuse') },
    { label: 'Tokens and grants that were revoked', filter: 'eventType sw "app.oauth2.token.revoke" or eventType sw "app.oauth2.as.token.revoke"' },
  ],
  thirdPartyCookiesBlocked: [authorize],
  credentialsWrong: [signIns, person],
  userLocked: [{ label: 'Accounts that were locked and unlocked', filter: 'eventType sw "user.account.lock" or eventType sw "user.account.unlock"' }, person],
  userInactive: [{ label: 'Accounts that were suspended, deactivated or activated', filter: 'eventType sw "user.lifecycle"' }, person],
  passwordExpired: [{ label: 'Passwords that expired or were changed', filter: any('user.account.expire_password', 'user.account.update_password') }, person],
  passcodeInvalid: [{ label: 'Second factors that failed', filter: filters.factors() }, person],
  recoveryNotAllowed: [{ label: 'Password resets, successful or not', filter: any('user.account.reset_password') }, person],
  samlSignatureInvalid: [inbound, providers, certificates],
  samlAudienceMismatched: [inbound, providers, apps],
  samlDestinationMismatched: [inbound, providers, apps],
  samlIssuerMismatched: [inbound, providers, apps],
  samlClockSkewed: [inbound],
  samlUserUnmatched: [
    inbound,
    {
      label: 'Accounts that could not be created or updated',
      filter: `eventType eq "user.lifecycle.jit.error.read_only" or (eventType eq "user.lifecycle.create" and ${failed})`,
    },
    providers,
  ],
  samlRequestMalformed: [apps],
  samlCertificateExpired: [certificates],
  idpRefused: [inbound, providers, denied],
  provisioningRefused: [{ label: 'Changes that an app refused', filter: `eventType sw "application.provision" and ${failed}` }],
  rateLimited: [{ label: 'Rate limits that were reached', filter: filters.rateLimits() }],
}
