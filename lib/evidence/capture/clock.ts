import { type Entry, headerOf } from './capture'
import type { Step } from './choose'

/** The median of how far the servers’ clocks are ahead of the capturing device, in seconds, and the entry that shows it. */
export type Ahead = { seconds: number; entry: Entry; date: string }

/** Compares the Date header of each response with the time at which it came. A cached response has an old date and is left out. */
export function serversAhead(steps: Step[]): Ahead | undefined {
  const each = steps.flatMap(({ entry }): Ahead[] => {
    const [date, age] = [headerOf(entry.responseHeaders, 'date'), headerOf(entry.responseHeaders, 'age')]
    if (date === undefined || entry.started === undefined || entry.cached || (age !== undefined && age !== '0')) return []
    const time = dateOf(date)
    return time === undefined ? [] : [{ seconds: Math.round((time - entry.started - (entry.took ?? 0)) / 1000), entry, date }]
  })
  return each.sort((a, b) => a.seconds - b.seconds)[Math.floor(each.length / 2)]
}

/** Milliseconds since 1970 of the header `Date`. */
export function dateOf(header: string | undefined): number | undefined {
  const time = header && /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
