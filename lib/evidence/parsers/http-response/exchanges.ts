import { escapes } from '@/lib/evidence/text/repairs'
import { pasted, type Text } from '@/lib/evidence/text/text'
import type { Span } from '@/lib/evidence/types'
import { oktaHost } from '@/lib/okta/named'
import { type Exchange, isFailure } from './exchange'
import { dates } from './headers'
import { messages } from './messages'
import { objects } from './objects'
import { pathTemplate } from './path'
import { statusWords } from './words'

/**
 * An exchange with its part of a text that may hold several: it ends where the next begins. `since`: where the previous one ended; its call may stand after
 * that.
 */
export type Placed = Exchange & { since: number }

/**
 * Every exchange of a text, oldest first: by the servers’ dates where each has one, else in the order of the text. Messages and objects win over fields that
 * name a status, and those over sentences, unless only a later kind shows a failure.
 */
export function exchanges(text: string): Placed[] {
  const written = structured(text)
  const answered = written.filter((one) => one.status !== undefined && !isElsewhere(one))
  if (answered.some(isFailure)) return inOrder(text, placed(text, answered))
  const { fields, said } = statusWords(text)
  const tiers = [answered, fields, said]
  const chosen = tiers.find((tier) => tier.some(isFailure)) ?? tiers.find((tier) => tier.length > 0) ?? []
  if (chosen !== answered || chosen.length === 0) {
    // A request alone: the status stands elsewhere, or nowhere.
    const { method, target, sent } = written.findLast(({ status }) => status === undefined) ?? {}
    const last = chosen.at(-1) ?? { from: 0, to: text.length }
    return placed(text, [...chosen.slice(0, -1), { ...last, method, target, sent }])
  }
  return inOrder(text, placed(text, chosen))
}

/** A line of an access log about a page that worked and is not Okta's: it says nothing of the call. */
const isElsewhere = (one: Exchange) =>
  !isFailure(one) && one.target !== undefined && !one.sent && !one.received && pathTemplate(one.target.value) === undefined && !oktaHost.test(one.target.value)

/** The one that counts: the last failure, else the last. */
export const counted = (all: Placed[]) => all.findLast(isFailure) ?? all.at(-1)

const placed = (text: string, all: Exchange[]): Placed[] =>
  all
    .toSorted((a, b) => a.from - b.from)
    .map((one, i, sorted) => ({
      ...one,
      since: sorted[i - 1]?.status?.to ?? 0,
      from: i === 0 ? 0 : one.from,
      to: sorted[i + 1]?.from ?? text.length,
    }))

function inOrder(text: string, all: Placed[]): Placed[] {
  if (all.length < 2) return all
  const timed = all.map((one) => ({ one, time: dates(text.slice(one.from, one.to)).at(-1)?.value }))
  return timed.every(({ time }) => time !== undefined) ? timed.sort((a, b) => a.time! - b.time!).map(({ one }) => one) : all
}

/** Messages and objects of the text, else of the text with one to three levels of escapes undone. */
function structured(text: string): Exchange[] {
  let view = pasted(text)
  let requests: Exchange[] = []
  for (let level = 0; level < 4; level++) {
    const fromMessages = paired(view.text)
    const first = fromMessages.find(({ status, received }) => status && received)?.from ?? Number.POSITIVE_INFINITY
    // An object after a response, with neither a call nor headers, is the body of that response.
    const found = [...fromMessages, ...objects(view.text).filter(({ from, target, received }) => from < first || target || received)].map((one) =>
      moved(one, view),
    )
    if (found.some(({ status }) => status !== undefined)) return found
    if (requests.length === 0) requests = found
    const deeper = escapes(view)
    if (deeper === view) break
    view = deeper
  }
  return requests
}

/** Pairs each response with the request before it. A line that repeats the same call and status is the same exchange. */
function paired(text: string): Exchange[] {
  const found: Exchange[] = []
  for (const { from, to, head, status, method, target, body } of messages(text)) {
    const last = found.at(-1)
    if (method && status && last?.status && last.status.value === status.value && last.target?.value === target?.value)
      Object.assign(last, { to, body: last.body ?? body })
    else if (method) found.push({ from, to, method, target, status, sent: status ? undefined : head, body })
    else if (status && status.value >= 200 && !/connection established/i.test(text.slice(status.from, status.to + 24))) {
      // `100 Continue`, and a proxy that has connected, came before the answer.
      if (last && last.status === undefined) Object.assign(last, { status, received: head, body, to })
      else found.push({ from, to, status, received: head, body })
    }
  }
  return found.filter(({ method }) => method?.value !== 'CONNECT')
}

function moved(one: Exchange, view: Text): Exchange {
  const shift = <Place extends Span>(place: Place | undefined) => place && { ...place, from: view.start(place.from), to: view.end(place.to) }
  return {
    ...one,
    from: view.start(one.from),
    to: view.end(one.to),
    status: shift(one.status),
    method: shift(one.method),
    target: shift(one.target),
    body: shift(one.body),
    sent: one.sent && { ...one.sent, headers: one.sent.headers.map((header) => shift(header)!) },
    received: one.received && { ...one.received, headers: one.received.headers.map((header) => shift(header)!) },
  }
}
