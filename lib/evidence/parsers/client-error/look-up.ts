import type { Said } from '@/lib/evidence/messages/said'
import { flat } from '@/lib/evidence/text/flat'
import { lineAround } from '@/lib/evidence/text/lines'
import { isSource } from '@/lib/evidence/text/source-code'
import type { SeenFact, Span } from '@/lib/evidence/types'
import type { Pattern } from './patterns'

/** The facts of what a text says: the last place of each, with its line where that is short; sorted by place. */
export function lookUp<Fact extends string>(text: string, said: readonly Said<Fact>[], patterns: Partial<Record<Fact, Pattern>> = {}): SeenFact<Fact>[] {
  const last = new Map<Fact, Span>()
  const take = (fact: Fact, { from, to }: Span) => {
    if (from > (last.get(fact)?.from ?? -1)) last.set(fact, { from, to })
  }
  for (const one of said) take(one.fact, one)
  for (const [fact, place] of byPatterns(text, patterns)) take(fact, place)
  return [...last]
    .filter(([, { from, to }]) => {
      const around = lineAround(text, from, to)
      return !isSource(text.slice(around.from, around.to))
    })
    .sort(([, a], [, b]) => a.from - b.from)
    .map(([fact, { from, to }]) => ({ fact, ...line(text, from, to) }))
}

function byPatterns<Fact extends string>(text: string, patterns: Partial<Record<Fact, Pattern>>): [Fact, Span][] {
  const entries = Object.entries(patterns) as [Fact, Pattern][]
  if (entries.length === 0) return []
  const view = flat(text)
  return entries.flatMap(([fact, pattern]) => {
    const place = lastOf(view.text, pattern)
    return place === undefined ? [] : [[fact, { from: view.start(place.from), to: view.end(place.to) }] as [Fact, Span]]
  })
}

function lastOf(text: string, { patterns = [], near = [] }: Pattern): Span | undefined {
  let [from, to] = [-1, -1]
  for (const pattern of patterns)
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) if (match.index > from) [from, to] = [match.index, match.index + match[0].length]
  for (const [pattern, others, within] of near)
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const end = match.index + match[0].length
      if (match.index > from && (others.test(text.slice(Math.max(0, match.index - within), match.index)) || others.test(text.slice(end, end + within))))
        [from, to] = [match.index, end]
    }
  return from < 0 ? undefined : { from, to }
}

/** The line around a place, at most 120 characters to either side. */
function line(text: string, from: number, to: number): Span {
  const start = text.lastIndexOf('\n', from) + 1
  const end = text.indexOf('\n', to)
  return { from: from - start > 120 ? from : start, to: Math.min(end < 0 ? text.length : end, to + 120) }
}
