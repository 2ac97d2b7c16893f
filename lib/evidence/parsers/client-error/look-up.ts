import type { Said } from '@/lib/evidence/messages/said'
import { flat } from '@/lib/evidence/text/flat'
import { lineAround } from '@/lib/evidence/text/lines'
import { isSource } from '@/lib/evidence/text/source-code'
import type { SeenFact, Span } from '@/lib/evidence/types'
import type { Pattern } from './patterns'

/** The facts of what a text says: the last place of each that is not left out, with its line where that is short; sorted by place. */
export function lookUp<Fact extends string>(
  text: string,
  said: readonly Said<Fact>[],
  patterns: Partial<Record<Fact, Pattern>> = {},
  isLeftOut: (seen: SeenFact<Fact>) => boolean = () => false,
): SeenFact<Fact>[] {
  const last = new Map<Fact, Span>()
  const places = [...said.map((one): [Fact, Span] => [one.fact, one]), ...byPatterns(text, patterns)].sort(([, a], [, b]) => b.from - a.from)
  for (const [fact, { from, to }] of places) if (!last.has(fact) && !isLeftOut({ fact, from, to })) last.set(fact, { from, to })
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
    return matchesOf(view.text, pattern).map((place): [Fact, Span] => [fact, { from: view.start(place.from), to: view.end(place.to) }])
  })
}

function matchesOf(text: string, { patterns = [], near = [] }: Pattern): Span[] {
  const all = (pattern: RegExp) => [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  return [
    ...patterns.flatMap(all),
    ...near.flatMap(([pattern, others, within]) =>
      all(pattern).filter(({ from, to }) => others.test(text.slice(Math.max(0, from - within), from)) || others.test(text.slice(to, to + within))),
    ),
  ]
}

/** The line around a place, at most 120 characters to either side. */
function line(text: string, from: number, to: number): Span {
  const start = text.lastIndexOf('\n', from) + 1
  const end = text.indexOf('\n', to)
  return { from: from - start > 120 ? from : start, to: Math.min(end < 0 ? text.length : end, to + 120) }
}
