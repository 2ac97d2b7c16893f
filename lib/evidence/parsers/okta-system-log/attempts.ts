import type { LogEvent } from './event'

/**
 * The ids that link events of one attempt: transaction, authentication request, session. A session lasts for hours, so it links only events that are close in
 * time. Events without any id belong together where person and time match; a device hash links only within minutes.
 */
export function linksOf({ transaction, authn, session }: LogEvent): string[] {
  return [...(transaction ? [`t${transaction}`] : []), ...(authn ? [`a${authn}`] : []), ...(session ? [`s${session}`] : [])]
}

export const [minute, hour] = [60_000, 3_600_000]

/** Looked at on either side of an event, at most. */
const most = 1000

/** The indexes of the events of the same attempt as the event at `at`, itself included. */
export function attemptOf(events: readonly LogEvent[], at: number): ReadonlySet<number> {
  const links = new Set(linksOf(events[at]!))
  const found = new Set([at])
  for (const step of [-1, 1])
    for (let i = at + step, seen = 0; i >= 0 && i < events.length && seen < most; i += step, seen++) {
      if (!isClose(events[i]!, events[at]!, hour)) break
      if (!belongs(events[i]!, events[at]!, links)) continue
      found.add(i)
      for (const link of linksOf(events[i]!)) links.add(link)
    }
  return found
}

export function belongs(event: LogEvent, to: LogEvent, links: ReadonlySet<string>): boolean {
  const own = linksOf(event)
  if (own.some((link) => links.has(link))) return true
  if (!isSamePerson(event, to)) return false
  if (own.length === 0 || links.size === 0) return isClose(event, to, 10 * minute)
  return event.device !== undefined && event.device === to.device && isClose(event, to, 2 * minute)
}

/** An event without an actor may be the same person’s. */
export const isSamePerson = (one: LogEvent, other: LogEvent) => one.actor === undefined || other.actor === undefined || one.actor === other.actor

const isClose = ({ time }: LogEvent, { time: other }: LogEvent, within: number) => time === undefined || other === undefined || Math.abs(time - other) <= within
