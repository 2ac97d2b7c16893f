import { lineAround } from '@/lib/evidence/text/lines'
import type { SeenFact, Span, TimelineEvent } from '@/lib/evidence/types'

/** The lines of the seen facts that have a time. Chrome prints the time of day alone: such an event gets no `time`. */
export function timeline(text: string, seen: readonly SeenFact[]): TimelineEvent<Span>[] {
  return seen.flatMap(({ from, to }): TimelineEvent<Span>[] => {
    const line = lineAround(text, from, to, 400)
    const match = stamp.exec(text.slice(line.from, line.from + 60))
    if (match === null) return []
    const [words, iso, zone] = match
    const time = iso && zone ? Date.parse(iso.replace(' ', 'T').replace(',', '.') + zone) : Number.NaN
    const said = text.slice(line.from + words.length, line.to).replace(/^\s*(?:[\w./-]{1,80}:\d{1,6}(?::\d{1,6})?\s)?/, '')
    const name = /^(?:Uncaught(?: \(in promise\))?:? )?(\w{2,40}Error)\b/.exec(said)?.[1] ?? 'console'
    return [{ ...(Number.isNaN(time) ? {} : { time }), name, outcome: said.slice(0, 200), failed: true, from: line.from, to: line.to }]
  })
}

const stamp = /^\[?(?:(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?)(Z|[+-]\d\d:\d\d)?|\d{1,2}:\d\d:\d\d[.,]\d{1,3})\]?(?=[\s:])/
