import type { FactId } from '../parsers/all'
import type { Fact } from '../text/types'
import { kinds } from '../types'
import { type Capture, type Entry, headerOf } from './capture'
import type { Chosen } from './choose'
import { circleIn } from './circle'
import { serversAhead } from './clock'
import type { Shown } from './compare'
import { cookieMissing } from './cookies'
import { type HarKey, har } from './har-source'
import { nameOf } from './timeline'

/** Seconds. A greater difference is no network delay. */
const tolerance = 120

/** The facts of a capture as a whole. */
export function shownBy(capture: Capture, chosen: Chosen): Shown[] {
  const { steps, failing, laterSuccess } = chosen
  const [first, circle] = [steps[0]?.entry, circleIn(steps)]
  const any = first ?? capture.entries[0]
  return [
    ...(first ? [called('requests', first, `${steps.length}`)] : []),
    ...(any && (capture.stripped || (capture.withoutBodies && capture.kind === 'har')) ? [called('stripped', any)] : []),
    ...outcome(capture, chosen),
    ...(failing ? requestId(failing.entry) : []),
    ...(laterSuccess ? [answer('laterSuccess', laterSuccess)] : []),
    ...clock(chosen),
    ...(circle ? [called('redirectLoop', circle)] : []),
    ...(failing && !capture.stripped && cookieMissing(capture.entries, chosen) ? [called('cookieMissing', failing.entry)] : []),
  ]
}

/** Facts that the capture cannot show because the tool left something out, and why. */
export function uncheckedBy({ kind, stripped, withoutBodies, broken }: Capture, { steps, failing }: Chosen): { key: HarKey; why: string }[] {
  return [
    ...(stripped ? [{ key: 'cookieMissing' as const, why: withoutCredentials }] : []),
    ...(steps.length > 0 && !failing && withoutBodies ? [{ key: 'noFailure' as const, why: unread }] : []),
    ...(broken > 0 && !failing ? [{ key: (steps.length > 0 ? 'noFailure' : 'noSignIn') as HarKey, why: damaged(broken) }] : []),
    ...(kind === 'saml-tracer' ? [{ key: 'clockDiffers' as const, why: 'SAML-tracer does not record when a request was sent. A HAR file does.' }] : []),
  ]
}

export const withoutCredentials =
  'The capture was saved without cookies and Authorization headers, as browsers do by default. To check them, export again with sensitive data, and keep that file to yourself.'
const unread = 'The capture has no response bodies, and Okta reports some failures only there. Export a HAR with content.'
const damaged = (count: number) => `Latchkey could not read ${count} of the requests in the capture, so a failure may be among them.`

function outcome({ entries, broken, withoutBodies }: Capture, { steps, failing }: Chosen): Shown[] {
  if (failing) {
    const { entry, failure } = failing
    if (failure?.by === 'network') return [{ key: 'networkFailed', entry, words: entry.error ?? nameOf(entry), part: entry.error ? 'error' : 'address' }]
    return [{ ...answer('failed', entry), value: `${entry.status}` }]
  }
  if (broken > 0 || entries.length === 0) return []
  if (steps.length === 0) return [called('noSignIn', entries[0]!)]
  return withoutBodies ? [] : [answer('noFailure', steps.at(-1)!.entry)]
}

function requestId(entry: Entry): Shown[] {
  const value = headerOf(entry.responseHeaders, 'x-okta-request-id')
  return value ? [{ key: 'requestId', value, entry, words: value, part: 'response header x-okta-request-id' }] : []
}

function clock({ steps }: Chosen): Shown[] {
  const ahead = serversAhead(steps)
  if (ahead === undefined) return []
  const { seconds, entry, date } = ahead
  const shown = { key: 'clockDiffers' as const, entry, words: `date: ${date}`, part: 'response header date' }
  if (Math.abs(seconds) <= tolerance) return [{ ...shown, refuted: true }]
  return [{ ...shown, value: `${Math.sign(seconds) * Math.min(9_999_999, Math.abs(seconds))}` }]
}

const called = (key: HarKey, entry: Entry, value?: string): Shown => ({ key, entry, words: nameOf(entry), part: 'address', ...(value ? { value } : {}) })

const answer = (key: HarKey, entry: Entry): Shown =>
  entry.status > 0 ? { key, entry, words: `${entry.status} ${entry.statusText}`.trimEnd(), part: 'status' } : called(key, entry)

/** As a fact of the source `har`. */
export function factOf({ key, value, refuted, entry, words, part }: Shown, hide: (text: string) => string): Fact {
  const kind = har.facts[key]
  return {
    id: `${refuted ? '!' : ''}${idOf(key)}`,
    ...(value !== undefined && kind && kinds[kind].pattern.test(value) ? { value } : {}),
    quote: hide(words).slice(0, 300),
    line: null,
    place: `request ${entry.number}, ${part}`,
  }
}

export const idOf = (key: HarKey): FactId => `${har.id}.${key}`
