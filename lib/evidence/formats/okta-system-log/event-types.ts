/** Which kinds of event bear on which fact. The names are Okta's; each stands in its catalogue. */
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
    'system.client.rate_limit.violation',
    'system.operation.rate_limit.violation',
    'core.concurrency.org.limit.violation',
  ],
  ipBlocked: ['security.request.blocked'],
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

/** What takes a state back: what an earlier event showed is then no longer so. */
export const undone: Partial<Record<EventFact, string[]>> = {
  userLocked: ['user.account.unlock', 'user.account.unlock_by_admin'],
  userDeactivated: ['user.lifecycle.activate', 'user.lifecycle.reactivate', 'user.lifecycle.unsuspend'],
  appDeactivated: ['application.lifecycle.activate'],
  assignmentRemoved: ['application.user_membership.add'],
}
/** A sign-on policy was evaluated: what it shows depends on its result and its zone. */
export const evaluated = 'policy.evaluate_sign_on'

/** Every name that is written here, for a look into the catalogue. */
export const eventNames = [...Object.values(eventTypes).flat(), ...Object.values(undone).flat(), evaluated]
