/** The event types behind each fact, as Okta’s catalogue names them. */
export const eventTypes = {
  signInSucceeded: ['user.session.start', 'user.authentication.auth', 'user.authentication.verify', 'user.authentication.auth_via_AD_agent'],
  unassigned: ['app.generic.unauth_app_access_attempt'],
  appDenied: ['application.policy.sign_on.deny_access'],
  factorRejected: ['user.authentication.auth_via_mfa', 'user.mfa.okta_verify.deny_push'],
  factorReset: ['user.mfa.factor.reset_all', 'user.mfa.factor.deactivate', 'user.mfa.factor.suspend'],
  userLocked: ['user.account.lock'],
  userDeactivated: ['user.lifecycle.deactivate', 'user.lifecycle.suspend'],
  appDeactivated: ['application.lifecycle.deactivate'],
  rateLimited: [
    'system.org.rate_limit.violation',
    'system.operation.rate_limit.violation',
    'system.operation.concurrency_limit.violation',
    'core.concurrency.org.limit.violation',
  ],
  clientRateLimited: ['system.client.rate_limit.violation', 'system.client.concurrency_rate_limit.violation'],
  ipBlocked: ['security.request.blocked', 'system.api_token.request_outside_allowed_range', 'system.oauth2.token.request_outside_allowed_range'],
  assignmentRemoved: ['application.user_membership.remove'],
  usernameChanged: ['application.user_membership.change_username'],
  zoneChanged: ['zone.create', 'zone.update', 'zone.activate', 'zone.deactivate', 'zone.delete'],
  policyChanged: [
    'policy.rule.add',
    'policy.rule.update',
    'policy.rule.activate',
    'policy.rule.deactivate',
    'policy.rule.delete',
    'policy.lifecycle.update',
    'policy.lifecycle.activate',
    'policy.lifecycle.deactivate',
  ],
} as const
export type EventFact = keyof typeof eventTypes

/** The event types that undo a fact: one after it makes the fact older. */
export const undone: Partial<Record<EventFact, string[]>> = {
  userLocked: ['user.account.unlock', 'user.account.unlock_by_admin'],
  userDeactivated: ['user.lifecycle.activate', 'user.lifecycle.reactivate', 'user.lifecycle.unsuspend'],
  appDeactivated: ['application.lifecycle.activate'],
  assignmentRemoved: ['application.user_membership.add'],
}

/** A sign-on policy was evaluated: what it shows depends on its result and its zone. */
export const evaluated = 'policy.evaluate_sign_on'
export const factorChecked = 'user.authentication.auth_via_mfa'
export const pushDenied = 'user.mfa.okta_verify.deny_push'
export const singleSignOn = 'user.authentication.sso'
export const threatDetected = 'security.threat.detected'
export const adminAppOpened = 'user.session.access_admin_app'
export const clientRefused = 'app.oauth2.invalid_client_credentials'

/** The first step of a sign-in whose password somebody else checks: a failure is one of signing in, a success does not prove a session. */
export const checkedElsewhere = [
  'user.authentication.auth_via_LDAP_agent',
  'user.authentication.auth_via_radius',
  'user.authentication.auth_via_richclient',
  'user.authentication.auth_via_iwa',
  'user.authentication.auth_via_inbound_delauth',
]
/** An identity provider outside of Okta vouches for the person. */
export const federated = ['user.authentication.auth_via_inbound_SAML', 'user.authentication.auth_via_IDP', 'user.authentication.auth_via_social']

/** Kinds of event that the catalogue marks as Identity Engine's own. */
export const identityEngineOnly = [
  'security.authenticator.lifecycle.activate',
  'security.authenticator.lifecycle.create',
  'security.authenticator.lifecycle.deactivate',
  'security.authenticator.lifecycle.update',
  'user.mfa.factor.suspend',
  'user.mfa.factor.unsuspend',
  'user.mfa.promote_enrollment',
]

/** Every name that is written here, for a look into the catalogue. */
export const eventNames = [
  ...Object.values(eventTypes).flat(),
  ...Object.values(undone).flat(),
  evaluated,
  factorChecked,
  pushDenied,
  singleSignOn,
  threatDetected,
  adminAppOpened,
  clientRefused,
  ...checkedElsewhere,
  ...federated,
  ...identityEngineOnly,
]

/** Steps of a sign-in, not changes by an administrator. */
export const isStep = (type: string) =>
  /^(?:user\.(?:session|authentication)\.|user\.mfa\.okta_verify|user\.account\.lock|policy\.evaluate|app\.oauth2\.(?:as\.)?(?:authorize|token\.grant|invalid|interact)|app\.generic\.unauth|application\.policy\.sign_on\.deny|security\.(?:request|threat)\.|system\.push\.|system\.(?:org|client|operation)\.(?:concurrency_)?(?:rate_)?limit|core\.concurrency)/.test(
    type,
  )

/** Whether events of a type can prove anything or belong to a timeline. All others are skipped without being read. */
export const matters = (type: string) =>
  isStep(type) ||
  /^(?:user\.(?:account|lifecycle|mfa)\.|zone\.|policy\.|application\.(?:user_membership|lifecycle)\.|security\.authenticator\.|system\.(?:api_token|oauth2\.token)\.request_)/.test(
    type,
  )
