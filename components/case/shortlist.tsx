import type { Proof } from '@/lib/evidence/parsers/all'
import { placeName } from '@/lib/evidence/text/where'
import type { StepProps } from './types'

/** Most causes that are worth naming before the next question. */
const most = 5

/** The causes that what was shown and said has in common, before any is certain, each with what speaks for it. */
export function Shortlist({ tree, resolution: { shared, candidates }, wording }: StepProps) {
  const leading = candidates.filter(({ cause }) => shared.includes(cause))
  if (leading.length === 0 || leading.length > most) return null
  return (
    <section aria-label="Not certain yet" className="mb-6 border-l-4 border-line pl-4">
      <h2 className="mb-1 text-lg">{leading.length === 1 ? 'Not certain yet, but this may be it' : 'Not certain yet: it may be one of these'}</h2>
      <ul className="space-y-2">
        {leading.map(({ cause, because }) => (
          <li key={cause}>
            {/* In a tab of its own: what was pasted stays in this one. */}
            <a href={`/causes/${tree.id}/${cause}/`} target="_blank" rel="noreferrer">
              {wording.title(cause)}
            </a>
            {saidBy(because, wording).map((words) => (
              <p key={words} className="text-sm text-muted">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words that speak for a cause, each once: a quote with its place, else what the fact says. */
const saidBy = (because: readonly Proof[], wording: StepProps['wording']): string[] =>
  [
    ...new Set(
      because.map((by) => {
        const quote = wording.quotes(by).at(-1)
        return quote ? `${placeName(quote)}: “${quote.quote}”` : wording.fact(by)
      }),
    ),
  ].slice(0, 2)
