import type { SeenFact } from '@/lib/evidence/types'
import { authorization } from './authorization'
import { type Call, callOf } from './calls'
import { isFailure, isSuccess, type Mark } from './exchange'
import { counted, exchanges, type Placed } from './exchanges'
import { compact, dates, requestIds } from './headers'
import { fingerprint, foreignMark, isAdmin, isOkta, oktaAddress, unrouted } from './origin'
import { hostOf, isManagement, isOfOkta, isSignIn, isUserinfo, pathOf, pathTemplate } from './path'

export type Key =
  | 'status400'
  | 'status401'
  | 'status403'
  | 'status404'
  | 'status405'
  | 'status429'
  | 'status5xx'
  | 'statusOther'
  | 'success'
  | 'okta'
  | 'notOkta'
  | 'html'
  | 'emptyBody'
  | 'requestId'
  | 'date'
  | 'clockDiffers'
  | 'method'
  | 'path'
  | 'bearerSent'
  | 'sswsSent'
  | 'dpopSent'
  | 'jwtAsSsws'
  | 'noAuthorization'
  | 'malformedAuthorization'
  | 'schemeUnseen'
  | 'signInPath'
  | 'managementPath'
  | 'userinfoPath'
  | 'otherHost'
  | 'adminHost'
  | 'unroutedNotFound'

type Seen = SeenFact<Key>

/** The facts of the last failure, else of the last exchange; the status of earlier failures; a later success of the same call. */
export function proves(text: string, now: Date): Seen[] {
  const all = exchanges(text)
  const one = counted(all)
  if (one === undefined) return []
  const call = callOf(text, one)
  const older = all.slice(0, all.indexOf(one)).filter(isFailure)
  const healed = isFailure(one) ? all.slice(all.indexOf(one) + 1).findLast((later) => isSuccess(later) && isSame(later, call)) : undefined
  return [
    ...older.map((failed) => ({ ...status(failed)!, older: true })),
    ...[status(one), healed && status(healed)].filter((seen) => seen !== undefined),
    ...origin(text, one, call),
    ...body(text, one, call),
    ...head(text, one, now),
    ...called(text, one, call),
    ...authorization(text, one),
  ]
}

const isSame = (later: Placed, { target }: Call) =>
  (later.target === undefined && target === undefined) ||
  (later.target !== undefined && target !== undefined && pathOf(later.target.value) === pathOf(target.value))

function status({ status: mark }: Placed): Seen | undefined {
  if (mark === undefined) return undefined
  const [value, place] = [`${mark.value}`, { from: mark.from, to: mark.to }]
  if (mark.value < 300) return { fact: 'success', value, ...place }
  if (mark.value >= 500) return { fact: 'status5xx', value, ...place }
  const known = named.find((key) => key === `status${value}`)
  return known ? { fact: known, ...place } : { fact: 'statusOther', value, ...place }
}

const named = ['status400', 'status401', 'status403', 'status404', 'status405', 'status429'] as const

function origin(text: string, one: Placed, call: Call): Seen[] {
  const own = fingerprint(text, one)
  const lost = unrouted(text, one)
  // A proxy may answer instead of the address that was called, so a complete response from elsewhere wins over the address.
  const foreign = own || lost ? undefined : foreignMark(text, one)
  // An address that is only mentioned is no call.
  const isCall = one.status !== undefined || call.target !== undefined
  const sentToOkta = one.target && call.host && isOkta(call.host.value) ? call.host : undefined
  const okta = own ?? sentToOkta ?? (foreign || !isCall ? undefined : oktaAddress(text, call))
  return [
    ...(okta ? [{ fact: 'okta' as const, from: okta.from, to: okta.to }] : []),
    ...(foreign ? [{ fact: 'notOkta' as const, from: foreign.from, to: foreign.to }] : []),
    ...(lost ? [{ fact: 'unroutedNotFound' as const, from: lost.from, to: lost.to }] : []),
    ...(call.host && isAdmin(call.host.value) ? [{ fact: 'adminHost' as const, from: call.host.from, to: call.host.to }] : []),
  ]
}

const page = /<!doctype html|<html[\s>]|content-type["'\]]{0,3}\s{0,9}[:=]\s{0,3}["'[]{0,3}text\/html/i

/** HTML is no finding where a browser goes to sign in. */
function body(text: string, { from, to, status, received, body: shown }: Placed, { target }: Call): Seen[] {
  const failed = status !== undefined && status.value >= 400
  const match = status || target ? page.exec(text.slice(from, to)) : null
  const html =
    shown?.kind === 'html' ? shown : match && shown?.kind !== 'other' ? { from: from + match.index, to: from + match.index + match[0].length } : undefined
  const length = received?.headers.find(({ name, value }) => name === 'content-length' && value === '0')
  const none = length ?? (shown?.kind === 'empty' ? shown : noBody(text, from, to))
  const some = shown && shown.kind !== 'empty' ? shown : undefined
  return [
    ...(html && !(target && /\/authorize$|^\/(?:login|signin|app)\//.test(pathOf(target.value)))
      ? [{ fact: 'html' as const, from: html.from, to: html.to }]
      : []),
    ...(failed && none && !some && !html ? [{ fact: 'emptyBody' as const, from: none.from, to: none.to }] : []),
    ...(failed && some ? [{ fact: 'emptyBody' as const, from: some.from, to: some.to, refuted: true }] : []),
  ]
}

/** What Spring and OkHttp write in place of a body. */
function noBody(text: string, from: number, to: number) {
  const match = /\[no body\]|\(0-byte body\)/.exec(text.slice(from, to))
  return match ? { from: from + match.index, to: from + match.index + match[0].length } : undefined
}

/** Seconds. A greater difference is no network delay. */
const tolerance = 120

function head(text: string, { from, to }: Placed, now: Date): Seen[] {
  const own = text.slice(from, to)
  const place = ({ from: start, to: end }: Mark | Mark<number>) => ({ from: from + start, to: from + end })
  const [id, date] = [requestIds(own).at(-1), dates(own).at(-1)]
  const ahead = date ? Math.round((date.value - now.getTime()) / 1000) : 0
  return [
    ...(id ? [{ fact: 'requestId' as const, value: id.value, ...place(id) }] : []),
    ...(date ? [{ fact: 'date' as const, value: compact(date.value), ...place(date) }] : []),
    ...(date && ahead > tolerance ? [{ fact: 'clockDiffers' as const, value: `${Math.min(9_999_999, ahead)}`, ...place(date) }] : []),
    ...(date && Math.abs(ahead) <= tolerance ? [{ fact: 'clockDiffers' as const, ...place(date), refuted: true }] : []),
  ]
}

/** A method counts only beside a path or an address of Okta’s. */
function called(text: string, one: Placed, call: Call): Seen[] {
  const { method, target } = call
  const path = target && pathTemplate(target.value)
  const place = target && { from: target.from, to: target.to }
  const isOurs = path !== undefined || fingerprint(text, one) !== undefined || (one.status !== undefined && oktaAddress(text, call) !== undefined)
  return [
    ...(method && isOurs ? [{ fact: 'method' as const, ...method }] : []),
    ...(path && place ? [{ fact: 'path' as const, value: path, ...place }] : []),
    ...(path && place && isSignIn(target.value) ? [{ fact: 'signInPath' as const, ...place }] : []),
    ...(path && place && isUserinfo(target.value) ? [{ fact: 'userinfoPath' as const, ...place }] : []),
    ...otherHost(text, one, call),
    ...(path && place && isManagement(target.value) ? [{ fact: 'managementPath' as const, ...place }] : []),
  ]
}

/** The request itself names a host that is not Okta's, and no path of Okta's, which a custom domain would have. */
function otherHost(text: string, one: Placed, { host }: Call): Seen[] {
  if (!one.target || !host || isOkta(host.value) || isOfOkta(one.target.value) || fingerprint(text, one)) return []
  return host.value === hostOf(one.target.value) || one.sent ? [{ fact: 'otherHost', from: host.from, to: host.to }] : []
}
