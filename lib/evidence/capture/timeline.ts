import type { TimelineEvent } from '../types'
import { addressOf } from './address'
import { type Entry, headerOf } from './capture'
import type { Chosen, Step } from './choose'
import { dateOf } from './clock'

/** Most requests in the timeline, and how many of them come before the failing one where some have to be left out. */
const [most, before] = [60, 44]

/** The requests that matter as events, each without its query. */
export function timeline({ steps, failing }: Chosen, hide: (text: string) => string): TimelineEvent[] {
  const last = Math.max(0, steps.length - most)
  const from = failing ? Math.max(0, Math.min(last, steps.indexOf(failing) - before)) : last
  return steps.slice(from, from + most).map((step) => {
    const { entry, failure } = step
    const [time, requestId] = [entry.started ?? dateOf(headerOf(entry.responseHeaders, 'date')), headerOf(entry.responseHeaders, 'x-okta-request-id')]
    const name = hide(nameOf(entry)).slice(0, 200)
    return {
      ...(time === undefined ? {} : { time }),
      name,
      outcome: hide(outcomeOf(step)).slice(0, 200),
      failed: failure !== undefined,
      ...(requestId ? { requestId: requestId.slice(0, 60) } : {}),
      quote: name,
      line: null,
      place: `request ${entry.number}, address`,
    }
  })
}

/** `GET acme.okta.com/oauth2/v1/authorize`. Long parts of a path are cut: they may be one-time links. */
export function nameOf({ method, url }: Entry): string {
  const { host, path } = addressOf(url)
  return `${method} ${host}${path.replace(/(?<=\/)[\w.~%-]{24,4000}/g, (part) => `${part.slice(0, 4)}…`)}`
}

/** The status and the error's own name, or why no answer came. */
function outcomeOf({ entry, failure }: Step): string {
  const ending = entry.status > 0 ? `${entry.status}` : (entry.error ?? 'no answer')
  return failure?.code && !ending.includes(failure.code) ? `${ending} ${failure.code}` : ending
}
