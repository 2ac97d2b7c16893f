import { Drawing, Picture, percent } from './picture'
import { type RateLimit, rateAnswer, windowEnd } from './rate'

/** How much of a rate limit is used, and how long its window lasts. */
export function RateWindow({ rate }: { rate: RateLimit }) {
  const { limit, remaining } = rate
  const end = windowEnd(rate)
  return (
    <Picture asks="Is the rate limit used up?" answer={rateAnswer(rate)}>
      <Drawing height={20} inset={false}>
        <rect y="1" width="100%" height="18" rx="6" fill="var(--sunken)" stroke="var(--edge)" strokeWidth="1.5" />
        {remaining < limit ? (
          <rect y="1" width={percent(1 - remaining / limit)} height="18" rx="6" fill={remaining === 0 ? 'var(--bad)' : 'var(--accent)'} />
        ) : null}
      </Drawing>
      <p aria-hidden="true" className="flex justify-between text-sm text-muted print:hidden">
        <span>0 calls</span>
        <span>{limit}</span>
      </p>
      {end ? <p className="mt-1 text-sm">{end}</p> : null}
    </Picture>
  )
}
