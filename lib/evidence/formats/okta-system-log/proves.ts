import type { LogEvent, Place } from './event'

export type Key = keyof typeof eventTypes | 'outsideZone' | 'policyDenied' | 'signInFailed' | 'rdpApp'

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

/** What takes a state back: what an earlier event showed is then no longer so. */
const undone: Partial<Record<Key, string[]>> = {
  userLocked: ['user.account.unlock', 'user.account.unlock_by_admin'],
  userDeactivated: ['user.lifecycle.activate', 'user.lifecycle.reactivate', 'user.lifecycle.unsuspend'],
  appDeactivated: ['application.lifecycle.activate'],
  assignmentRemoved: ['application.user_membership.add'],
}
export const undoing = Object.values(undone).flat()

const evaluated = 'policy.evaluate_sign_on'
const factOf = new Map(Object.entries(eventTypes).flatMap(([fact, types]) => types.map((type) => [type as string, fact as keyof typeof eventTypes] as const)))
/** Facts about one app: an event that names another app says nothing about this one. */
const ofApp: Key[] = ['unassigned', 'appDenied', 'appDeactivated', 'assignmentRemoved', 'usernameChanged']

/** `older`: a later event took it back. */
export type Proven = { fact: Key; value?: string; place: Place; older?: boolean }

/** What each event proves, in the order given. `noZone`: a denial after a sign-in whose zone is not told. */
export function proves(events: LogEvent[]): { proven: Proven[]; noZone: boolean } {
  const namesApp = events.some(({ places }) => places.rdp)
  const signedIn = new Set(events.filter(isSuccess).map(({ actor }) => actor?.toLowerCase()))
  let noZone = false
  const over = new Map(
    Object.entries(undone).map(([fact, types]) => [fact, events.findLastIndex(({ type, result }) => types.includes(type) && result !== 'FAILURE')]),
  )
  const proven = events.flatMap((event, i): Proven[] => {
    const fact = factShown(event)
    const app = event.places.rdp ? [{ fact: 'rdpApp' as const, place: event.places.rdp }] : []
    if (event.type === evaluated && event.result === 'DENY') {
      // Whoever is not named may be the same.
      const isSignedIn = signedIn.has(event.actor?.toLowerCase()) || signedIn.has(undefined) || (event.actor === undefined && signedIn.size > 0)
      if (isSignedIn && event.zone === undefined) noZone = true
      return [...app, isSignedIn && event.zone === '' ? outside(event) : { fact: 'policyDenied', place: event.places.result ?? event.places.type }]
    }
    if (
      fact === undefined ||
      (namesApp && ofApp.includes(fact) && !event.places.rdp && event.targets.some(({ type }) => /^App(?:Instance)?$/i.test(type ?? '')))
    )
      return app
    return [...app, { fact, place: event.places.type, ...(i < (over.get(fact) ?? -1) ? { older: true } : {}) }]
  })
  return { proven, noZone }
}

function factShown({ type, result, reason }: LogEvent): Key | undefined {
  const fact = factOf.get(type)
  const hasFailed = result === 'FAILURE' || result === 'DENY'
  if (fact === 'signInSucceeded') return hasFailed ? (reason === 'LOCKED_OUT' ? 'userLocked' : 'signInFailed') : result === 'SUCCESS' ? fact : undefined
  if (type === 'user.authentication.auth_via_mfa') return hasFailed ? fact : undefined
  const isRefusal = fact === 'unassigned' || fact === 'appDenied' || fact === 'factorRejected' || fact === 'rateLimited' || fact === 'ipBlocked'
  // A change that failed changed nothing.
  return isRefusal || !hasFailed ? fact : undefined
}

const isSuccess = ({ type, result }: LogEvent) => result === 'SUCCESS' && (eventTypes.signInSucceeded as readonly string[]).includes(type)

const outside = (event: LogEvent): Proven => ({
  fact: 'outsideZone',
  ...(event.ip && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(event.ip) ? { value: event.ip } : {}),
  place: event.places.zone ?? event.places.result ?? event.places.type,
})
