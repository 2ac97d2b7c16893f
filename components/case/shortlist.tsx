import { placeName } from '@/lib/evidence/text/where'
import type { StepProps } from './types'

/** Most causes that are worth naming before the next question. */
const most = 5

/** The causes that what was shown and said has in common, before any is certain, each with what speaks for it. */
export function Shortlist({ resolution: { shared, candidates }, wording }: StepProps) {
  const leading = candidates.filter(({ cause }) => shared.includes(cause))
  if (leading.length === 0 || leading.length > most) return null
  return (
    <section className="mb-6 border-l-4 border-line pl-4">
      <h2 className="mb-1 text-lg">{leading.length === 1 ? 'Not certain yet, but this may be it' : 'Not certain yet: it may be one of these'}</h2>
      <ul className="space-y-2">
        {leading.map(({ cause, because }) => (
          <li key={cause}>
            {wording.title(cause)}
            {because.slice(0, 2).map((by) => {
              const quote = wording.quotes(by).at(-1)
              return (
                <p key={by} className="text-sm text-muted">
                  {quote ? (
                    <>
                      {placeName(quote)}: <q translate="no">{quote.quote}</q>
                    </>
                  ) : (
                    wording.fact(by)
                  )}
                </p>
              )
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
