import type { LogEvent, Place } from './event'
import { type EventFact, evaluated, eventTypes, undone } from './event-types'

export type Key = EventFact | 'outsideZone' | 'policyDenied' | 'signInFailed' | 'rdpApp'

/** `older`: a later event took it back. */
export type Proven = { fact: Key; value?: string; place: Place; older?: boolean }

/** What each event proves, in the order given. `noZone`: a denial after a sign-in whose zone is not told. */
export function proves(events: LogEvent[]): { proven: Proven[]; noZone: boolean } {
  const signedIn = new Set(events.filter(isSuccess).map(({ actor }) => actor?.toLowerCase()))
  const [isElsewhere, isOver] = [otherApp(events), ended(events)]
  let noZone = false
  const proven = events.flatMap((event, i): Proven[] => {
    const app = event.places.rdp ? [{ fact: 'rdpApp' as const, place: event.places.rdp }] : []
    if (event.type === evaluated && event.result === 'DENY') {
      // Whoever is not named may be the same.
      const isSignedIn = signedIn.has(event.actor?.toLowerCase()) || signedIn.has(undefined) || (event.actor === undefined && signedIn.size > 0)
      if (isSignedIn && event.zone === undefined) noZone = true
      return [...app, isSignedIn && event.zone === '' ? outside(event) : { fact: 'policyDenied', place: event.places.result ?? event.places.type }]
    }
    const fact = factShown(event)
    if (fact === undefined || isElsewhere(fact, event)) return app
    return [...app, { fact, place: event.places.type, ...(isOver(fact, event, i) ? { older: true } : {}) }]
  })
  return { proven, noZone }
}

const factOf = new Map(Object.entries(eventTypes).flatMap(([fact, types]) => types.map((type) => [type as string, fact as EventFact] as const)))
/** Facts about one app: where the paste names this one, an event that names another says nothing about it. */
const ofApp: Key[] = ['unassigned', 'appDenied', 'appDeactivated', 'assignmentRemoved', 'usernameChanged']

function otherApp(events: LogEvent[]) {
  const namesThis = events.some(({ places }) => places.rdp)
  return (fact: Key, event: LogEvent) =>
    namesThis && ofApp.includes(fact) && !event.places.rdp && event.targets.some(({ type }) => /^App(?:Instance)?$/i.test(type ?? ''))
}

/** Whether a later event about the same targets took a state back. */
function ended(events: LogEvent[]) {
  const about = ({ targets }: LogEvent) =>
    targets
      .map(({ name }) => name.toLowerCase())
      .sort()
      .join(' ')
  const last = new Map<string, number>()
  events.forEach((event, i) => {
    if (event.result !== 'FAILURE') last.set(`${event.type} ${about(event)}`, i)
  })
  return (fact: Key, event: LogEvent, at: number) => (undone[fact as EventFact] ?? []).some((type) => (last.get(`${type} ${about(event)}`) ?? -1) > at)
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
