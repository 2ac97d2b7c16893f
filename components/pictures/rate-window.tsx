import { windowEnd } from './window-end'

/** `resets`: when the window ends, as it is written. */
type Window = { limit: number; remaining: number; resets?: string; wait?: string }

/** How much of a rate limit is used, and how long its window lasts. */
export function RateWindow({ limit, remaining, resets, wait }: Window) {
  const used = Math.max(0, limit - remaining)
  const share = limit === 0 ? 1 : used / limit
  return (
    <section aria-labelledby="rate-window" className="mt-6">
      <h3 id="rate-window">The limit and what is left of it</h3>
      <svg viewBox="0 0 360 20" aria-hidden="true" className="mt-1 block w-full max-w-[44rem]">
        <rect x="1" y="3" width="358" height="14" rx="2" fill="none" stroke="var(--edge)" />
        <rect x="1" y="3" width={358 * share} height="14" rx="2" fill={share < 0.9 ? 'var(--good)' : 'var(--bad)'} />
      </svg>
      <p className="text-sm">
        {limit === 0 ? 'Limit 0: it counts calls at the same time, and not calls in a window.' : `${used} of ${limit} calls used, ${remaining} left.`}
        {windowEnd(resets, wait)}
      </p>
    </section>
  )
}
