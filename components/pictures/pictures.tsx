import type { StepProps } from '@/components/case/types'
import type { Findings } from '@/lib/findings/findings'
import { written } from '@/machines/knowledge/fill'
import { Compare } from './compare'
import { LifeTime } from './life-time'
import { livesIn } from './lives'
import { isWindow, type RateLimit } from './rate'
import { RateWindow } from './rate-window'

/** What a result shows as a picture, each only where the evidence holds it and it says something. */
export function Pictures({ wording, link, reader, resolution }: StepProps) {
  const values = Object.fromEntries(
    Object.entries(wording.values).filter(([id]) => !(link.findings.not as readonly string[]).includes(id)),
  ) as Findings['facts']
  const read = wording.readings.filter((reading) => reading.outcome === 'read')
  const [pairs, terms] = [read.flatMap((reading) => reading.pairs ?? []), read.flatMap((reading) => reading.terms ?? [])]
  const has = (...facts: (keyof Findings['facts'])[]) => facts.some((fact) => fact in link.findings.facts && !link.findings.not.includes(fact))
  const rate = has('rate-limit.exhausted', 'rate-limit.nearLimit', 'rate-limit.concurrency') ? rateIn(values) : undefined
  return (
    <>
      <Compare key={`${resolution.step} ${reader.pastes.length}`} pairs={pairs} terms={terms} cause={resolution.step} />
      {livesIn(values, link.read, has).map((life) => (
        <LifeTime key={life.asks} life={life} />
      ))}
      {rate && isWindow(rate) ? <RateWindow rate={rate} /> : null}
    </>
  )
}

function rateIn(values: Findings['facts']): RateLimit | undefined {
  const [limit, remaining, reset, wait] = (['limit', 'remaining', 'reset', 'waitSeconds'] as const).map((key) => values[`rate-limit.${key}`])
  if (limit === undefined || remaining === undefined) return undefined
  return {
    limit: Number(limit),
    remaining: Number(remaining),
    ...(reset ? { resets: written('rate-limit.reset', reset) } : {}),
    ...(wait ? { wait: written('rate-limit.waitSeconds', wait) } : {}),
  }
}
