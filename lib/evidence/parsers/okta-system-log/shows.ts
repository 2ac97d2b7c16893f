import type { LogEvent, Places } from './event'
import {
  adminAppOpened,
  checkedElsewhere,
  clientRefused,
  type EventFact,
  evaluated,
  eventTypes,
  factorChecked,
  federated,
  identityEngineOnly,
  pushDenied,
  singleSignOn,
  threatDetected,
} from './event-types'
import { type FactorFact, factorFact, federationFact, isAssuranceUnmet, isPassword, isUnassigned, type ReasonFact, signInFact } from './reasons'

export type ShownFact =
  | EventFact
  | ReasonFact
  | FactorFact
  | 'policyDenied'
  | 'signInFailed'
  | 'rdpApp'
  | 'userInactive'
  | 'policyChallenged'
  | 'ssoSucceeded'
  | 'ssoFailed'
  | 'federationRefused'
  | 'authorizeRefused'
  | 'tokenGrantRefused'
  | 'clientCredentialsInvalid'
  | 'adminAppRefused'
  | 'identityEngine'

/** A step of signing in. A later success of the same step makes its failure older. */
export type Step = 'password' | 'factor' | 'policy' | 'federation' | 'authorize' | 'token' | 'admin'

/**
 * The facts of one event, each with the field that shows it. `fails`: the step that failed; `passes`: the steps that succeeded. An event with neither is a
 * change or a remark, which no later attempt takes back.
 */
export type Shown = { facts: { fact: ShownFact; at: keyof Places }[]; fails?: Step; passes: readonly Step[] }

export function shown(logged: LogEvent): Shown {
  // A reason says what happened more exactly than the result beside it.
  const event = logged.result === 'SUCCESS' && saysFailure.test(logged.reason ?? '') ? { ...logged, result: 'FAILURE' } : logged
  const { type, result, reason = '', message = '' } = event
  const hasFailed = result === 'FAILURE' || result === 'DENY'
  const facts: Shown['facts'] = []
  const add = (fact: ShownFact | undefined, at: keyof Places = 'type') => {
    if (fact) facts.push({ fact, at })
  }
  if (event.isRdp) add('rdpApp', 'rdp')
  if (/^\/idp\/idx\//.test(event.uri ?? '')) add('identityEngine', 'uri')
  else if (engineOnly.has(type)) add('identityEngine')
  const fails = failure(event, hasFailed, add)
  if (fails && isAssuranceUnmet(`${reason} ${message}`)) add('assuranceUnmet', 'reason')
  return { facts, ...(fails ? { fails } : {}), passes: fails || result === undefined ? [] : passes(event) }
}

const engineOnly = new Set(identityEngineOnly)
const factOf = new Map(Object.entries(eventTypes).flatMap(([fact, types]) => types.map((type) => [type as string, fact as EventFact] as const)))
/** These facts count whatever the result of their event is. */
const refusals: ReadonlySet<EventFact | undefined> = new Set(['unassigned', 'appDenied', 'rateLimited', 'clientRateLimited', 'ipBlocked', 'userLocked'])

const saysFailure =
  /^(?:INVALID_CREDENTIALS|VERIFICATION_ERROR|LOCKED_OUT|PASSWORD_EXPIRED)$|\b(?:log-?in|sign-?in|authentication|verification|validation) (?:has )?failed\b|\bnot assigned\b/i

/** Adds what the event shows, and returns the step that failed. */
function failure(event: LogEvent, hasFailed: boolean, add: (fact: ShownFact | undefined, at?: keyof Places) => void): Step | undefined {
  const { type, result, reason = '' } = event
  const fact = factOf.get(type)
  if (type === factorChecked || type === pushDenied) return factor(event, hasFailed, add)
  if (type === evaluated) {
    if (result === 'CHALLENGE') add('policyChallenged', 'result')
    if (result !== 'DENY') return undefined
    add('policyDenied', 'result')
    return 'policy'
  }
  if (fact === 'signInSucceeded' || checkedElsewhere.includes(type)) {
    if (result === 'SUCCESS' && fact) add(fact)
    if (!hasFailed) return undefined
    const why = signInFact(reason)
    if (why !== 'userLocked') add('signInFailed')
    add(why, why === 'userLocked' ? 'type' : 'reason')
    return 'password'
  }
  if (federated.includes(type)) {
    if (!hasFailed) return undefined
    add('federationRefused')
    add(federationFact(reason) ?? signInFact(reason), 'reason')
    return 'federation'
  }
  if (type === singleSignOn) {
    add(result === 'SUCCESS' ? 'ssoSucceeded' : hasFailed ? 'ssoFailed' : undefined)
    if (hasFailed) add(isUnassigned(reason) ? 'unassigned' : (federationFact(reason) ?? signInFact(reason)), 'reason')
    return hasFailed ? 'policy' : undefined
  }
  if (type === threatDetected) {
    if (result === 'DENY') add('ipBlocked')
    if (result === 'RATE_LIMIT') add('rateLimited')
    return undefined
  }
  if (type === adminAppOpened) {
    if (hasFailed) add('adminAppRefused')
    return hasFailed ? 'admin' : undefined
  }
  if (type.startsWith('app.oauth2')) {
    if (!hasFailed) return undefined
    const [refused, step] = oauth(type)
    add(refused)
    return step
  }
  if (fact === undefined) return undefined
  // A change that failed changed nothing.
  if (!refusals.has(fact) && hasFailed) return undefined
  add(fact)
  if (fact === 'userDeactivated') add('userInactive')
  return fact === 'unassigned' || fact === 'appDenied' ? 'policy' : undefined
}

function factor(event: LogEvent, hasFailed: boolean, add: (fact: ShownFact | undefined, at?: keyof Places) => void): Step | undefined {
  const { type, result = '', reason = '', factor: name } = event
  if (type === factorChecked && !hasFailed && result !== 'UNANSWERED' && result !== 'ABANDONED') return undefined
  // Identity Engine counts the password among the factors.
  if (isPassword(name)) {
    add('signInFailed')
    add(signInFact(reason), 'reason')
    return 'password'
  }
  add('factorRejected')
  add(type === pushDenied ? 'pushRejected' : factorFact({ ...event, result }), type === pushDenied ? 'type' : 'reason')
  if (/locked[_ ]?out/i.test(reason)) add('userLocked', 'reason')
  return 'factor'
}

function oauth(type: string): [ShownFact | undefined, Step | undefined] {
  if (type === clientRefused) return ['clientCredentialsInvalid', 'token']
  if (/^app\.oauth2\.(?:as\.)?(?:authorize|interact)\b/.test(type)) return ['authorizeRefused', 'authorize']
  return /^app\.oauth2\.(?:as\.)?token\.(?:grant|detect_reuse)\b/.test(type) ? ['tokenGrantRefused', 'token'] : [undefined, undefined]
}

function passes({ type, result, factor: name }: LogEvent): readonly Step[] {
  if (type === evaluated) return result === 'ALLOW' ? ['policy'] : []
  if (result !== 'SUCCESS') return []
  if (type === factorChecked) return isPassword(name) ? ['password'] : ['factor']
  if (type === singleSignOn) return ['password', 'factor', 'policy', 'federation']
  if (type === adminAppOpened) return ['admin', 'policy']
  if (federated.includes(type)) return ['federation']
  if (factOf.get(type) === 'signInSucceeded' || checkedElsewhere.includes(type)) return ['password', 'federation']
  const [, step] = type.startsWith('app.oauth2') ? oauth(type) : []
  return step ? [step] : []
}
