import type { Span } from '@/lib/evidence/types'
import { attemptOf } from './attempts'
import type { LogEvent, Places } from './event'
import { type EventFact, evaluated, undone } from './event-types'
import { type Shown, type ShownFact, shown } from './shows'
import { laterSuccess, undoneBy } from './taken-back'

export type Key = ShownFact | 'noFailure' | 'outsideZone' | 'laterSuccess' | 'requestId' | 'eventTime'

/** `older`: of an attempt before the last failed one, or taken back by a later event. */
export type Proven = { fact: Key; value?: string; place: () => Span; older?: boolean }

/** The facts of events, in the given order. `failing`: the index of the last failure that no success took back, else of the last failure. */
export type Proof = { proven: Proven[]; noZone: boolean; shows: Shown[]; failing?: number }

export function proves(events: readonly LogEvent[]): Proof {
  const shows = events.map(shown)
  const successOf = laterSuccess(events, shows)
  const failing = lastFailure(shows, (at) => successOf(at) === undefined) ?? lastFailure(shows, () => true)
  const attempt = failing === undefined ? undefined : attemptOf(events, failing)
  const [isElsewhere, isUndone, isSignedIn] = [otherApp(events), undoneBy(events, undoing), signedIn(events)]
  const proven: Proven[] = []
  let noZone = false
  events.forEach((event, i) => {
    const { facts, fails, passes } = shows[i]!
    // An event of another attempt says nothing about this one.
    const isOfOtherAttempt = attempt !== undefined && !attempt.has(i)
    const isOver = fails !== undefined && (isOfOtherAttempt || successOf(i) !== undefined)
    for (const { fact, at } of facts) {
      if (isElsewhere(fact, event)) continue
      const isOlder =
        (ofAttempt.has(fact) ? isOver || (passes.length > 0 && isOfOtherAttempt) : isOfOtherAttempt && fact === 'policyChallenged') ||
        (fails === undefined && (undone[fact === 'userInactive' ? 'userDeactivated' : (fact as EventFact)] ?? []).some((type) => isUndone(type, i)))
      const isOutside = fact === 'policyDenied' && isSignedIn(event) && !facts.some((one) => one.fact === 'assuranceUnmet')
      if (isOutside && event.zone === undefined) noZone = true
      const older = isOlder ? { older: true } : {}
      if (isOutside && event.zone === '') proven.push({ ...outside(event), ...older })
      else proven.push({ fact, place: wordsOf(event, at), ...older })
    }
  })
  // A locked account, and a directory that nobody could ask, explain the refused passwords around them.
  if (proven.some(({ fact, older }) => !older && (fact === 'userLocked' || fact === 'agentUnavailable')))
    for (const one of proven) if (one.fact === 'credentialsInvalid') one.older = true
  if (failing !== undefined) proven.push(...about(events, failing, successOf(failing)))
  return { proven, noZone, shows, ...(failing === undefined ? {} : { failing }) }
}

function lastFailure(shows: readonly Shown[], counts: (at: number) => boolean): number | undefined {
  const at = shows.findLastIndex(({ fails }, i) => fails !== undefined && counts(i))
  return at < 0 ? undefined : at
}

/** Facts that belong to one attempt; the others are states and changes. */
const ofAttempt: ReadonlySet<Key> = new Set<Key>([
  'signInFailed',
  'credentialsInvalid',
  'agentUnavailable',
  'userUnknown',
  'userLocked',
  'userInactive',
  'passwordExpired',
  'passwordDisallowed',
  'factorRejected',
  'passcodeInvalid',
  'pushRejected',
  'pushTimedOut',
  'policyDenied',
  'assuranceUnmet',
  'unassigned',
  'appDenied',
  'ssoFailed',
  'ssoSucceeded',
  'federationRefused',
  'samlSignatureInvalid',
  'samlIssuerMismatched',
  'samlAudienceMismatched',
  'samlUserUnmatched',
  'samlClockSkewed',
  'samlReplayed',
  'authorizeRefused',
  'tokenGrantRefused',
  'clientCredentialsInvalid',
  'adminAppRefused',
])
const undoing = new Set(Object.values(undone).flat())

/** Facts about one app: where the paste names the Remote Desktop app, an event that names another says nothing about it. */
const ofApp: ReadonlySet<Key> = new Set<Key>(['unassigned', 'appDenied', 'appDeactivated', 'assignmentRemoved', 'usernameChanged'])

function otherApp(events: readonly LogEvent[]) {
  const namesThis = events.some(({ isRdp }) => isRdp)
  return (fact: Key, event: LogEvent) => namesThis && ofApp.has(fact) && !event.isRdp && event.app !== undefined
}

/** Whether the person of a denial had passed the first step. An event without an actor may be theirs. */
function signedIn(events: readonly LogEvent[]) {
  const actors = new Set(events.filter((event) => event.result === 'SUCCESS' && firstSteps.has(event.type)).map(({ actor }) => actor))
  return ({ type, actor }: LogEvent) => type === evaluated && (actors.has(actor) || actors.has(undefined) || (actor === undefined && actors.size > 0))
}
const firstSteps = new Set(['user.session.start', 'user.authentication.auth', 'user.authentication.verify', 'user.authentication.auth_via_AD_agent'])

const wordsOf = (event: LogEvent, at: keyof Places) => () => {
  const places = event.places()
  return places[at] ?? (at === 'reason' ? places.result : undefined) ?? places.type
}

const outside = (event: LogEvent): Proven => ({
  fact: 'outsideZone',
  ...(event.ip && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(event.ip) ? { value: event.ip } : {}),
  place: () => {
    const { zone, result, type } = event.places()
    return zone ?? result ?? type
  },
})

/** What to look the failing event up by, and whether it went well later. */
function about(events: readonly LogEvent[], failing: number, success: number | undefined): Proven[] {
  const event = events[failing]!
  const older = success === undefined ? {} : { older: true }
  const place = wordsOf(event, 'type')
  return [
    ...(event.transaction ? [{ fact: 'requestId' as const, value: event.transaction, place, ...older }] : []),
    ...(event.time !== undefined && event.isZoned ? [{ fact: 'eventTime' as const, value: stamp(event.time), place, ...older }] : []),
    ...(success === undefined ? [] : [{ fact: 'laterSuccess' as const, place: wordsOf(events[success]!, 'type') }]),
  ]
}

const stamp = (time: number) => `${new Date(time).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
