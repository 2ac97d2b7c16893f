import type { Where } from '../types'

/**
 * A line that begins something new: of a log, with its time; or of a call, as a request or a status line. `time`: milliseconds, which can be compared only with
 * those of the same `clock`: with a zone, without one, or without a date. `path`: of the call that was named last. `succeeded`: the line shows a 2xx.
 */
export type RecordStart = { line: number; time?: number; clock?: 'zoned' | 'local' | 'daily'; path?: string; succeeded?: true }

/** The records that a text is made of, in their order. */
export function recordsIn(text: string, whereIs: (offset: number) => Where): RecordStart[] {
  const found: RecordStart[] = []
  let path: string | undefined
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const head = text.slice(from, Math.min(end < 0 ? text.length : end, from + mostRead)).replace(margin, '')
    const start = startOf(head)
    path = named.exec(head)?.[1] ?? path
    const { line } = start ? whereIs(from) : { line: null }
    if (start && line !== null) found.push({ line, ...start, ...(path ? { path } : {}), ...(success.test(head) ? { succeeded: true } : {}) })
    if (end < 0) break
    from = end + 1
  }
  return found
}

/** As much of a line as its time stands in. */
const mostRead = 400
const margin = /^[\s>|<*+#[("'$-]{0,12}/
/** A request line with nothing behind it: what a console prints with an error is the error again. */
const call = /^(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:https?:\/\/|\/)\S{1,300}(?: HTTP\/[\d.]{1,3})?\s*$|HTTP\/[\d.]{1,3} \d{3}\b|curl )/
const timed = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,3})\d{0,6})? ?(Z|[+-]\d\d:?\d\d)?/
const daily = /^(\d\d):(\d\d):(\d\d)\b/
const named = /(?:^|[\s"'(]|\.com)(\/(?:api|oauth2)\/[\w./-]{1,200})/
const success = /\b(?:HTTP\/[\d.]{1,3}|status\W{1,4}) ?2\d\d\b|\b20[0-4] (?:OK|Created|Accepted|No Content)\b/i
/** A line of JSON that holds its time. */
const inJson = /"(?:@?time(?:stamp)?|ts|date|published|datetime)" ?: ?"(?=\d{4}-)/i

function startOf(head: string): Omit<RecordStart, 'line'> | undefined {
  if (call.test(head)) return {}
  const json = head.startsWith('{') ? inJson.exec(head) : null
  const match = timed.exec(json ? head.slice(json.index + json[0].length) : head)
  if (match) {
    const [, day, at, part = '0', zone] = match
    const time = Date.parse(`${day}T${at}.${part.padEnd(3, '0')}${zone ? zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2') : 'Z'}`)
    return Number.isNaN(time) ? {} : { time, clock: zone ? 'zoned' : 'local' }
  }
  const clock = daily.exec(head)
  return clock ? { time: ((Number(clock[1]) * 60 + Number(clock[2])) * 60 + Number(clock[3])) * 1000, clock: 'daily' } : undefined
}
