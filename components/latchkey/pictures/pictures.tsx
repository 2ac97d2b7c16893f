import type { Findings } from '@/lib/findings'
import { timeOf } from '@/lib/time'
import { joined } from '@/machines/paste'
import type { StepProps } from '../step'
import { Compare } from './compare'
import { LifeTime, type Span } from './life-time'
import { RateWindow } from './rate-window'

/** What a result shows as a picture, each only where the evidence holds it. */
export function Pictures({ tell, link, reader, resolution }: StepProps) {
  const values = Object.fromEntries(Object.entries(tell.values).filter(([id]) => !(link.findings.not as readonly string[]).includes(id))) as Findings['facts']
  const pairs = joined(reader.pastes.flatMap(({ readings }) => readings)).flatMap((reading) => (reading.outcome === 'read' ? (reading.pairs ?? []) : []))
  const has = (...facts: (keyof Findings['facts'])[]) => facts.some((fact) => fact in link.findings.facts && !link.findings.not.includes(fact))
  const [limit, remaining, wait] = [values['rate-limit.limit'], values['rate-limit.remaining'], values['rate-limit.waitSeconds']]
  return (
    <>
      <Compare key={resolution.step} pairs={pairs} cause={resolution.step} />
      {spans(values, link.read, has).map((span) => (
        <LifeTime key={span.title} span={span} />
      ))}
      {limit !== undefined && remaining !== undefined && has('rate-limit.exhausted', 'rate-limit.nearLimit', 'rate-limit.concurrency') ? (
        <RateWindow
          limit={Number(limit)}
          remaining={Number(remaining)}
          {...(values['rate-limit.reset'] ? { resets: tell.say('{rate-limit.reset|}') } : {})}
          {...(wait ? { wait: tell.say('{rate-limit.waitSeconds|}') } : {})}
        />
      ) : null}
    </>
  )
}

/** The lives of a token and of a SAML message, where a time is what is wrong with them. */
function spans(values: Findings['facts'], read: Date | undefined, has: (...facts: (keyof Findings['facts'])[]) => boolean): Span[] {
  const answered = millis(values['http-response.date'])
  const moments = [
    ...(answered === undefined ? [] : [{ time: answered, label: 'The server answered at' }]),
    ...(read ? [{ time: read.getTime(), label: 'It was read here at' }] : []),
  ]
  const [iat, exp] = [millis(values['jwt.iat']), millis(values['jwt.exp'])]
  const isTold = has(
    'jwt.expired',
    'jwt.expiredLongAgo',
    'jwt.expiresSoon',
    'jwt.notYetValid',
    'jwt.issuedInFuture',
    'jwt.assertionExpired',
    'jwt.assertionTooLong',
  )
  return [
    ...(isTold && iat !== undefined && exp !== undefined
      ? [{ title: 'The life of the token', from: iat, to: exp, starts: 'Issued', ends: 'ends', moments }]
      : []),
  ]
}

const millis = (value: string | undefined) => timeOf(value)?.getTime()
